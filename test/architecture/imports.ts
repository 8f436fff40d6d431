/** Reads the imports of TypeScript files and says which of them a table of layers does not allow. */
import {posix} from 'node:path'
import {parseSync, Visitor} from 'oxc-parser'

/** File contents by path from the repository's root, with forward slashes. */
export type Files = ReadonlyMap<string, string>

/** What a room may import: other rooms, or only types of them. A room is a folder of src or a file in it. */
export interface Layer {
  readonly from: readonly string[]
  readonly types?: readonly string[]
  /** Whether the room may use Node's own modules; the pure rooms also run in a browser. */
  readonly node?: true
}

export type Layers = Readonly<Record<string, Layer>>

export interface Import {
  readonly specifier: string
  readonly isType: boolean
}

interface Names {
  readonly importKind?: string
  readonly exportKind?: string
}

/** Every import of a source: static, dynamic, by type, and as part of an export. */
export function importsOf(path: string, source: string): readonly Import[] {
  const {program, errors} = parseSync(path, source)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const found: Import[] = []
  const add = (value: unknown, isType: boolean) => {
    if (typeof value === 'string') found.push({specifier: value, isType})
    else found.push({specifier: '(computed)', isType})
  }
  const isAllTypes = (kind: string | undefined, names: readonly Names[]) =>
    kind === 'type' ||
    (names.length > 0 && names.every(({importKind, exportKind}) => (importKind ?? exportKind) === 'type'))
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, isAllTypes(node.importKind, node.specifiers as Names[])),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node.source.value, isAllTypes(node.exportKind, node.specifiers as Names[]))
    },
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === 'type'),
    ImportExpression: (node) => add(node.source.type === 'Literal' ? node.source.value : undefined, false),
    TSImportType: (node) => add(node.source.value, true),
  }).visit(program)
  return found
}

/** The room of a file: a folder of src, a file of src, `rules` for what lies directly in it, or a rule's own folder. */
function roomOf(path: string): string {
  const [top = '', second = '', ...rest] = path.split('/')
  if (top === 'src') return rest.length > 0 ? second : second.replace(/\.ts$/, '')
  return rest.length > 0 ? posix.dirname(path) : 'rules'
}

/** The file that an import names, or undefined for a package. */
function targetOf(path: string, specifier: string): string | undefined {
  if (specifier === 'empathylint/rule') return 'src/rule/kit.ts'
  if (specifier === 'empathylint/testing') return 'src/testing/index.ts'
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined
}

/** What is wrong with the imports of src and rules, one sentence each. */
export function importProblems(files: Files, layers: Layers): readonly string[] {
  return [...files].flatMap(([path, source]) =>
    importsOf(path, source).flatMap(({specifier, isType}) => {
      const problem = path.startsWith('rules/')
        ? ruleImportProblem(path, specifier)
        : sourceImportProblem(path, specifier, isType, layers)
      return problem === undefined ? [] : [`${path} imports ${specifier}: ${problem}`]
    }),
  )
}

/** Rules see the kit that outsiders get, and what lies in their own folder. */
function ruleImportProblem(path: string, specifier: string): string | undefined {
  const isTest = path.endsWith('.test.ts')
  if (specifier === 'empathylint/rule') return undefined
  if (isTest && (specifier === 'empathylint/testing' || specifier === 'vitest')) return undefined
  const target = specifier.startsWith('.') ? targetOf(path, specifier) : undefined
  const room = roomOf(path)
  if (target?.startsWith('rules/') && (roomOf(target) === room || room === 'rules')) return undefined
  return 'a rule imports only empathylint/rule and files of its own folder'
}

function sourceImportProblem(path: string, specifier: string, isType: boolean, layers: Layers): string | undefined {
  const room = roomOf(path)
  const layer = layers[room]
  if (!layer) return `the table has no room ${room}`
  if (specifier === '(computed)' || specifier.startsWith('/')) return layer.node ? undefined : 'its target is not known'
  if (specifier.startsWith('node:')) return layer.node ? undefined : `${room} is pure and runs in a browser`
  if (/^empathylint(?:\/|$)/.test(specifier)) return 'src names its own files by relative paths'
  const target = targetOf(path, specifier)
  if (target === undefined) return undefined
  if (!/^(?:src|rules)\//.test(target)) return 'it lies outside of src and rules'
  const other = roomOf(target)
  if (other === room) return undefined
  const isAllowed = layer.from.includes(other) || (isType && layer.types?.includes(other) === true)
  if (!isAllowed) return `${room} may not import ${layer.types?.includes(other) ? 'values' : 'anything'} of ${other}`
  // A second door leads to what needs no file system.
  const doors = [`src/${other}/index.ts`, `src/${other}/browser.ts`, `src/${other}.ts`]
  const isDoor = other === 'rules' || doors.includes(target)
  return isDoor ? undefined : `other rooms enter ${other} through its index.ts`
}

/** Import cycles between files, each as a list of paths that ends where it began. */
export function cycles(files: Files): readonly (readonly string[])[] {
  const targets = new Map(
    [...files].map(([path, source]) => [
      path,
      importsOf(path, source).flatMap(({specifier}) => {
        const target = targetOf(path, specifier)
        return target !== undefined && files.has(target) ? [target] : []
      }),
    ]),
  )
  const found: (readonly string[])[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    const before = trail.indexOf(path)
    if (before >= 0) return void found.push([...trail.slice(before), path])
    if (done.has(path)) return
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path])
    done.add(path)
  }
  for (const path of files.keys()) visit(path, [])
  return found
}

const DRAWERS = /^(?:utils?|helpers?|common|shared|lib|misc)$/

/** Paths with a folder or file whose name says nothing of what is in it. */
export function drawers(paths: Iterable<string>): readonly string[] {
  return [...paths].filter((path) => path.split('/').some((name) => DRAWERS.test(name.replace(/\..*$/, ''))))
}
