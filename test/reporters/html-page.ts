/** Opens HTML reports as a browser does, for tests that look at them and use them. */
import axe from 'axe-core'
// @ts-expect-error Its types would bring those of a browser to every file of the project.
import {JSDOM} from 'jsdom'

/** As much of an element as the tests look at. */
export interface Element {
  readonly id: string
  readonly tagName: string
  readonly textContent: string
  readonly className: string
  readonly hidden: boolean
  readonly isConnected: boolean
  readonly attributes: Iterable<{readonly name: string; readonly value: string}>
  readonly nextElementSibling: Element | null
  value: string
  click(): void
  focus(): void
  closest(selector: string): Element | null
  matches(selector: string): boolean
  getAttribute(name: string): string | null
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
  dispatchEvent(event: unknown): boolean
}

export interface Page {
  readonly document: Element & {
    readonly activeElement: Element
    readonly body: Element
    getElementById(id: string): Element | null
  }
  /** All elements that fit, or an error where there are none. */
  all(selector: string): readonly Element[]
  /** The one element that fits. */
  one(selector: string): Element
  /** The texts of all elements that fit, blanks evened out; none is fine. */
  texts(selector: string): readonly string[]
  /** What the script did wrong. */
  readonly errors: readonly string[]
  /** What is in the clipboard. */
  clipboard(): string | undefined
  hash(): string
  goTo(hash: string): void
  fire(element: Element, type: string): void
  /** Ids of the problems that axe finds, apart from those that need a real screen. */
  axe(): Promise<readonly string[]>
}

interface Opening {
  /** Whether the page's script runs. Nothing is loaded in any case. */
  readonly script?: boolean
  /** Whether the style sheet is read, which takes longer than all else. */
  readonly style?: boolean
  readonly hash?: string
}

export function open(html: string, {script = false, style = false, hash = ''}: Opening = {}): Page {
  const errors: string[] = []
  let clipboard: string | undefined
  const {window} = new JSDOM(style ? html : html.replace(/<style>[^<]*/, '<style>'), {
    url: `https://reports.example/report.html${hash}`,
    runScripts: script ? 'dangerously' : 'outside-only',
    beforeParse(own: Window) {
      own.matchMedia = () => ({matches: false})
      own.Element.prototype.scrollIntoView = () => {}
      own.addEventListener('error', ({message}) => errors.push(message))
      Object.defineProperty(own.navigator, 'clipboard', {
        value: {writeText: async (text: string) => void (clipboard = text)},
      })
    },
  }) as {window: Window}
  const {document} = window
  const all = (selector: string) => [...document.querySelectorAll(selector)]
  const found = (selector: string) => {
    const elements = all(selector)
    if (elements.length === 0) throw new Error(`The page has no ${selector}.`)
    return elements
  }
  return {
    document,
    all: found,
    one: (selector) => {
      const [element, ...more] = found(selector)
      if (!element || more.length > 0) throw new Error(`The page has ${more.length + 1} of ${selector}.`)
      return element
    },
    texts: (selector) => all(selector).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim()),
    errors,
    clipboard: () => clipboard,
    hash: () => window.location.hash,
    goTo: (to) => {
      window.location.hash = to
      window.dispatchEvent(new window.Event('hashchange'))
    },
    fire: (element, type) => void element.dispatchEvent(new window.Event(type, {bubbles: true, cancelable: true})),
    axe: async () => {
      window.eval(axe.source)
      const {violations} = await window.axe.run(document, {rules: {'color-contrast': {enabled: false}}})
      return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)
    },
  }
}

/** As much of a window as is needed here. */
interface Window {
  readonly document: Page['document']
  readonly location: {hash: string}
  readonly navigator: object
  readonly Element: {readonly prototype: Record<string, unknown>}
  readonly Event: new (type: string, options?: object) => unknown
  readonly axe: {run(root: unknown, options: object): Promise<{violations: readonly Violation[]}>}
  matchMedia: unknown
  eval(source: string): void
  addEventListener(type: string, listener: (event: {readonly message: string}) => void): void
  dispatchEvent(event: unknown): boolean
}

interface Violation {
  readonly id: string
  readonly nodes: readonly {readonly html: string}[]
}
