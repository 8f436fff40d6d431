/** The least that a cached rerun could do: asks for the size and time of every file below a folder. */
import {filesBelow} from './files-below.ts'
import {statSync} from 'node:fs'

let bytes = 0
for (const path of filesBelow(process.argv[2] ?? '.')) bytes += statSync(path).size
console.log(`${bytes} bytes`)
