/** Tells whole replies from snippets, and where in a conversation a reply stands. */
import type {Path, Reply} from '../prose/index.ts'

/** What is known about the form of a text. */
export interface ReplyForm {
  readonly kind: 'reply' | 'snippet'
  /** Where that was learned. */
  readonly source: 'front matter' | 'settings' | 'text'
  /** Surely a whole reply: somebody said so, or it has greeting, sign-off and three sentences. */
  readonly isSurelyReply: boolean
  readonly stage: 'first' | 'mid' | 'closing'
}

/** The form of a reply on one way through its template. */
export function formOf(reply: Reply, path: Path, stated: {readonly kind?: string} = {}): ReplyForm {
  const hasGreeting = path.blocks.some(({kind}) => kind === 'greeting')
  const hasSignOff = path.blocks.some(({kind}) => kind === 'sign-off' || kind === 'signature')
  const given = reply.fields.kind ?? stated.kind
  const stage = stageOf(reply, path, hasGreeting || given === 'reply')
  if (given === 'reply' || given === 'snippet' || given === 'signature') {
    const kind = given === 'reply' ? 'reply' : 'snippet'
    return {kind, source: reply.fields.kind ? 'front matter' : 'settings', isSurelyReply: kind === 'reply', stage}
  }
  const count = path.sentences.length
  const kind = hasGreeting || hasSignOff || count >= 3 ? 'reply' : 'snippet'
  return {kind, source: 'text', isSurelyReply: hasGreeting && hasSignOff && count >= 3, stage}
}

/** Without a greeting a text stands in the middle of a conversation, unless somebody said that it is a whole reply. */
function stageOf({fields}: Reply, path: Path, opens: boolean): ReplyForm['stage'] {
  if (fields.stage === 'first' || fields.stage === 'mid' || fields.stage === 'closing') return fields.stage
  const first = path.sentences[0]?.text.value ?? ''
  if (/^(?:and|so|also|but|then|thanks for (?:sending|confirming|checking|the))\b/i.test(first)) return 'mid'
  return opens ? 'first' : 'mid'
}
