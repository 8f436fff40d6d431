/** Turns the answers into what is to be written, what is to be added by hand, and what to do next. */
import {join, relative, sep} from 'node:path'
import type {NewFile, ReplyPlace, Survey} from '../../workspace/index.ts'
import type {Answers} from './answers.ts'
import {pathArguments, shellLine} from './command-line.ts'
import {configText, ignoreText} from './config-text.ts'
import {INTEGRATIONS, type Integration, type IntegrationContext} from './integrations.ts'

/** The name of a new config: YAML, for it can have comments. */
const CONFIG = '.empathylintrc.yml'
const IGNORE_FILE = '.empathylintignore'

/** A file to write where there is none of its name, and what to add by hand where there is one. */
export interface PlannedFile extends NewFile {
  /** What an existing file lacks. */
  readonly addition: string
  /** The file that is there is known to be for this, by whatever name. */
  readonly isThere: boolean
}

/** Something to do after the files are written. */
export interface Step {
  readonly command: string
  readonly what: string
}

export interface Plan {
  readonly files: readonly PlannedFile[]
  readonly next: readonly Step[]
}

/** What holds for the run as a whole. */
export interface Surroundings {
  /** Absolute. */
  readonly cwd: string
  /** Of the linter. */
  readonly version: string
  /** The linter was started by a package runner, which is how it is to be named. */
  readonly isByRunner: boolean
}

export function planOf(survey: Survey, answers: Answers, around: Surroundings): Plan {
  const chosen = INTEGRATIONS.filter(({id}) => answers.tools.includes(id))
  const context = contextOf(survey, answers, around)
  return {
    files: [
      ...(survey.config === undefined ? ownFiles(survey, answers, around) : []),
      ...chosen.map((each) => integrationFile(each, survey, context, around)),
    ],
    next: nextSteps(survey, answers, chosen, around),
  }
}

function ownFiles(survey: Survey, answers: Answers, {cwd}: Surroundings): readonly PlannedFile[] {
  const config = configText(survey, answers)
  const ignores = ignoreText(survey.places.filter((place) => !answers.places.includes(place)))
  const file = (path: string, content: string) => ({
    absolute: join(cwd, path),
    path,
    content,
    addition: content,
    isThere: false,
  })
  return [file(CONFIG, config), ...(ignores === undefined ? [] : [file(IGNORE_FILE, ignores)])]
}

function integrationFile(
  {id, file, whole, part = whole}: Integration,
  {tools}: Survey,
  context: IntegrationContext,
  {cwd}: Surroundings,
): PlannedFile {
  const known = tools.found.get(id)?.file
  const absolute = join(tools.root, known ?? file)
  return {
    absolute,
    path: relative(cwd, absolute).split(sep).join('/'),
    content: whole(context),
    addition: part(context, known ?? file),
    isThere: known !== undefined,
  }
}

function contextOf({tools}: Survey, {places}: Answers, {cwd, version}: Surroundings): IntegrationContext {
  return {version, places: fromRoot(places, cwd, tools.root), ...runnerOf(tools, version)}
}

/** Places as seen from the root of the repository, where CI and hooks run. */
function fromRoot(places: readonly ReplyPlace[], cwd: string, root: string): readonly ReplyPlace[] {
  const below = relative(root, cwd).split(sep).join('/')
  if (below === '') return places
  return places.map((place) => ({...place, path: place.path === '.' ? below : `${below}/${place.path}`}))
}

/** How CI and hooks run the linter: the version that the project has installed, else the one that runs now. */
function runnerOf(
  {packageManager, isInstalled}: Survey['tools'],
  version: string,
): Pick<IntegrationContext, 'command' | 'install'> {
  if (!isInstalled || packageManager === undefined) return {command: `npx --yes empathylint@${version}`}
  return RUNNERS[packageManager]
}

const RUNNERS = {
  npm: {command: 'npx empathylint', install: 'npm ci'},
  pnpm: {command: 'pnpm exec empathylint', install: 'corepack enable && pnpm install --frozen-lockfile'},
  yarn: {command: 'yarn run empathylint', install: 'corepack enable && yarn install'},
} as const

function nextSteps(
  {tools}: Survey,
  {places, wantsBaseline}: Answers,
  chosen: readonly Integration[],
  {isByRunner}: Surroundings,
): readonly Step[] {
  const {isInstalled, packageManager} = tools
  const runner = isInstalled && packageManager !== undefined ? RUNNERS[packageManager].command : undefined
  const command = runner ?? (isByRunner ? 'npx empathylint' : 'empathylint')
  const paths = shellLine(pathArguments(places))
  const withPaths = (line: string) => `${line} ${paths}`.trim()
  const baseline = {
    command: withPaths(`${command} --suppress-all`),
    what: 'put today’s findings on record, so that only new ones count',
  }
  return [
    {command: withPaths(command), what: 'see what is found'},
    ...(wantsBaseline ? [baseline] : []),
    ...chosen.flatMap(({title, afterwards: command}) =>
      command === undefined ? [] : [{command, what: `let git run ${title} before each commit`}],
    ),
  ]
}
