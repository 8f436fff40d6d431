/** How comments that switch rules off are treated: what several configs say of it, put together. */
import type {DirectiveEntries} from './config.ts'
import type {Directing} from './layers.ts'
import type {DirectiveSettings} from './resolved-config.ts'
import {severityOf} from './rule-entry.ts'

/** Each key counts for itself; where no config names it, the default holds. */
export function directiveSettings(directives: readonly Directing[]): DirectiveSettings {
  const valueOf = <Key extends keyof DirectiveEntries>(key: Key) => directingBy(directives, key)?.entries[key]
  const unused = valueOf('reportUnused') ?? true
  return {
    reportUnused: typeof unused === 'boolean' ? (unused ? 'warning' : 'off') : (severityOf(unused) ?? 'warning'),
    requireReason: valueOf('requireReason') ?? false,
    allow: valueOf('allow') ?? true,
  }
}

/** The last config that names the key. */
export function directingBy(directives: readonly Directing[], key: keyof DirectiveEntries): Directing | undefined {
  return directives.findLast(({entries}) => entries[key] !== undefined)
}
