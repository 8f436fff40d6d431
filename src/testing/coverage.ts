/** Finds phrases and alternatives of a house rule that none of its lines needs: they may be mistyped. */
import {compileAllDeclared, type DeclaredRule} from '../rule/index.ts'
import {type Alternative, alternativesOf} from './alternatives.ts'
import {rulesThatFire, type Sample} from './lint-sample.ts'

/** A phrase or alternative that no line shows. */
export interface UnusedPart {
  readonly kind: 'phrase' | 'alternative'
  /** As written. */
  readonly text: string
  /** The phrase that it is in, as written. */
  readonly phrase: string
  /** Where the phrase stands in the rule, such as `['phrases', 0]`. */
  readonly path: readonly (string | number)[]
}

/** A part of a rule, with the rule as it is with this part alone. */
interface Part extends UnusedPart {
  readonly alone: DeclaredRule
  readonly within: readonly Part[]
}

/**
 * The parts that never fire: what is not to be said in none of the bad lines, what has to be said in none of the good ones.
 * Of a part that never fires the parts within it are not named too.
 */
export function unusedParts(
  rule: DeclaredRule,
  bad: readonly Sample[],
  good: readonly Sample[],
): readonly UnusedPart[] {
  const parts = [...partsOf(rule, 'phrases'), ...partsOf(rule, 'require')]
  const rules = compileAllDeclared(parts.flatMap(withInner).map(({alone}) => alone))
  const fired = new Set(bad.flatMap((sample) => rulesThatFire(rules, sample)))
  const missing = good.map((sample) => new Set(rulesThatFire(rules, sample)))
  const isUsed = ({alone: {id}, path: [key]}: Part) =>
    key === 'phrases' ? fired.has(`house/${id}`) : missing.some((ids) => !ids.has(`house/${id}`))
  return parts.flatMap((part) => unusedIn(part, isUsed))
}

function withInner(part: Part): readonly Part[] {
  return [part, ...part.within.flatMap(withInner)]
}

function unusedIn(part: Part, isUsed: (part: Part) => boolean): readonly UnusedPart[] {
  if (isUsed(part)) return part.within.flatMap((inner) => unusedIn(inner, isUsed))
  const {kind, text, phrase, path} = part
  return [{kind, text, phrase, path}]
}

function partsOf(rule: DeclaredRule, key: 'phrases' | 'require'): readonly Part[] {
  const given = rule[key]
  if (given === undefined) return []
  return [given].flat().map((phrase, index) => {
    const path = typeof given === 'string' ? [key] : [key, index]
    const about = {phrase, path}
    const inner = (each: Alternative): Part => ({
      ...about,
      kind: 'alternative',
      text: each.text,
      alone: alone(rule, key, each.restricted, [...path, each.start, each.end]),
      within: each.within.map(inner),
    })
    return {
      ...about,
      kind: 'phrase',
      text: phrase,
      alone: alone(rule, key, phrase, path),
      within: alternativesOf(phrase).map(inner),
    }
  })
}

/** The rule with one phrase, which may not stand even once; what it says of it does not matter. */
function alone(
  {unless, contexts, channels, instead}: DeclaredRule,
  key: 'phrases' | 'require',
  phrase: string,
  place: readonly (string | number)[],
): DeclaredRule {
  return {
    id: place.join(' '),
    [key]: [phrase],
    ...(unless !== undefined && {unless}),
    ...(contexts && {contexts}),
    ...(channels && {channels}),
    ...(instead !== undefined && {instead}),
  }
}
