/** Origins: where a value of a resolved config was decided, and for which files and replies. */
import type {FieldValue} from './config.ts'
import {type KeyPath, pathInWords} from './problem.ts'
import type {ConfigFile} from './read-config.ts'

/** A place in a config file. */
export interface ConfigPlace {
  /** Absolute. */
  readonly file: string
  /** Inside the file, such as `overrides[1].rules.stock-empathy`. */
  readonly path: string
  /** 1-based; known for JSON and YAML. */
  readonly line?: number
  /** 1-based, in UTF-16 units. */
  readonly column?: number
}

/** For which files and replies an override counts. */
export interface OverrideCondition {
  /** Where the override stands. */
  readonly at: ConfigPlace
  /** Globs, as written. */
  readonly files?: readonly string[]
  readonly excludeFiles?: readonly string[]
  /** By field, the values of which one is enough, as written. */
  readonly match?: Readonly<Record<string, readonly FieldValue[]>>
  /** The same in words, such as `macros/chat/**, but not *.txt`; absent where all files are meant. Safe to print. */
  readonly filesInWords?: string
  /** The same in words, such as `channel is chat or sms, and lang is de`; absent where all replies are meant. Safe to print. */
  readonly fieldsInWords?: string
}

/** How a preset, file or package came into play. */
export interface Extension {
  /** As written in `extends`. */
  readonly name: string
  readonly at: ConfigPlace
}

/** Who decided a value. */
export type Origin =
  | {
      readonly kind: 'preset'
      /** Such as `empathylint:recommended`. */
      readonly preset: string
      /** Absent where the preset is the base because no config names one. */
      readonly extendedBy?: Extension
      /** All of them must hold; outermost first. */
      readonly conditions: readonly OverrideCondition[]
    }
  | {
      readonly kind: 'config'
      readonly at: ConfigPlace
      /** Absent in the config that was found or named. */
      readonly extendedBy?: Extension
      readonly conditions: readonly OverrideCondition[]
    }
  | {readonly kind: 'command line'; readonly flag: '--rule' | '--only' | '--skip'; readonly conditions: readonly []}

/** Something that can say where its parts were written. */
export interface Author {
  /** @param path of a part, such as `['rules', id]`. */
  originOf(path: KeyPath): Origin
}

/** A flag of the command line as the author of what it says. */
export function flagAuthor(flag: (Origin & {readonly kind: 'command line'})['flag']): Author {
  return {originOf: () => ({kind: 'command line', flag, conditions: []})}
}

/** @param path `[]` for the file itself. */
export function placeIn({file, locate}: ConfigFile, path: KeyPath): ConfigPlace {
  const {line, column} = locate?.(path, 'key') ?? {}
  return {
    file,
    path: pathInWords(path),
    ...(line !== undefined && {line}),
    ...(column !== undefined && {column}),
  }
}
