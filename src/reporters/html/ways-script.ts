/** The part of the page's script that leads from marks to findings and back, and that copies rewrites. */

/** No backslashes, no backticks, and nothing that could end a script. */
export const WAYS_SCRIPT = `
  // From a mark to its finding and back, keeping the filter in the address.
  const go = (element) => {
    element.scrollIntoView({block: element.matches('.ref') ? 'center' : 'nearest'})
    element.focus({preventScroll: true})
  }
  const findingsOf = (mark) => {
    const entry = mark.closest('.entry')
    return numbersOf(mark).map((number) => byId(entry.id + '-' + number))
  }
  const copied = async (text) => {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      // Not every page may use the clipboard: the old way works where a person pressed a key.
    }
    const area = document.createElement('textarea')
    area.value = text
    document.body.append(area)
    area.select()
    const isCopied = document.execCommand('copy')
    area.remove()
    return isCopied
  }
  const copy = async (button) => {
    const isCopied = await copied(button.previousElementSibling.textContent)
    const said = isCopied ? 'Copied' : 'Could not copy'
    button.focus()
    button.textContent = said
    byId('said').textContent = said
    setTimeout(() => {
      button.textContent = 'Copy'
      byId('said').textContent = ''
    }, 2000)
  }
  document.addEventListener('click', (event) => {
    const {target} = event
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || !target.closest) return
    const button = target.closest('.copy')
    if (button) return void copy(button)
    const link = target.closest('.ref, a.number')
    const mark = target.closest('mark:not(.off)')
    const isSelecting = String(getSelection()) !== ''
    const goal = link
      ? byId(link.getAttribute('href').slice(1))
      : mark && !isSelecting && findingsOf(mark).find((finding) => finding && !finding.hidden)
    if (!goal) return
    event.preventDefault()
    go(goal)
  })

  // What is pointed at or focused lights up on both sides.
  let lit = []
  let litBy = null
  const light = (target) => {
    const place = target.closest && target.closest('mark:not(.off), .ref, .finding')
    if (place === litBy) return
    for (const element of lit) element.classList.remove('on')
    lit = []
    litBy = place
    if (!place) return
    const entry = place.closest('.entry')
    const numbers = place.matches('.finding') ? [place.id.slice(entry.id.length + 1)] : numbersOf(place)
    lit = all('mark, .ref', entry).filter((mark) => numbersOf(mark).some((each) => numbers.includes(each)))
    if (!place.matches('.finding')) lit.push(...findingsOf(place))
    for (const element of lit) element.classList.add('on')
  }
  document.addEventListener('mouseover', (event) => light(event.target))
  document.addEventListener('focusin', (event) => light(event.target))
`
