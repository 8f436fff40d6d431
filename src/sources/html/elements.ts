/** The elements of HTML: which there are, which part one text from another, and which hold no text. Names in lower case. */

const ELEMENTS = new Set(
  (
    'a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite ' +
    'code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main ' +
    'map mark menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby ' +
    's samp script section select slot small source span strike strong style sub summary sup svg table tbody td ' +
    'template textarea tfoot th thead time title tr track tt u ul var video wbr'
  ).split(' '),
)
/** Tags between which no sentence goes on. */
const BLOCK_ELEMENTS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main menu nav ol optgroup option p pre section select ' +
    'summary table tbody td textarea tfoot th thead tr ul'
  ).split(' '),
)
/** Elements whose content is no text. */
const SILENT = new Set(['script', 'style', 'template', 'svg', 'noscript', 'head'])

/** Elements that nobody writes without attributes or an end, but people who leave a blank such as `<TITLE>` do. */
const WORDS = new Set(
  (
    'address area article audio base button caption center code data details form header footer label link main map ' +
    'menu meter object output param picture section source summary time title track video'
  ).split(' '),
)

/** Whether the name of the element is also a word for what somebody is to fill in. */
export function isWord(name: string): boolean {
  return WORDS.has(name)
}

export function isElement(name: string): boolean {
  return ELEMENTS.has(name)
}

/** Whether no sentence goes on across the element's tags. */
export function isBlockElement(name: string): boolean {
  return BLOCK_ELEMENTS.has(name)
}

/** Whether the customer sees nothing of what is in the element. */
export function isSilent(name: string): boolean {
  return SILENT.has(name)
}
