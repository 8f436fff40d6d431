/** Writes values as JSON that nothing acts on which only shows it. */

/** JSON lets these stand as they are, but a terminal would act on them. Outside strings there are none. */
const ACTED_ON = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu
/** GitHub's runner takes `##[add-mask]` and its kin for commands wherever they stand in a line of the log. */
const COMMAND = '##['

/** One line of JSON without a break at its end; strings come out as they went in. */
export function jsonText(value: unknown): string {
  return harmless(JSON.stringify(value))
}

/** As jsonText, but half a character becomes `�`: some services refuse a whole report for one. */
export function wellFormedJsonText(value: unknown): string {
  return harmless(JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? each.toWellFormed() : each)))
}

/** The same JSON with nothing in it that a terminal acts on, or that a runner takes for a command. */
function harmless(text: string): string {
  return text.replace(ACTED_ON, escaped).replaceAll(COMMAND, `#${escaped('#')}[`)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
