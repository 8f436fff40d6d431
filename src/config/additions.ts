/** Loads what a config adds to the linter: the plugins and house rules that it names. */
import {dirname, extname, resolve} from 'node:path'
import {compileAllDeclared, type DeclaredRule, type Plugin} from '../rule/index.ts'
import {type Complaint, isRecord, wrongValue} from './checks.ts'
import type {DeclaredAt, Registry} from './config.ts'
import {findExtended} from './extended.ts'
import {houseRule, houseRulesFile} from './house-rule-shape.ts'
import {partsOfPlugin, pluginComplaints} from './plugin-parts.ts'
import type {KeyPath} from './problem.ts'
import type {ConfigFile} from './read-config.ts'
import {EMPTY, joined} from './registry.ts'

/** What loading needs beside the config. */
export interface Loading {
  /** What is there already. */
  readonly registry: Registry
  /** @throws ConfigError when the file cannot be read. */
  readonly read: (file: string) => Promise<ConfigFile | undefined>
  /** Ends with what is wrong, where there is anything. @throws ConfigError */
  readonly refuse: (config: ConfigFile, complaints: readonly Complaint[]) => void
}

/** What a config adds by itself. Keys of a wrong type are passed over: the check of the whole config tells of them. */
export async function additionsOf(config: ConfigFile, value: unknown, loading: Loading): Promise<Registry> {
  if (!isRecord(value)) return EMPTY
  const {plugins, houseRules} = value
  const parts: Registry[] = []
  if (Array.isArray(plugins))
    for (const [index, entry] of plugins.entries())
      parts.push(await pluginAt(entry, ['plugins', index], config, loading))
  if (Array.isArray(houseRules)) parts.push(await houseRulesOf(houseRules, config, loading))
  const clash = clashOf(parts)
  loading.refuse(config, clash ? [clash] : [])
  return parts.length === 0 ? EMPTY : joined(...parts)
}

async function pluginAt(entry: unknown, path: KeyPath, config: ConfigFile, loading: Loading): Promise<Registry> {
  if (typeof entry !== 'string' && !isRecord(entry)) return EMPTY
  const value = typeof entry === 'string' ? await importedPlugin(entry, path, config, loading) : entry
  loading.refuse(config, pluginComplaints(value, path))
  // The check is what makes this true.
  return partsOfPlugin(value as unknown as Plugin)
}

async function importedPlugin(name: string, path: KeyPath, config: ConfigFile, loading: Loading): Promise<unknown> {
  const found = await findExtended(name, config.file)
  if (found.file === undefined) {
    loading.refuse(config, [
      wrongValue(path, found.says, found.hint.replace(', or with “empathylint:” for a preset', '')),
    ])
    return undefined
  }
  return (await loading.read(found.file))?.value
}

/** Two plugins of one name, which are not the same. */
function clashOf(parts: readonly Registry[]): Complaint | undefined {
  const plugins = parts.flatMap((part) => part.plugins ?? [])
  const at = plugins.findIndex(({name}, index) =>
    plugins.slice(0, index).some((each) => each.name === name && each !== plugins[index]),
  )
  return at < 0 ? undefined : wrongValue(['plugins', at], `has the name of another one: “${plugins[at]?.name ?? ''}”`)
}

async function houseRulesOf(entries: readonly unknown[], config: ConfigFile, loading: Loading): Promise<Registry> {
  const declared: DeclaredAt[] = []
  for (const [index, entry] of entries.entries()) {
    const path: KeyPath = ['houseRules', index]
    if (typeof entry === 'string') declared.push(...(await declaredIn(entry, path, config, loading)))
    else if (isRecord(entry)) {
      loading.refuse(config, complaintsOf(entry, path))
      declared.push(declaredAt(entry, path, config))
    }
  }
  const seen = new Map<string, DeclaredAt>()
  for (const each of declared) {
    const other = seen.get(each.rule.id)
    if (other)
      loading.refuse(config, [
        wrongValue(['houseRules'], `has two rules called “${each.rule.id}”`, whereBoth(other, each)),
      ])
    seen.set(each.rule.id, each)
  }
  return {...EMPTY, rules: compileAllDeclared(declared.map(({rule}) => rule)), declared}
}

function whereBoth(...both: readonly DeclaredAt[]): string | undefined {
  const lines = both.map(({lineOf}) => lineOf(['id']))
  return lines.every((line) => line !== undefined) ? `They stand in the lines ${lines.join(' and ')}.` : undefined
}

/** The rules of a file, which holds a list of them, or has it under `rules`. */
async function declaredIn(
  name: string,
  path: KeyPath,
  config: ConfigFile,
  loading: Loading,
): Promise<readonly DeclaredAt[]> {
  const file = resolve(dirname(config.file), name)
  const isData = ['.yml', '.yaml', '.json'].includes(extname(file))
  if (!isData)
    loading.refuse(config, [
      wrongValue(
        path,
        'names a file that is neither YAML nor JSON',
        'Rules without code are data: end its name in .yml or .json.',
      ),
    ])
  const held = await loading.read(file)
  if (!held) return []
  const base: KeyPath = Array.isArray(held.value) ? [] : ['rules']
  loading.refuse(held, complaintsOfFile(held.value))
  const rules = Array.isArray(held.value) ? held.value : isRecord(held.value) ? held.value['rules'] : []
  return (rules as readonly Readonly<Record<string, unknown>>[]).map((rule, index) =>
    declaredAt(rule, [...base, index], held),
  )
}

function declaredAt(rule: Readonly<Record<string, unknown>>, base: KeyPath, {file, locate}: ConfigFile): DeclaredAt {
  return {
    // The check of its shape is what makes this true.
    rule: rule as unknown as DeclaredRule,
    file,
    lineOf: (path) => locate?.([...base, ...path], 'value').line,
  }
}

function complaintsOf(entry: unknown, path: KeyPath): readonly Complaint[] {
  const complaints: Complaint[] = []
  houseRule.check(entry, path, (complaint) => complaints.push(complaint))
  return complaints
}

function complaintsOfFile(value: unknown): readonly Complaint[] {
  const complaints: Complaint[] = []
  houseRulesFile.check(value, [], (complaint) => complaints.push(complaint))
  return complaints
}
