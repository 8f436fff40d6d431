/** The situations in which a reply can stand: the vocabulary of `context`. */

export const CONTEXTS = [
  'bug',
  'outage',
  'billing',
  'delay',
  'bad-news',
  'security',
  'policy-enforcement',
  'feature-declined',
  'how-to',
  'needs-info',
  'closing',
  'notice',
  'auto-ack',
  'unknown',
] as const

export type ContextName = (typeof CONTEXTS)[number]

/** Contexts in which something went wrong for the customer. */
export const PROBLEM: readonly ContextName[] = ['bug', 'outage', 'billing', 'delay', 'bad-news', 'security']

export function isContextName(value: unknown): value is ContextName {
  return (CONTEXTS as readonly unknown[]).includes(value)
}

/** Where the context of a reply was learned, most binding first. */
export type ContextSource = 'directive' | 'front matter' | 'settings' | 'metadata' | 'path' | 'title' | 'text' | 'none'
export type Confidence = 'high' | 'medium' | 'low'

/** The situation of a reply, and how surely it is known. */
export interface Context {
  readonly value: ContextName
  readonly source: ContextSource
  readonly confidence: Confidence
  /** The words that led to it, where text or path did. */
  readonly cue?: string
}
