/** The data formats, by the endings of file names. */
import type {Text} from '../../text/index.ts'
import type {Delimiter} from './csv-fields.ts'
import {readTable} from './csv.ts'
import {readJson, readJsonLines, type ReadData} from './json.ts'
import {readYaml} from './yaml.ts'
import type {CommentForm} from '../source.ts'

/** How a table is to be read, where its first row does not tell. */
export interface ReadOptions {
  readonly delimiter?: Delimiter
  readonly header?: boolean
}

export interface Format {
  readonly id: string
  /** With their dot, lower case. */
  readonly extensions: readonly string[]
  readonly comment?: CommentForm
  read(source: Text, options: ReadOptions): ReadData
}

export const FORMATS: readonly Format[] = [
  {id: 'json', extensions: ['.json', '.jsonc'], read: (source) => readJson(source)},
  {id: 'jsonl', extensions: ['.jsonl', '.ndjson'], read: (source) => readJsonLines(source)},
  {id: 'yaml', extensions: ['.yml', '.yaml'], comment: {open: '# ', close: ''}, read: (source) => readYaml(source)},
  {id: 'csv', extensions: ['.csv', '.tsv'], read: readTable},
]
