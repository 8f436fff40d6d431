/** Says how the tests of rules went: for people, and as JSON. */
import {relative, sep} from 'node:path'
import {counted, visible} from '../../reporters/index.ts'
import type {PlacedPart, TestedLine, TestedRule} from '../../testing/index.ts'
import {wrapped} from '../wrapped.ts'
import type {Outcome} from './tested.ts'

/** How many characters of a line are shown. */
const LONGEST = 200

/** What makes a run fail; parts that never fire and rules without bad lines only where that is asked for. */
export function isRight(rule: TestedRule): boolean {
  const {lines, problems, unused} = rule
  const isCovered = unused === undefined || (unused.length === 0 && hasBad(rule))
  return problems.length === 0 && lines.every((line) => line.problems.length === 0) && isCovered
}

/** Whether something shows that the rule finds anything. */
function hasBad({lines}: TestedRule): boolean {
  return lines.some(({kind}) => kind === 'bad')
}

export interface Telling {
  readonly cwd: string
  readonly width: number
  /** Makes a text stand out. */
  readonly strong: (text: string) => string
}

/** The report for people. */
export function toldText({rules, withoutPage}: Outcome, telling: Telling): string {
  const told = rules.flatMap((rule) => ruleLines(rule, telling))
  const notes =
    withoutPage.length === 0
      ? []
      : wrapped(`No page here has examples of ${withoutPage.join(', ')}.`, {width: telling.width})
  return [...told, '', ...notes, summary(rules), ''].join('\n')
}

function ruleLines(rule: TestedRule, telling: Telling): readonly string[] {
  const {id, file, line, lines, problems, unused = []} = rule
  const isFine = isRight(rule)
  const mark = !isFine ? '✗' : hasBad(rule) ? '✓' : '·'
  const shows = isFine && hasBad(rule) ? counted(lines.length, 'line') : placeOf(file, line, telling)
  return [
    `${mark} ${telling.strong(visible(id))}  ${shows}`,
    ...problems.flatMap((problem) => wrapped(problem, {width: telling.width, lead: '    '})),
    ...lines.filter((each) => each.problems.length > 0).flatMap((each) => lineLines(each, telling)),
    ...(hasBad(rule) ? unused.flatMap((part) => partLines(part, file, telling)) : []),
    ...(hasBad(rule) || problems.length > 0 ? [] : ['    No “bad” line shows what it finds.']),
  ]
}

function lineLines({kind, text, file, line, problems}: TestedLine, telling: Telling): readonly string[] {
  const {width} = telling
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return [
    `    ${placeOf(file, line, telling)}`,
    ...wrapped(`should ${kind === 'bad' ? 'be flagged' : 'pass'}: “${short.trim().replace(/\s+/g, ' ')}”`, {
      width,
      lead: '      ',
    }),
    ...problems.flatMap((problem) => wrapped(problem, {width, lead: '      ', hanging: 8})),
  ]
}

function partLines({kind, text, phrase, line}: PlacedPart, file: string, telling: Telling): readonly string[] {
  const {width} = telling
  const what = kind === 'phrase' ? `The phrase “${text}”` : `“${text}” in “${phrase}”`
  return [`    ${placeOf(file, line, telling)}`, ...wrapped(`${what} never fires.`, {width, lead: '      '})]
}

function placeOf(file: string, line: number | undefined, {cwd}: Telling): string {
  const shown = visible(shownFrom(cwd, file))
  return line === undefined ? shown : `${shown}:${line}`
}

function shownFrom(cwd: string, file: string): string {
  return relative(cwd, file).split(sep).join('/')
}

function summary(rules: readonly TestedRule[]): string {
  const lines = rules.flatMap((rule) => rule.lines)
  const wrong = lines.filter(({problems}) => problems.length > 0).length
  const broken = rules.filter(({problems}) => problems.length > 0).length
  const unused = rules.flatMap((rule) => (hasBad(rule) ? (rule.unused ?? []) : [])).length
  const bare = rules.filter((rule) => !hasBad(rule) && rule.problems.length === 0).length
  const said = [
    ...(wrong > 0 ? [`${counted(wrong, 'line')} ${wrong === 1 ? 'is' : 'are'} not as marked`] : []),
    ...(broken > 0 ? [`${counted(broken, 'rule')} cannot be tested`] : []),
    ...(unused > 0 ? [`${counted(unused, 'part')} never ${unused === 1 ? 'fires' : 'fire'}`] : []),
    ...(bare > 0 ? [`${counted(bare, 'rule')} without a bad line`] : []),
  ]
  const total = `${counted(rules.length, 'rule')}, ${counted(lines.length, 'line')}`
  return `${total}: ${said.length > 0 ? said.join(', ') : 'all as marked'}.`
}

/** The report for programs. Paths are relative to the working folder. */
export function toldJson({rules, withoutPage}: Outcome, cwd: string): string {
  const shown = rules.map((rule) => {
    const {id, line, lines, problems, unused} = rule
    const file = shownFrom(cwd, rule.file)
    return {
      id,
      file,
      ...(line !== undefined && {line}),
      isRight: isRight(rule),
      problems,
      lines: lines.map((each) => ({...each, file: shownFrom(cwd, each.file), isRight: each.problems.length === 0})),
      ...(unused && {neverFires: unused}),
    }
  })
  return `${JSON.stringify({rules: shown, withoutPage}, undefined, 2)}\n`
}
