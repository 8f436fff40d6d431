/** Makes text from a macro safe to print: what a terminal would act on, or hide, becomes a sign that can be read. */
import {isPlain} from './text-width.ts'

/**
 * Control characters, lone surrogates, line separators, characters that reorder text, and characters nobody sees.
 * Joiners stay, for emoji and several scripts are written with them.
 */
const UNSAFE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]/gu

/** Where Unicode keeps pictures of the control characters: `␀` is the one for 0. */
const PICTURES = 0x2400

/**
 * The text with every unprintable character as a visible sign: `␛` for escape, `␊` for a line feed,
 * `<U+202E>` for a bidi override, `�` for half a character. The result is one line, safe for a terminal.
 */
export function visible(text: string): string {
  return isPlain(text) ? text : text.replace(UNSAFE, sign)
}

/** Text as one line of words, safe for a terminal: line breaks and runs of blanks become one blank. */
export function oneLine(text: string): string {
  // Single spaces are what they would become.
  return visible(text.replace(/[\t\n\v\f\r ]{2,}|[\t\n\v\f\r]/g, ' ').trim())
}

function sign(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(PICTURES + code)
  if (code === 0x7f) return '␡'
  if (code >= 0xd800 && code <= 0xdfff) return '�'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
