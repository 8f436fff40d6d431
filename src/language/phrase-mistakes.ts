/** Finds phrases that can be read but look for nothing, for everything, or for what cannot be. */
import {CLASSES, TOKEN_CLASSES} from './classes.ts'
import {type Expression, GAP_CLASS, parsePattern} from './notation.ts'
import {PHRASE_CLASSES} from './phrase-classes.ts'

/** What is wrong with a phrase as a whole. */
export interface PhraseMistake {
  readonly message: string
  readonly hint: string
}

/** Classes that nearly every sentence has something of. */
const EVERYTHING = new Set(['ANY', 'WORD', 'CONTENT', 'NP', 'DET', GAP_CLASS])

export function mistakeIn(node: Expression): PhraseMistake | undefined {
  if (hasGapAtEdge(node))
    return {
      message: '“…” stands for words in between, and has none on one side.',
      hint: 'Take it out. For the sign itself, put it in quotation marks: "…".',
    }
  if (isEmpty(node))
    return {
      message: 'This could match nothing at all: each part of it may be missing.',
      hint: 'Leave at least one word without “?” or “*”.',
    }
  if (isBroad(node))
    return {
      message: 'This would match nearly every sentence.',
      hint: 'Add a word that has to be there.',
    }
  return inside(node)
}

/** Whether it may match without taking a word. */
function isEmpty(node: Expression): boolean {
  switch (node.kind) {
    case 'sequence':
      return node.items.every(isEmpty)
    case 'choice':
      return node.options.some(isEmpty)
    case 'repeat':
      return node.min === 0 || isEmpty(node.item)
    case 'capture':
      return isEmpty(node.item)
    case 'look':
    case 'start':
    case 'end':
      return true
    default:
      return false
  }
}

/** Whether nothing in it has to be there but words of any kind. */
function isBroad(node: Expression): boolean {
  switch (node.kind) {
    case 'class':
      return EVERYTHING.has(node.name)
    case 'sequence':
      return node.items.filter((item) => !isEmpty(item)).every(isBroad)
    case 'choice':
      return node.options.some(isBroad)
    case 'repeat':
    case 'capture':
      return isBroad(node.item)
    default:
      return false
  }
}

function inside(node: Expression): PhraseMistake | undefined {
  switch (node.kind) {
    case 'sequence':
      return inSequence(node.items) ?? firstOf(node.items)
    case 'choice':
      return firstOf(node.options)
    case 'repeat':
    case 'capture':
      return inside(node.item)
    case 'look':
      return !node.ahead && isOpenEnded(node.item)
        ? {
            message: 'What stands behind “<!” or “<&” has to be plain words: how long an act is nobody knows before.',
            hint: 'Write out the words that come before.',
          }
        : inside(node.item)
    default:
      return undefined
  }
}

function firstOf(nodes: readonly Expression[]): PhraseMistake | undefined {
  for (const node of nodes) {
    const found = inside(node)
    if (found) return found
  }
  return undefined
}

/** Ends of a sentence in its middle. */
function inSequence(items: readonly Expression[]): PhraseMistake | undefined {
  if (items.some((item, index) => item.kind === 'start' && !items.slice(0, index).every(isEmpty)))
    return {
      message: '“^” is the beginning of the sentence, and nothing can come before that.',
      hint: 'Put “^” first. For the sign itself, put it in quotation marks: "^".',
    }
  if (items.some((item, index) => item.kind === 'end' && !items.slice(index + 1).every(isEmpty)))
    return {
      message: '“$” is the end of the sentence, and nothing can come after that.',
      hint: 'Put “$” last. For the sign itself, put it in quotation marks: "$".',
    }
  return undefined
}

/** Whether a phrase as a whole begins or ends with a gap. */
function hasGapAtEdge(node: Expression | undefined): boolean {
  switch (node?.kind) {
    case 'repeat':
      return node.item.kind === 'class' && node.item.name === GAP_CLASS
    case 'sequence':
      return hasGapAtEdge(node.items[0]) || hasGapAtEdge(node.items.at(-1))
    case 'choice':
      return node.options.some(hasGapAtEdge)
    default:
      return false
  }
}

/** Whether an act is in it, of which nobody knows beforehand how many words it takes. */
function isOpenEnded(node: Expression): boolean {
  switch (node.kind) {
    case 'act':
      return true
    case 'class': {
      const notation = TOKEN_CLASSES[node.name]
        ? undefined
        : (CLASSES[node.name] ?? PHRASE_CLASSES[node.name]?.notation)
      return notation !== undefined && isOpenEnded(parsePattern(notation))
    }
    case 'sequence':
      return node.items.some(isOpenEnded)
    case 'choice':
      return node.options.some(isOpenEnded)
    case 'repeat':
    case 'capture':
      return isOpenEnded(node.item)
    default:
      return false
  }
}
