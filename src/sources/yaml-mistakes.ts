/** What is wrong with some YAML, in words. */

/** The parser itself says nothing of an alias that stands for nothing. */
export const NO_ANCHOR = 'No anchor with this name stands above.'

const IN_WORDS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'YAML allows no tabs for indentation; use spaces.',
  BAD_INDENT: 'The indentation of this line does not fit the lines around it.',
  MULTILINE_IMPLICIT_KEY: 'The indentation of this line does not fit, or a “:” is missing.',
  BLOCK_AS_IMPLICIT_KEY: 'The indentation of the next line does not fit, or this text needs quotes around it.',
  BAD_SCALAR_START: 'Put quotes around this text, for its first sign means something in YAML.',
  MISSING_CHAR: 'A closing quote, bracket or comma is missing.',
  BAD_ALIAS: NO_ANCHOR,
}

/** `title: Re: late`: what follows on the line has a colon of its own. */
const COLON = /^[^\n]*\S:[ \t]/

/**
 * @param error of the parser.
 * @param rest what the YAML holds from the place of the error on.
 * @returns a sentence; undefined where only the parser knows words for it.
 */
export function yamlMistake({code}: {readonly code: string}, rest: string): string | undefined {
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && COLON.test(rest)) return 'A text with a colon in it needs quotes around it.'
  return IN_WORDS[code]
}

/** What the parser says, as a sentence: its first line, without the place. */
export function parserWords({message}: {readonly message: string}): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]?$/, '.')
}
