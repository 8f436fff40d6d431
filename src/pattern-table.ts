/** Makes the table of all built-in patterns, for the build. */
import {builtin} from './builtin.ts'
import {patternsInWords, patternTable} from './language/index.ts'

export function builtInPatternTable(): string {
  // The patterns are made as the rules are loaded.
  if (builtin.rules.length === 0) throw new Error('There are no rules.')
  return patternTable(patternsInWords())
}
