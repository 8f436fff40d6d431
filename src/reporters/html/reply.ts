/** One entry of the page: a reply as the customer reads it, and beside it what was found. */
import type {BlockView} from '../../diagnostics/index.ts'
import type {RuleDoc} from '../reporter.ts'
import type {Entry} from './entries.ts'
import {findingItem} from './finding-item.ts'
import {type Html, markup, NOTHING} from './markup.ts'
import {type MarkContext, markedText} from './marked.ts'
import {placesOf} from './places.ts'

/** Texts of no more characters than this stay in view while their findings are read. */
const MOST_IN_VIEW = 900

const BLOCK_KINDS: ReadonlySet<string> = new Set([
  'greeting',
  'paragraph',
  'list-item',
  'heading',
  'quote',
  'code',
  'cell',
  'subject',
  'sign-off',
  'signature',
  'footer',
  'note',
  'source',
])

export function entryArticle(entry: Entry, rules: ReadonlyMap<string, RuleDoc> | undefined): Html {
  const {number, path, title, blocks, isExcerpt, findings} = entry
  const context: MarkContext = {entry: number, places: placesOf(entry), taken: new Set()}
  const text = blocks.length > 0 ? replyText(blocks, isExcerpt, context) : NOTHING
  const items = findings.map((finding) => findingItem(finding, {...context, rules}))
  return markup`
    <article class="entry" id="r${number}" aria-labelledby="t${number}" data-file="${path}">
      <header>
        <h3 id="t${number}" dir="auto">${title ?? path}</h3>
        <p class="place" dir="auto">${title === undefined ? 'The file itself' : placeOf(entry)}</p>
      </header>
      <div class="sides${blocks.length > 0 ? '' : ' alone'}">
        ${text}
        <ol class="findings">${items}
        </ol>
      </div>
    </article>`
}

/** `macros/refund.md:3`. */
function placeOf({path, line}: Entry): string {
  return line === undefined ? path : `${path}:${line}`
}

function replyText(blocks: readonly BlockView[], isExcerpt: boolean, context: MarkContext): Html {
  const length = blocks.reduce((sum, {text}) => sum + text.length, 0)
  const label = isExcerpt ? markup`<p class="label">From the file</p>` : NOTHING
  return markup`<div class="text${length > MOST_IN_VIEW ? '' : ' brief'}">${label}${blocksIn(blocks, context)}</div>`
}

/** The blocks in order, list items that follow each other in one list. */
function blocksIn(blocks: readonly BlockView[], context: MarkContext): Html {
  const pieces = blocks.map((block, at) => {
    const isItem = block.kind === 'list-item'
    const open = isItem && blocks[at - 1]?.kind !== 'list-item' ? markup`<ul>` : NOTHING
    const close = isItem && blocks[at + 1]?.kind !== 'list-item' ? markup`</ul>` : NOTHING
    return markup`${open}${blockElement(block, context)}${close}`
  })
  return markup`${pieces}`
}

/** No `pre`: a browser would drop a line break at its beginning. */
function blockElement({kind, text, marks}: BlockView, context: MarkContext): Html {
  const looks = `block ${BLOCK_KINDS.has(kind) ? kind : 'paragraph'}`
  const content = markedText(text, marks, context)
  if (kind === 'list-item') return markup`<li class="${looks}" dir="auto">${content}</li>`
  if (kind === 'quote') return markup`<blockquote class="${looks}" dir="auto">${content}</blockquote>`
  return markup`<p class="${looks}" dir="auto">${content}</p>`
}
