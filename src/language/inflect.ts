/** Forms of English verbs and nouns, from their base form. */

/** Past and participle of verbs that do not simply take `-ed`. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = Object.fromEntries(
  `arise arose arisen|be was been|bear bore borne|become became become|begin began begun|break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|do did done|draw drew drawn|drop dropped dropped|eat ate eaten|fall fell fallen|feel felt felt|fight fought fought|find found found|forget forgot forgotten|forgive forgave forgiven|get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|mishandle mishandled mishandled|mislead misled misled|misread misread misread|mistake mistook mistaken|misunderstand misunderstood misunderstood|overlook overlooked overlooked|oversee oversaw overseen|pay paid paid|put put put|read read read|reset reset reset|redo redid redone|rerun reran rerun|resend resent resent|re-send re-sent re-sent|re-run re-ran re-run|repay repaid repaid|rid rid rid|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shut shut shut|speak spoke spoken|spend spent spent|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|take took taken|teach taught taught|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undo undid undone|upset upset upset|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written|rebuild rebuilt rebuilt|overcharge overcharged overcharged|split split split|shoot shot shot|swear swore sworn|bend bent bent|foresee foresaw foreseen|overpay overpaid overpaid|freeze froze frozen|withhold withheld withheld|overwrite overwrote overwritten|override overrode overridden|rewrite rewrote rewritten|tear tore torn|drive drove driven|ring rang rung|miss missed missed`
    .split('|')
    .map((line) => {
      const [base = '', past = '', participle = ''] = line.split(' ')
      return [base, [past, participle] as const]
    }),
)

/** Verbs of two syllables and more that double their last letter all the same. */
const DOUBLING = new Set([
  'refer',
  'prefer',
  'transfer',
  'commit',
  'submit',
  'permit',
  'admit',
  'omit',
  'occur',
  'regret',
  'upset',
  'reset',
  'begin',
  'forget',
  'unsubscrib',
  'rerun',
  'format',
  'input',
  'setup',
])

/** Whether the last consonant doubles before `-ed` and `-ing`: `stop`, `refer`, not `open`. */
function doubles(verb: string): boolean {
  if (DOUBLING.has(verb)) return verb !== 'format' && verb !== 'input'
  return /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(verb) && !/[wxy]$/.test(verb)
}

/** The `-s` form of a verb, and the plural of a noun. */
export function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  // `photos`, `logos`, `memos`: of the nouns in `-o` only few take `-es`.
  if (/^(?:re|un|over|under|fore|out)?(?:go|do)$|(?:echo|veto|hero|potato|tomato)$/.test(word)) return `${word}es`
  return `${word}s`
}

/** The `-ing` form of a verb. */
export function withIng(verb: string): string {
  if (verb === 'be') return 'being'
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`
  return doubles(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`
}

/** The past forms of a verb: simple past and participle, which are often one. */
export function pastForms(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb]
  if (irregular) {
    const forms: string[] = [...irregular]
    if (verb === 'be') forms.push('were')
    if (verb === 'get') forms.push('got')
    return [...new Set(forms)]
  }
  if (verb.endsWith('e')) return [`${verb}d`]
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`]
  if (doubles(verb)) return [`${verb}${verb.at(-1)}ed`]
  return [`${verb}ed`]
}

/** The participle of a verb, as in `was deleted`. */
export function participle(verb: string): string {
  return IRREGULAR[verb]?.[1] ?? pastForms(verb).at(-1) ?? verb
}

/** The simple past of a verb whose participle is given, as a writer needs it to turn a passive round. */
export function simplePastOf(participleForm: string): string {
  for (const [base, [past, form]] of Object.entries(IRREGULAR))
    if (form === participleForm && base !== 'lie') return past
  return participleForm
}

/** All forms of a verb. */
export function verbForms(verb: string): readonly string[] {
  if (verb === 'be') return ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']
  const third = verb === 'have' ? 'has' : verb === 'do' || verb === 'go' ? `${verb}es` : withS(verb)
  return [...new Set([verb, third, withIng(verb), ...pastForms(verb)])]
}
