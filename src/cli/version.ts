/** The version in package.json, two folders up from here and from the bundle alike. */
import {readFileSync} from 'node:fs'

export function version(): string {
  const {version: number} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return number
}
