/** The presets that a config can extend as `empathylint:<name>`. */
import type {AnyRule, Preset, PresetEntry, Settings} from 'empathylint/rule'
import {rules} from './index.ts'

/** The rules with the best evidence behind them: the ones to begin with on an old library. */
const BEST_EVIDENCED: readonly string[] = [
  'missing-acknowledgment',
  'apology-without-remedy',
  'vague-improvement-promise',
  'conditional-apology',
  'passive-fault',
  'no-specifics',
  'generic-acknowledgment',
]

/** Rules of taste, which only `strict` and `all` switch on. */
const STRICT_ONLY: readonly string[] = ['diluted-we', 'condescending-ease', 'hedged-completion']

/** The severity of every rule. */
function complete(severityOf: (rule: AnyRule) => PresetEntry): Preset {
  return {rules: Object.fromEntries(rules.map((rule) => [rule.id, severityOf(rule)]))}
}

/** What differs from `recommended`; ids of rules that do not exist are left out. */
function onTop(others: Readonly<Record<string, PresetEntry>>, settings: Settings = {}): Preset {
  const known = Object.entries(others).filter(([id]) => rules.some((rule) => rule.id === id))
  return {isOnTop: true, rules: Object.fromEntries(known), settings}
}

export const presets: Readonly<Record<string, Preset>> = {
  core: complete(({id, severity}) => (severity === 'error' || BEST_EVIDENCED.includes(id) ? severity : 'off')),
  recommended: complete(({id, severity}) => (STRICT_ONLY.includes(id) ? 'off' : severity)),
  strict: complete(({severity}) => severity),
  all: complete(({severity}) => severity),
  chat: onTop({}, {channel: 'chat'}),
  incident: onTop(
    {'diluted-we': 'off', 'passive-fault': 'warning', 'missing-next-step': ['warning', {updateTime: true}]},
    {channel: 'status'},
  ),
  moderation: onTop({'policy-shield': 'info', 'missing-acknowledgment': 'off'}),
  bot: onTop({'empathy-overload': ['warning', {max: 2}], 'unfilled-slot': 'error'}, {sender: 'bot'}),
}
