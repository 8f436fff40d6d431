/** Reads the names of new rules and plugins, and says what is wrong with them. */
import {visible} from '../../reporters/index.ts'
import {didYouMean} from '../../workspace/index.ts'

/** A mistake in a name. */
export interface NameMistake {
  readonly problem: string
  readonly hint?: string
}

export interface RuleName {
  readonly id: string
  /** Absent where the name has none. */
  readonly family?: string
  readonly problem?: undefined
}

export const FAMILIES = ['validation', 'acknowledgment', 'ownership', 'over-apology', 'promises', 'template'] as const

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
/** Longer names fit no table and no line. */
const LONGEST_ID = 50

/** `vague-time` or `promises/vague-time`. */
export function readRuleName(name: string): RuleName | NameMistake {
  const parts = name.split('/')
  const id = parts.at(-1) ?? ''
  const family = parts.length === 2 ? parts[0] : undefined
  const shown = `“${visible(name)}”`
  if (parts.length > 2)
    return {problem: `${shown} has more than one “/”.`, hint: 'Write family/rule: promises/vague-time.'}
  if (!ID.test(id) || id.length > LONGEST_ID)
    return {
      problem: `${shown} is no name for a rule.`,
      hint: `It is lower case with hyphens, up to ${LONGEST_ID} characters, and names the problem: vague-time.`,
    }
  if (family === undefined) return {id}
  if ((FAMILIES as readonly string[]).includes(family)) return {id, family}
  const meant = didYouMean(family, FAMILIES)
  return {
    problem: `There is no family “${visible(family)}”.`,
    hint: meant === undefined ? `There are ${FAMILIES.join(', ')}.` : `Did you mean ${meant}?`,
  }
}

export interface PluginName {
  /** Of the package: `@acme/empathylint-plugin`. */
  readonly packageName: string
  /** Of the plugin: `acme`, which stands before the names of its rules. */
  readonly plugin: string
  /** Of the new folder. */
  readonly folder: string
  readonly problem?: undefined
}

const PART = /^[a-z0-9][a-z0-9._-]*$/
const PLUGIN = /^[a-z][a-z0-9-]*$/
/** What npm allows. */
const LONGEST_PACKAGE = 214
/** Names that stand for the linter itself, and for rules that a team declares. */
const TAKEN = ['empathylint', 'house', 'parse']
const PREFIX = 'empathylint-plugin'

/** `acme`, `empathylint-plugin-acme`, `@acme/empathylint-plugin` or `@acme/voice`. */
export function readPluginName(name: string): PluginName | NameMistake {
  const shown = `“${visible(name)}”`
  const [, scope, rest = ''] = /^(?:@([^/]*)\/)?(.*)$/s.exec(name) ?? []
  const parts = scope === undefined ? [rest] : [scope, rest]
  if (!parts.every((part) => PART.test(part)) || name.length + PREFIX.length > LONGEST_PACKAGE)
    return {
      problem: `${shown} is no name for a plugin.`,
      hint: 'It is lower case with hyphens, as npm wants it: acme, or @acme/empathylint-plugin.',
    }
  const own = rest.replace(/^empathylint-plugin(?:-|$)/, '')
  const plugin = [scope, own].filter((part) => part !== undefined && part !== '').join('-')
  if (!PLUGIN.test(plugin) || TAKEN.includes(plugin))
    return {
      problem: `A plugin cannot be called “${visible(plugin)}”.`,
      hint: 'Its name begins with a letter, and has only letters, digits and hyphens: acme.',
    }
  const packageName = scope === undefined ? `${PREFIX}-${own}` : name
  return {packageName, plugin, folder: packageName.slice(packageName.indexOf('/') + 1)}
}

/** `vague-time` → `vagueTime`. */
export function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
