/** The shape of a house rule: for the check of configs and for their description. */
import {isRecord, type Shape, wrongValue} from './checks.ts'

/** One rule. */
export const houseRule: Shape = {
  schema: {type: 'object'},
  check: (value, path, report) => (isRecord(value) ? undefined : report(wrongValue(path, 'must be an object'))),
}

/** A file of rules: a list of them, or an object that has it under `rules`. */
export const houseRulesFile: Shape = {
  schema: {anyOf: [{type: 'array', items: houseRule.schema}, {type: 'object'}]},
  check(value, path, report) {
    const rules = Array.isArray(value) ? value : isRecord(value) ? value['rules'] : undefined
    if (!Array.isArray(rules)) return report(wrongValue(path, 'must be a list of rules'))
    rules.forEach((rule, index) => houseRule.check(rule, [...path, index], report))
  },
}
