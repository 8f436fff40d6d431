/** The questions of `init`, and the answers that hold where nobody is asked. */
import {counted, visible} from '../../reporters/index.ts'
import type {ReplyPlace, Survey, Tool} from '../../workspace/index.ts'
import type {Asker} from '../asker.ts'
import {INTEGRATIONS} from './integrations.ts'

export interface Answers {
  /** Of the places that were found, those to lint. */
  readonly places: readonly ReplyPlace[]
  readonly channel: 'email' | 'chat' | 'mixed'
  readonly strictness: 'core' | 'recommended' | 'strict'
  readonly tools: readonly Tool[]
  /** Whether today’s findings are to be put on record, so that only new ones count. */
  readonly wantsBaseline: boolean
}

/** The kinds of questions that are asked. */
export type Questions = Pick<Asker, 'one' | 'some' | 'yes'>

/** What is right for most, as far as can be seen: no tool is set up that is not there already. */
export function usualAnswers({places, channel, tools}: Survey): Answers {
  const open = INTEGRATIONS.flatMap(({id}) => (tools.found.get(id)?.namesUs === false ? [id] : []))
  return {
    places: places.filter(({isOld}) => !isOld),
    channel: channel ?? 'mixed',
    strictness: 'recommended',
    // Husky runs what lint-staged says.
    tools: open.includes('lint-staged') ? open.filter((id) => id !== 'husky') : open,
    wantsBaseline: false,
  }
}

/** @returns undefined where somebody wants to stop. */
export async function askedAnswers(survey: Survey, ask: Questions): Promise<Answers | undefined> {
  const usual = usualAnswers(survey)
  const own = survey.config === undefined ? await askedForConfig(survey, usual, ask) : usual
  if (!own) return undefined
  const tools = await askedTools(survey, usual, ask)
  if (!tools) return undefined
  const question = 'Is this an old library, in which only new findings are to count at first?'
  const wantsBaseline = survey.places.length === 0 ? false : await ask.yes(question, usual.wantsBaseline)
  return wantsBaseline === undefined ? undefined : {...own, tools, wantsBaseline}
}

async function askedForConfig(
  {places}: Survey,
  usual: Answers,
  ask: Questions,
): Promise<Omit<Answers, 'tools' | 'wantsBaseline'> | undefined> {
  const chosen = places.length === 0 ? [] : await askedPlaces(places, usual, ask)
  if (!chosen) return undefined
  const channel = await ask.one('What are the replies for?', CHANNELS, usual.channel)
  if (channel === undefined) return undefined
  const strictness = await ask.one('How strict should the linter be?', STRICTNESS, usual.strictness)
  return strictness === undefined ? undefined : {places: chosen, channel, strictness}
}

const CHANNELS = [
  {value: 'email', label: 'Mail'},
  {value: 'chat', label: 'Chat', hint: 'short replies are fine'},
  {value: 'mixed', label: 'Both, or something else'},
] as const

const STRICTNESS = [
  {value: 'core', label: 'Lenient', hint: 'the clearest cases only'},
  {value: 'recommended', label: 'Recommended'},
  {value: 'strict', label: 'Strict', hint: 'matters of taste too'},
] as const

async function askedPlaces(
  places: readonly ReplyPlace[],
  usual: Answers,
  ask: Questions,
): Promise<readonly ReplyPlace[] | undefined> {
  const choices = places.map((place) => ({value: place.path, label: placeInWords(place)}))
  const chosen = await ask.some(
    'Replies were found here. Which of them are to be linted?',
    choices,
    usual.places.map(({path}) => path),
  )
  return chosen && places.filter(({path}) => chosen.includes(path))
}

/** `macros/ (12 files)`, `exports/ (2 files: Zendesk macros)`. */
export function placeInWords({kind, path, count, layouts}: ReplyPlace): string {
  // The name for records in no tool’s own layout says nothing.
  const telling = layouts.filter((layout) => layout !== 'records')
  const name = visible(kind === 'folder' ? (path === '.' ? 'this folder' : `${path}/`) : path)
  const files = kind === 'file' ? [] : [counted(count, 'file')]
  const more = [...files, ...(telling.length > 0 ? [telling.join(', ')] : [])].join(': ')
  return more === '' ? name : `${name} (${more})`
}

async function askedTools({tools}: Survey, usual: Answers, ask: Questions): Promise<readonly Tool[] | undefined> {
  const offered = INTEGRATIONS.filter(({id}) => {
    const found = tools.found.get(id)
    if (found) return !found.namesUs
    // Hooks by way of a package are of use only where there are packages.
    return id !== 'husky' && (id !== 'lint-staged' && id !== 'lefthook' ? true : tools.packageManager !== undefined)
  })
  if (offered.length === 0) return []
  const choices = offered.map(({id, title}) => ({value: id, label: title, ...(tools.found.has(id) && {hint: 'found'})}))
  return ask.some('Where is the linter to run by itself?', choices, usual.tools)
}
