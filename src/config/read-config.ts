/** Reads one config file of any kind: data by itself, scripts through cosmiconfig, which takes long to load. */
import {readFile} from 'node:fs/promises'
import {basename, extname} from 'node:path'
import {ConfigError, type ConfigProblem, visible} from './problem.ts'
import {type Locate, parseData, type Parsed, type Place} from './parse-data.ts'

/** A config file, read but not yet checked. */
export interface ConfigFile {
  /** Absolute. */
  readonly file: string
  readonly value: unknown
  /** For files that are data. */
  readonly locate?: Locate
}

/** The key of `package.json` that holds a config. */
const PACKAGE_KEY = 'empathylint'

/** Endings of files that hold a config as data; a name without an ending is read as JSON or YAML. */
const DATA = ['', '.json', '.yaml', '.yml']
/** Endings of all files that can hold a config. */
const ENDINGS = [...DATA, '.js', '.mjs', '.cjs', '.ts', '.mts', '.cts']

/**
 * @param file absolute.
 * @param shownAs how messages name the file.
 * @returns undefined for a `package.json` without a config.
 * @throws ConfigError when the file cannot be read or its notation is broken.
 */
export async function readConfigFile(file: string, shownAs: string): Promise<ConfigFile | undefined> {
  if (!ENDINGS.includes(extname(file))) {
    const message = `A config cannot be read from a file that ends in “${visible(extname(file))}”.`
    throw new ConfigError(file, [{message, hint: 'Use .json, .yaml, .yml, .js, .mjs, .cjs or .ts.'}], shownAs)
  }
  try {
    return await loaded(file, shownAs)
  } catch (error) {
    if (error instanceof ConfigError) throw error
    // cosmiconfig also reads what a project says about cosmiconfig itself, and names that file where it fails.
    const culprit = isFailure(error) && typeof error.filepath === 'string' ? error.filepath : file
    throw new ConfigError(culprit, [failureInWords(error, culprit)], culprit === file ? shownAs : culprit)
  }
}

async function loaded(file: string, shownAs: string): Promise<ConfigFile | undefined> {
  const isPackage = basename(file) === 'package.json'
  const parsed = DATA.includes(extname(file)) ? await readData(file, isPackage) : await readScript(file)
  if (parsed === undefined) return isPackage ? undefined : {file, value: {}}
  if (parsed.problem) throw new ConfigError(file, [parsed.problem], shownAs)
  return {file, value: parsed.value ?? {}, locate: parsed.locate}
}

/** @returns undefined where the file is empty, or a `package.json` without a config. */
async function readData(file: string, isPackage: boolean): Promise<Parsed | undefined> {
  const content = await readFile(file, 'utf8')
  if (content.trim() === '') return undefined
  const parsed = parseData(content, extname(file) === '.json' ? 'json' : 'data')
  return isPackage ? fromPackage(parsed) : parsed
}

/** What stands under our key, with places counted from it. */
function fromPackage(parsed: Parsed): Parsed | undefined {
  if (parsed.problem) return parsed
  const {value, locate} = parsed
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, PACKAGE_KEY)) return undefined
  const inner = (value as Readonly<Record<string, unknown>>)[PACKAGE_KEY]
  return {value: inner, locate: (path, on) => locate([PACKAGE_KEY, ...path], on)}
}

/** Carries what a script exports through cosmiconfig, which would otherwise look into it. */
interface Held {
  readonly parsed: Parsed
}

let explorer: ReturnType<typeof openExplorer> | undefined

async function readScript(file: string): Promise<Parsed | undefined> {
  explorer ??= openExplorer()
  const result = await (await explorer).load(file)
  return result === null || result.isEmpty ? undefined : (result.config as Held).parsed
}

async function openExplorer() {
  const {cosmiconfig} = await import('cosmiconfig')
  const script = async (path: string): Promise<Held> => ({parsed: exported(await importScript(path))})
  return cosmiconfig(PACKAGE_KEY, {
    cache: false,
    loaders: {'.js': script, '.mjs': script, '.cjs': script, '.ts': script, '.mts': script, '.cts': script},
  })
}

/**
 * Imports as Node does, else through jiti, which reads TypeScript and says where a mistake is.
 * cosmiconfig's own loader tries `require` instead, which hides what was wrong.
 */
async function importScript(path: string): Promise<unknown> {
  const {createJiti} = await import('jiti')
  const jiti = createJiti(path, {tryNative: true, fsCache: false, moduleCache: false, interopDefault: false})
  const module = await jiti.import<object>(path)
  // What `module.exports = …` gives has no mark of an ES module, and is the config itself.
  return '__esModule' in module || isNamespace(module) ? (module as {readonly default?: unknown}).default : module
}

function exported(value: unknown): Parsed {
  if (value !== undefined && !isNamespace(value)) return {value, locate: () => ({})}
  return {
    problem: {
      message: 'The file exports no config.',
      hint: 'Write “export default {…}”, or “module.exports = {…}” in a .cjs file.',
    },
  }
}

/** Whether this is an ES module itself rather than something it exports. */
function isNamespace(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Module]'
}

interface Failure extends Error {
  readonly code?: unknown
  readonly filepath?: unknown
}

function isFailure(error: unknown): error is Failure {
  return error instanceof Error
}

const BY_CODE: Readonly<Record<string, ConfigProblem>> = {
  ENOENT: {message: 'The file was not found.', hint: 'Check the path.'},
  ENOTDIR: {message: 'The file was not found.', hint: 'Check the path.'},
  EISDIR: {message: 'This is a folder, not a config file.'},
  EACCES: {message: 'The file may not be read.', hint: 'Check its permissions.'},
  EPERM: {message: 'The file may not be read.', hint: 'Check its permissions.'},
}

/** Why a file could not be opened, or why the script in it failed. */
function failureInWords(error: unknown, file: string): ConfigProblem {
  if (!isFailure(error)) return {message: `Running it failed: ${visible(String(error))}.`}
  const known = typeof error.code === 'string' && 'syscall' in error ? BY_CODE[error.code] : undefined
  if (known) return known
  const [summary = ''] = error.message.split('\n', 1)
  const isSyntax = error.name === 'SyntaxError' || summary.startsWith(PARSE_ERROR)
  const reason = visible(summary.replace(PARSE_ERROR, '').trim())
  const message = `${isSyntax ? 'This cannot be read as a script' : 'Running it failed'}: ${reason}`
  return {message, ...placeInStack(error, file)}
}

/** How jiti begins what it says of broken syntax. */
const PARSE_ERROR = 'ParseError:'

/** The place in the config file that an error's message names, or the line that its stack does. */
function placeInStack(error: Error, file: string): Place {
  const name = `${basename(file)}:`
  for (const [index, line] of `${error.message}\n${error.stack ?? ''}`.split('\n', 50).entries()) {
    const at = line.lastIndexOf(name)
    const numbers = at < 0 ? null : /^(\d{1,7})(?::(\d{1,7}))?/.exec(line.slice(at + name.length))
    if (!numbers) continue
    // Columns in a stack count in what was made of the file.
    const isInMessage = index < error.message.split('\n').length
    return {line: Number(numbers[1]), ...(isInMessage && numbers[2] && {column: Number(numbers[2])})}
  }
  return {}
}
