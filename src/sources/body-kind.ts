/** What the text of a reply is written in; `auto` is HTML where it holds a tag, else plain text. */
export type BodyKind = 'auto' | 'text' | 'markdown' | 'html' | 'jira'

export const BODY_KINDS: readonly BodyKind[] = ['auto', 'text', 'markdown', 'html', 'jira']
