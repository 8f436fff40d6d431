/** Reads front matter of one plain field a line, as nearly all of it is, without a parser of YAML. */
import type {Span} from '../text/index.ts'

/** What stands under a key; spans are of the YAML. */
export type FrontValue = FrontScalar | FrontList | FrontMap | {readonly kind: 'other'; readonly span: Span}

export interface FrontScalar {
  readonly kind: 'scalar'
  /** As YAML has it: a string, number, boolean, null or something else. */
  readonly value: unknown
  /** How it is written, where that is a way to write it on one line. */
  readonly style?: 'plain' | 'single' | 'double'
  readonly span: Span
}

interface FrontList {
  readonly kind: 'list'
  items(): readonly FrontValue[]
  readonly span: Span
}

interface FrontMap {
  readonly kind: 'map'
  /** What stands under a key, the first where it is there twice. */
  get(key: string): FrontValue | undefined
  readonly span: Span
}

/** Fields by their keys, the last one where a key is there twice. Without those that hold nothing. */
export type FrontFields = ReadonlyMap<string, FrontValue>

/**
 * A field. Values begin with a letter, so that they are no number, list, map or reference; or they are quoted and
 * escape nothing; or a number of few digits. What could be a comment or another field is left to the parser.
 */
const FIELD =
  /^([A-Za-z_][\w-]{0,99}):(?: +(?:(\p{L}(?:[^\p{Cc}\p{Zl}\p{Zp}\uFEFF:#]|:(?=[^ ])|(?<! )#)*)|"([^\p{Cc}\p{Zl}\p{Zp}\uFEFF"\\]*)"|'([^\p{Cc}\p{Zl}\p{Zp}\uFEFF']*)'|(0|[1-9]\d{0,14})))?$/u
/** Words that stand for something else, among keys and values. */
const OTHER_THAN_TEXT = /^(?:null|true|false)$/i

/** The fields of some YAML; undefined where only a parser can tell. */
export function readPlainFields(yaml: string): FrontFields | undefined {
  const fields = new Map<string, FrontValue>()
  let isFound = false
  for (let start = 0; start < yaml.length;) {
    const lineBreak = yaml.indexOf('\n', start)
    const next = lineBreak === -1 ? yaml.length : lineBreak + 1
    const end = lineBreak === -1 ? yaml.length : yaml[lineBreak - 1] === '\r' ? lineBreak - 1 : lineBreak
    if (end > start && yaml[start] !== '#') {
      const [all, key = '', plain, double, single, digits] = FIELD.exec(yaml.slice(start, end)) ?? []
      if (all === undefined || OTHER_THAN_TEXT.test(key) || all.endsWith(' ')) return undefined
      const words = plain ?? double ?? single ?? digits
      if (words !== undefined) {
        const value = plain !== undefined ? plainValue(plain) : digits !== undefined ? Number(digits) : words
        if (value === undefined) return undefined
        const style = double !== undefined ? 'double' : single !== undefined ? 'single' : 'plain'
        const length = words.length + (style === 'plain' ? 0 : 2)
        fields.set(key, {kind: 'scalar', value, style, span: {start: end - length, end}})
      }
      isFound = true
    }
    start = next
  }
  return isFound ? fields : undefined
}

/** A word that YAML takes for a truth is one where it is spelled as usual. */
function plainValue(words: string): string | boolean | undefined {
  if (!OTHER_THAN_TEXT.test(words)) return words
  return words === 'true' ? true : words === 'false' ? false : undefined
}
