/** Makes the table of all built-in patterns, for the build. */
import {builtin} from './builtin.ts'
import {type PatternTable, patternTable} from './language/index.ts'

/** The bytes of the table. @param checksum what tells sources apart, here and for what reads the table. */
export function builtInPatternTable(checksum: PatternTable['checksum']): Uint8Array {
  // The patterns are made as the rules are loaded.
  if (builtin.rules.length === 0) throw new Error('There are no rules.')
  return patternTable(checksum)
}
