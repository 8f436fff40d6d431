/** The part of the page's script that filters: by severity, family, rule, file and words. */

/** No backslashes, no backticks, and nothing that could end a script. */
export const FILTER_SCRIPT = `
  const root = document.documentElement
  root.classList.add('js')
  const byId = (id) => document.getElementById(id)
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector))
  const form = byId('filter')
  if (!form) return
  const query = byId('query')
  const file = byId('file')
  const status = byId('status')
  const everything = status.textContent
  const clear = byId('clear')

  // What is filtered, with what is asked of it again and again.
  const entries = all('.entry').map((element) => ({
    element,
    path: element.dataset.file,
    dimmed: '',
    findings: all('.finding', element).map((item) => ({
      element: item,
      severity: item.dataset.severity,
      family: item.dataset.family,
      rule: item.dataset.rule,
    })),
  }))

  // What is chosen.
  const chosen = {severity: new Set(), family: new Set(), rule: new Set()}
  let path = ''
  let words = []

  // Totals become buttons.
  const picks = all('[data-facet]').map((total) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = total.className
    for (const name of Object.keys(total.dataset)) button.dataset[name] = total.dataset[name]
    button.append(...total.childNodes)
    total.replaceWith(button)
    return button
  })
  form.hidden = false
  const rules = document.querySelector('.by-rule')
  if (rules && matchMedia('(max-width: 60rem)').matches) rules.open = false
  addEventListener('beforeprint', () => {
    if (rules) rules.open = true
  })

  // Quotes are found however they are typed.
  const plain = (text) => text.normalize('NFC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
  const textOf = (element, selector) => plain(all(selector, element).map((each) => each.textContent).join(' '))
  const fits = (entry, finding) => {
    if (words.length === 0) return true
    if (entry.text === undefined) entry.text = textOf(entry.element, 'h3, .place, .text .block')
    const missing = words.filter((word) => !entry.text.includes(word))
    if (missing.length === 0) return true
    if (finding.text === undefined)
      finding.text = textOf(finding.element, '.message, .why, .related, .title, .reads, .rule, .block')
    return missing.every((word) => finding.text.includes(word))
  }
  const isShown = (entry, finding) =>
    (path === '' || entry.path === path) &&
    (chosen.severity.size === 0 || chosen.severity.has(finding.severity)) &&
    ((chosen.family.size === 0 && chosen.rule.size === 0) ||
      chosen.family.has(finding.family) ||
      chosen.rule.has(finding.rule)) &&
    fits(entry, finding)

  const hide = (element, isHidden) => {
    if (element.hidden !== isHidden) element.hidden = isHidden
  }
  const numbersIn = (list) => (list ? list.split(' ') : [])
  const numbersOf = (mark) => numbersIn(mark.dataset.of).concat(numbersIn(mark.dataset.near))
  // Marks show the heaviest of the findings that are shown, and are plain text where there is none.
  const dim = (entry, hidden) => {
    const isOn = (number) => !hidden.has(number)
    for (const ref of all('.ref', entry.element)) ref.classList.toggle('off', !isOn(ref.dataset.of))
    for (const mark of all('mark', entry.element)) {
      const found = numbersIn(mark.dataset.of).filter(isOn).map((number) => entry.findings[number - 1].severity)
      const heaviest = ['error', 'warning', 'info'].find((severity) => found.includes(severity))
      mark.className = heaviest || (numbersIn(mark.dataset.near).some(isOn) ? 'related' : 'off')
    }
  }

  const apply = () => {
    let shown = 0
    for (const entry of entries) {
      const hidden = new Set()
      entry.findings.forEach((finding, at) => {
        const isHidden = !isShown(entry, finding)
        if (isHidden) hidden.add(String(at + 1))
        hide(finding.element, isHidden)
      })
      const count = entry.findings.length - hidden.size
      hide(entry.element, count === 0)
      const key = Array.from(hidden).join(' ')
      if (count > 0 && key !== entry.dimmed) {
        dim(entry, hidden)
        entry.dimmed = key
      }
      shown += count
    }
    const names = []
    for (const button of picks) {
      const isPressed = chosen[button.dataset.facet].has(button.dataset.value)
      button.setAttribute('aria-pressed', String(isPressed))
      if (isPressed) names.push(button.querySelector('.name').textContent)
    }
    if (path !== '') names.push(path)
    if (words.length > 0) names.push('“' + query.value.trim() + '”')
    clear.hidden = names.length === 0
    const text = names.length === 0 ? everything : shown + ' of ' + everything + ' shown: ' + names.join(', ')
    if (status.textContent !== text) status.textContent = text
  }

  // The address keeps what is chosen, so that it can be shared.
  const address = () => {
    const state = new URLSearchParams()
    for (const facet of Object.keys(chosen)) for (const value of chosen[facet]) state.append(facet, value)
    if (path !== '') state.append('file', path)
    if (words.length > 0) state.append('search', query.value.trim())
    return state.toString()
  }
  const remember = () => {
    const state = address()
    try {
      history.replaceState(null, '', state === '' ? location.pathname + location.search : '#' + state)
    } catch {
      // Some places that pages are shown in do not allow it; the filter works all the same.
    }
  }
  const wordsIn = (text) => plain(text).split(' ').filter((word) => word !== '')
  const recall = () => {
    const hash = location.hash.slice(1)
    const goal = hash === '' ? null : byId(hash)
    // The way to a finding is no filter, and leaves the one that is there unless it hides what is led to.
    if (goal && !goal.closest('[hidden]')) return
    const state = new URLSearchParams(goal ? '' : hash)
    for (const facet of Object.keys(chosen)) {
      const known = picks.filter((button) => button.dataset.facet === facet).map((button) => button.dataset.value)
      chosen[facet] = new Set(state.getAll(facet).filter((value) => known.includes(value)))
    }
    query.value = state.get('search') || ''
    words = wordsIn(query.value)
    if (file) file.value = state.get('file') || ''
    path = file ? file.value : ''
    apply()
    if (goal) goal.scrollIntoView()
  }
  const update = () => {
    remember()
    apply()
  }

  for (const button of picks) {
    button.addEventListener('click', () => {
      const {facet, value, family} = button.dataset
      const values = chosen[facet]
      if (values.has(value)) values.delete(value)
      else values.add(value)
      // A family holds its rules: the later choice wins.
      if (facet === 'rule') chosen.family.delete(family)
      if (facet === 'family')
        for (const rule of picks) if (rule.dataset.family === value) chosen.rule.delete(rule.dataset.value)
      update()
    })
  }
  let waiting
  const search = () => {
    clearTimeout(waiting)
    words = wordsIn(query.value)
    update()
  }
  query.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(search, 150)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    search()
  })
  if (file) {
    file.addEventListener('change', () => {
      path = file.value
      update()
    })
  }
  clear.addEventListener('click', () => {
    clearTimeout(waiting)
    for (const facet of Object.keys(chosen)) chosen[facet].clear()
    path = ''
    words = []
    query.value = ''
    if (file) file.value = ''
    update()
    query.focus()
  })
  addEventListener('hashchange', recall)
`
