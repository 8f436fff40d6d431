/** A few rules and presets for tests of configs. */
import type {Registry} from '../../src/config/index.ts'
import {type AnyRule, defineRule, type OptionSpecs} from '../../src/rule/index.ts'

function rule(id: string, options: OptionSpecs = {}): AnyRule {
  return defineRule({
    id,
    family: 'template',
    severity: 'warning',
    summary: 'A rule for tests.',
    why: 'It finds nothing.',
    evidence: [],
    messages: {},
    options,
  })
}

export const registry: Registry = {
  rules: [
    rule('conditional-apology'),
    rule('missing-next-step'),
    rule('relational-preamble', {
      max: {type: 'number', default: 2, minimum: 1, description: 'How many sentences may come first.'},
      openers: {type: 'strings', default: ['hope'], description: 'What begins a preamble.'},
    }),
    rule('sign-off', {required: {type: 'boolean', default: false, description: 'Whether there must be one.'}}),
  ],
  presets: {
    recommended: {
      rules: {'conditional-apology': 'error', 'missing-next-step': 'info', 'relational-preamble': 'warning'},
    },
    strict: {
      rules: {'conditional-apology': 'error', 'missing-next-step': 'error', 'relational-preamble': ['error', {max: 1}]},
    },
    chat: {rules: {'sign-off': 'off', 'relational-preamble': ['warning', {max: 1}]}, settings: {channel: 'chat'}},
    core: {rules: {'conditional-apology': 'error'}},
  },
}
