/** Reads what an entry of the package exports from its declarations, with all types that lie on the way. */
import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type Comment, parseSync, Visitor} from 'oxc-parser'

/** Something that an entry exports, or that an export names. */
export interface Declared {
  readonly name: string
  /** Such as `function`, `class`, `const`, `interface` or `type`. */
  readonly kind: string
  /** Its declarations without comments, one after the other. */
  readonly text: string
}

export interface Surface {
  /** What can be imported by name. */
  readonly exported: readonly Declared[]
  /** What the exports name besides: it can be reached, but not imported. */
  readonly reached: readonly Declared[]
  /** `module: name` of all that comes from elsewhere. */
  readonly foreign: readonly string[]
}

/** A declaration in a file, with the names of types and values that it mentions. */
interface Local {
  readonly kind: string
  readonly text: string
  readonly mentions: readonly Mention[]
}

/** A name in the same file, or one of another module. */
type Mention = string | {readonly from: string; readonly name: string}

interface Module {
  readonly locals: ReadonlyMap<string, Local>
  /** Names that stand for those of another module; `*` is all of it. */
  readonly imports: ReadonlyMap<string, {readonly from: string; readonly name: string}>
  readonly exports: ReadonlyMap<string, Mention>
  readonly all: readonly string[]
}

/** What can be told of a node without its type. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly id?: {readonly name: string} | null
  readonly declarations?: readonly {readonly id: {readonly name: string}}[]
}

/** A place of a declaration. */
interface Found {
  readonly file: string
  readonly name: string
}

/** Everything that a declaration file offers. @param entry absolute path. */
export function surfaceOf(entry: string): Surface {
  const modules = new Map<string, Module>()
  const moduleAt = (file: string): Module => {
    const known = modules.get(file) ?? readModule(file)
    modules.set(file, known)
    return known
  }
  const foreign = new Set<string>()

  /** Where a name of a file is declared; undefined where that is another package, or no file at all. */
  const find = (file: string, mention: Mention): Found | undefined => {
    if (typeof mention === 'string') {
      const {locals, imports} = moduleAt(file)
      if (locals.has(mention)) return {file, name: mention}
      const imported = imports.get(mention)
      return imported && find(file, imported)
    }
    const {from, name} = mention
    if (from.startsWith('.')) return findExport(fileOf(file, from), name)
    foreign.add(`${from}: ${name}`)
    return undefined
  }
  const findExport = (file: string, name: string): Found | undefined => {
    const {exports, all} = moduleAt(file)
    const own = exports.get(name)
    if (own !== undefined) return find(file, own)
    for (const from of all) {
      const found = findExport(fileOf(file, from), name)
      if (found) return found
    }
    return undefined
  }
  const namesOf = (file: string): readonly string[] => {
    const {exports, all} = moduleAt(file)
    return [...new Set([...exports.keys(), ...all.flatMap((from) => namesOf(fileOf(file, from)))])]
  }

  const seen = new Map<string, Declared>()
  const visit = ({file, name}: Found, shownAs: string): void => {
    const key = `${file} ${name}`
    const local = moduleAt(file).locals.get(name)
    if (!local || seen.has(key)) return
    seen.set(key, {name: shownAs, kind: local.kind, text: local.text})
    for (const mention of local.mentions) {
      const found = find(file, mention)
      if (found) visit(found, found.name)
    }
  }
  const exported = new Map(
    namesOf(entry).map((name) => {
      const found = findExport(entry, name)
      if (!found) throw new Error(`${entry} exports ${name}, which is declared nowhere.`)
      const place: string = `${found.file} ${found.name}`
      return [place, {...found, shownAs: name}] as const
    }),
  )
  for (const {shownAs, ...found} of exported.values()) visit(found, shownAs)
  const pick = (isExported: boolean) =>
    [...seen].flatMap(([key, each]) => (exported.has(key) === isExported ? [each] : [])).sort(byName)
  return {exported: pick(true), reached: pick(false), foreign: [...foreign].sort()}
}

function byName(a: Declared, b: Declared): number {
  const [left, right] = [`${a.name} ${a.text}`, `${b.name} ${b.text}`]
  return left < right ? -1 : left > right ? 1 : 0
}

/** The declarations of a module that another one names. */
function fileOf(file: string, specifier: string): string {
  return join(dirname(file), specifier.replace(/(?:\.d)?\.[jt]s$/, '.d.ts'))
}

function readModule(file: string): Module {
  const source = readFileSync(file, 'utf8')
  const {program, comments, errors} = parseSync(file, source)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  const locals = new Map<string, Local>()
  const imports = new Map<string, {from: string; name: string}>()
  const exports = new Map<string, Mention>()
  const all: string[] = []

  const declare = (node: Node): readonly string[] => {
    const names = node.declarations?.map(({id}) => id.name) ?? (node.id ? [node.id.name] : [])
    const text = withoutComments(source, node, comments)
    for (const name of names) {
      const before = locals.get(name)
      const mentions = mentionsIn(node)
      locals.set(name, {
        kind: kindOf(text),
        text: before ? `${before.text}\n${text}` : text,
        mentions: [...(before?.mentions ?? []), ...mentions],
      })
    }
    return names
  }
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration')
      for (const each of node.specifiers)
        imports.set(each.local.name, {
          from: node.source.value,
          name: each.type === 'ImportSpecifier' ? nameOf(each.imported) : '*',
        })
    else if (node.type === 'ExportAllDeclaration') all.push(node.source.value)
    else if (node.type === 'ExportDefaultDeclaration')
      exports.set('default', declare(node.declaration as Node)[0] ?? '')
    else if (node.type === 'ExportNamedDeclaration') {
      for (const name of node.declaration ? declare(node.declaration as Node) : []) exports.set(name, name)
      for (const {local, exported} of node.specifiers) {
        const from = node.source?.value
        exports.set(nameOf(exported), from === undefined ? nameOf(local) : {from, name: nameOf(local)})
      }
    } else declare(node as Node)
  }
  return {locals, imports, exports, all}
}

function nameOf(node: {readonly name?: string; readonly value?: unknown}): string {
  return node.name ?? String(node.value)
}

function kindOf(text: string): string {
  return /^(?:abstract )?(function|class|const|let|interface|type|enum|namespace)\b/.exec(text)?.[1] ?? 'other'
}

function withoutComments(source: string, {start, end}: Node, comments: readonly Comment[]): string {
  let text = ''
  let position = start
  for (const comment of comments) {
    if (comment.start < position || comment.end > end) continue
    text += source.slice(position, comment.start)
    position = comment.end
  }
  return (
    (text + source.slice(position, end))
      .replace(/^declare /, '')
      // Where a file lies is no matter to those who import its types by the package's name.
      .replace(/import\(["']\.[^"']*["']\)\./g, '')
      // Blank lines are where comments were.
      .replace(/\n\s*\n/g, '\n')
  )
}

/** Types, and values by their type, that a declaration names. */
function mentionsIn(node: Node): readonly Mention[] {
  const found: Mention[] = []
  const add = (name: unknown) => {
    const {type, name: own, left} = name as {type?: string; name?: string; left?: unknown}
    if (type === 'TSQualifiedName') add(left)
    else if (own !== undefined) found.push(own)
  }
  new Visitor({
    TSTypeReference: ({typeName}) => add(typeName),
    TSTypeQuery: ({exprName}) => add(exprName),
    TSInterfaceHeritage: ({expression}) => add(expression),
    TSClassImplements: ({expression}) => add(expression),
    ClassDeclaration: ({superClass}) => void (superClass && add(superClass)),
    TSImportType: ({source, qualifier}) =>
      void found.push({from: source.value, name: qualifier?.type === 'Identifier' ? qualifier.name : '*'}),
  }).visit({
    type: 'Program',
    body: [node],
    sourceType: 'module',
    hashbang: null,
    comments: [],
    start: 0,
    end: 0,
  } as never)
  return found
}

/** Whether it is there when the code runs. */
export function isValue({kind}: Declared): boolean {
  return ['function', 'class', 'const', 'let', 'enum'].includes(kind)
}
