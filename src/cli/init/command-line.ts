/** Writes the command lines that `init` puts into files: words quoted, paths as the shell and globs want them. */
import type {ReplyPlace} from '../../workspace/index.ts'

/** More paths than this on one command line are told by the folder that they are in. */
const MOST_PATHS = 6

/** Words of a command line for a POSIX shell. */
export function shellLine(words: readonly string[]): string {
  return words.map(shellWord).join(' ')
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** What to lint, as arguments; none where it is simply everything. */
export function pathArguments(places: readonly ReplyPlace[]): readonly string[] {
  const isPlain = places.every(({path}) => path !== '.' && !/\p{Cc}/u.test(path))
  if (!isPlain || places.length > MOST_PATHS) return []
  return places.map(({path}) => (path.startsWith('-') ? `./${path}` : path))
}

/** Globs for micromatch, as lint-staged uses it. */
export function globsOf(places: readonly ReplyPlace[]): readonly string[] {
  const all = pathArguments(places).length === 0 ? [EVERYTHING] : places
  return all.map(({kind, path, endings}) => {
    if (kind === 'file') return escapedGlob(path)
    const names = `*${oneOf(endings)}`
    if (path === '.') return names
    return `${escapedGlob(path.replace(/\/?\*$/, ''))}/${kind === 'folder' ? '**/' : ''}${names}`.replace(/^\//, '')
  })
}

/** Texts everywhere: data files only where somebody says that they hold replies. */
const EVERYTHING: Pick<ReplyPlace, 'kind' | 'path' | 'endings'> = {
  kind: 'folder',
  path: '.',
  endings: ['.md', '.markdown', '.mdx', '.txt'],
}

/** `.md` or `.{md,txt}`. */
function oneOf(endings: readonly string[]): string {
  const names = endings.map((ending) => ending.slice(1))
  return names.length === 1 ? `.${names[0]}` : `.{${names.join(',')}}`
}

/** A path as a glob that fits it and nothing else. */
export function escapedGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!@+|]/g, '\\$&')
}

/** A regular expression for Python that fits the files, or undefined where it is simply all texts. */
export function patternOf(places: readonly ReplyPlace[]): string | undefined {
  if (pathArguments(places).length === 0) return undefined
  const parts = places.map(({kind, path, endings}) => {
    if (kind === 'file') return `${escapedPattern(path)}$`
    const folder = escapedPattern(path.replace(/\/?\*$/, ''))
    const names = endings.map((ending) => ending.slice(1))
    const below = kind === 'folder' ? '.*' : '[^/]*'
    return `${folder === '' ? '' : `${folder}/`}${below}\\.${names.length === 1 ? names[0] : `(${names.join('|')})`}$`
  })
  return parts.length === 1 ? `^${parts[0]}` : `^(${parts.join('|')})`
}

function escapedPattern(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Lines for an ignore file that leave out the places and nothing else; what cannot be said there is passed over. */
export function ignoreLines(places: readonly ReplyPlace[]): readonly string[] {
  return places.flatMap(({kind, path, endings}) => {
    if (/[\n\r]/.test(path) || path === '.') return []
    const literal = (text: string) => text.replace(/[\\*?[\]]/g, '\\$&').replace(/ $/, '\\ ')
    if (kind === 'folder') return [`/${literal(path)}/`]
    if (kind === 'file') return [`/${literal(path)}`]
    const folder = path.replace(/\*$/, '')
    return endings.map((ending) => `/${literal(folder)}*${ending}`)
  })
}
