/** Makes the table of all built-in patterns, for the build. */
import {crc32} from 'node:zlib'
import {builtin} from './builtin.ts'
import {patternTable} from './language/index.ts'

/** The bytes of the table; what reads them must tell sources apart by CRC-32, too. */
export function builtInPatternTable(): Uint8Array {
  // The patterns are made as the rules are loaded.
  if (builtin.rules.length === 0) throw new Error('There are no rules.')
  return patternTable(crc32)
}
