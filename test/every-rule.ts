/** The settings with which tests look at all rules at once: each on, at its own severity, with its defaults. */
import {builtin} from '../src/builtin.ts'
import {defaultOptions, type ReplySettings} from '../src/rule/index.ts'

export const everyRule: ReplySettings = {
  rules: new Map(
    builtin.rules.map((rule) => [
      rule.id,
      {severity: rule.severity, options: rule.options ? defaultOptions(rule.options) : {}},
    ]),
  ),
  settings: {},
}
