/** Loads plugins and files of house rules that somebody names, as if a config in the working folder named them. */
import {join, resolve} from 'node:path'
import {additionsOf} from './additions.ts'
import type {Registry} from './config.ts'
import {shownFrom} from './paths.ts'
import {ConfigError, pathInWords} from './problem.ts'
import {readConfigFile} from './read-config.ts'
import {EMPTY} from './registry.ts'

/** Paths, absolute or relative to the working folder. */
export interface NamedFiles {
  readonly plugins?: readonly string[]
  readonly houseRules?: readonly string[]
}

/**
 * What the files add to the linter. What a file has is not checked against what other files of the project have.
 * @param cwd absolute
 * @throws ConfigError when one of them cannot be used.
 */
export async function additionsIn({plugins = [], houseRules = []}: NamedFiles, cwd: string): Promise<Registry> {
  const value = {
    plugins: plugins.map((path) => resolve(cwd, path)),
    houseRules: houseRules.map((path) => resolve(cwd, path)),
  }
  const here = {file: join(cwd, 'the command'), value}
  return additionsOf(here, value, {
    registry: EMPTY,
    read: (file) => readConfigFile(file, shownFrom(cwd, file)),
    refuse(config, complaints) {
      if (complaints.length === 0) return
      const problems = complaints.map(({path, message, hint, on}) => ({
        message,
        ...(path.length > 0 && {path: pathInWords(path)}),
        ...(hint !== undefined && {hint}),
        ...config.locate?.(path, on),
      }))
      throw new ConfigError(config.file, problems, config === here ? 'the command' : shownFrom(cwd, config.file))
    },
  })
}
