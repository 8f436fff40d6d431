/** `empathylint inspect <file>`: how the linter reads the replies of a file, and what they communicate. */
import {visible} from '../reporters/index.ts'
import {LineIndex} from '../text/index.ts'
import {createWorkspace, type Inspection} from '../workspace/index.ts'
import type {LintFlags} from './flags.ts'
import {bold, failWith, proseColumns, settle, tellProblems, usesColor} from './terminal.ts'
import {workspaceOptions} from './workspace-options.ts'
import {wrapped} from './wrapped.ts'

type InspectedReply = Inspection['replies'][number]
type InspectedPath = InspectedReply['paths'][number]

/** What each of the four communications tells the customer. */
const MEANINGS = {
  validation: 'you have a true problem',
  importance: 'we see that it matters to you',
  acknowledgment: 'it now matters to us',
  ownership: 'we want to resolve it with you',
} as const

const STAGES = {
  first: 'first in the conversation',
  mid: 'somewhere in the conversation',
  closing: 'closing the conversation',
} as const

/** What all lines of a file's inspection need. */
interface View {
  readonly lines: LineIndex
  readonly width: number
  readonly heading: (text: string) => string
}

/** `  context   ` and its kin. */
const LABEL = 12

export async function inspect(file: string, flags: LintFlags): Promise<void> {
  const options = workspaceOptions(flags)
  if (typeof options === 'string') return failWith(options)
  const inspection = await createWorkspace(options).inspect(file)
  if ('kind' in inspection) {
    tellProblems([inspection])
    return settle(2)
  }
  if (inspection.replies.length === 0)
    return failWith(
      'No reply was found in this file.',
      inspection.isData
        ? `See empathylint ${visible(inspection.path)} for what is in it, and how to say where the replies are.`
        : 'Put the text under a heading, or say what it is in front matter, such as kind: reply.',
    )
  const heading = usesColor(flags.color) ? bold : (text: string) => text
  const view: View = {lines: new LineIndex(inspection.source), width: proseColumns(), heading}
  if (inspection.readAs !== undefined) process.stdout.write(`Read as ${inspection.readAs}\n\n`)
  process.stdout.write(inspection.replies.map((reply) => replyLines(reply, view).join('\n')).join('\n\n') + '\n')
}

function replyLines(reply: InspectedReply, view: View): readonly string[] {
  const {context, form, skippedFor, span, paths} = reply
  const learned =
    context.value === 'unknown'
      ? 'nothing says which'
      : `${context.confidence} confidence, from ${context.source}${context.cue ? `: “${context.cue}”` : ''}`
  const title = wrapped(`${reply.title ?? reply.id}  (line ${lineOf(span.start, view)})`, view)
  return [
    ...title.map((line) => view.heading(line)),
    ...labelled('context', `${context.value} (${learned})`, view),
    ...labelled('form', `${form.kind}, ${STAGES[form.stage]} (from ${form.source})`, view),
    ...(skippedFor === undefined ? [] : labelled('left out', skippedFor, view)),
    ...placeholderLines(reply, view),
    ...paths.flatMap((path) => pathLines(path, view)),
  ]
}

function labelled(label: string, text: string, {width}: View): readonly string[] {
  return wrapped(text, {width, lead: `  ${label.padEnd(LABEL - 2)}`})
}

function placeholderLines({placeholders}: InspectedReply, view: View): readonly string[] {
  return placeholders.flatMap(({kind, text, role, fallback}) => {
    const otherwise = fallback ? `, else “${fallback.value}”` : ''
    return labelled(kind === 'slot' ? 'blank' : 'variable', `${text.value} (${role}${otherwise})`, view)
  })
}

/** One way through the template: its sentences with their acts, then which communications it makes. */
function pathLines({conditions, blocks, communications}: InspectedPath, view: View): readonly string[] {
  const sentences = blocks.flatMap((block) =>
    block.sentences.length === 0
      ? numbered(`[${block.kind}] ${block.text}`, block.span.start, view)
      : block.sentences.flatMap((sentence) => [
          ...numbered(sentence.text, sentence.span.start, view),
          ...actLines([...sentence.acts, ...(sentence.isRelational ? ['relational'] : [])], view),
        ]),
  )
  return [
    '',
    ...(conditions.length > 0 ? wrapped(`Where ${conditions.join(', ')}`, {...view, lead: '  '}) : []),
    ...sentences,
    '',
    '  What it tells the customer',
    ...communicationLines(communications, view),
  ]
}

/** Text beside the number of its line. */
function numbered(text: string, offset: number, view: View): readonly string[] {
  const lead = `${String(lineOf(offset, view)).padStart(5)}  `
  return wrapped(text.replace(/\s+/g, ' ').trim(), {...view, lead})
}

function actLines(acts: readonly string[], view: View): readonly string[] {
  return acts.length === 0 ? [] : wrapped(acts.join(', '), {...view, lead: '       ↳ '})
}

function communicationLines(made: InspectedPath['communications'], view: View): readonly string[] {
  return (Object.keys(MEANINGS) as (keyof typeof MEANINGS)[]).flatMap((name) => {
    const [first] = made[name]
    const by = first === undefined ? 'no sentence' : `“${first.replace(/\s+/g, ' ')}”`
    return wrapped(`${MEANINGS[name]}: ${by}`, {...view, lead: first === undefined ? '    · ' : '    ✓ '})
  })
}

function lineOf(offset: number, {lines}: View): number {
  return lines.position(offset).line
}
