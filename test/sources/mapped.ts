/** Parses data files by what a config says about them, and data of tests as files. */
import type {SourceMapping} from '../../src/sources/index.ts'
import {expectPlaces, type Fixture, sourceFor} from './fixture.ts'

/** @param data a file's content, or what a JSON file holds. */
export function parseMapped(data: unknown, mapping: SourceMapping, path = 'a.json'): Fixture {
  const source = sourceFor(path)
  if (!source) throw new Error(`No source reads ${path}.`)
  const content = typeof data === 'string' ? data : JSON.stringify(data)
  const file = {content, ...source.parse(content, path, {mapping})}
  expectPlaces(file)
  return file
}
