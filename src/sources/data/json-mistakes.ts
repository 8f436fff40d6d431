/** What is wrong with a JSON file, in words, by the code of the parser. */

/** Codes of jsonc-parser's ParseErrorCode, which is an enum of constants and not there at run time. */
const IN_WORDS: Readonly<Record<number, string>> = {
  1: 'This word is no JSON value; texts stand in double quotes.',
  2: 'This is no number as JSON writes it.',
  3: 'A key in double quotes is missing here.',
  4: 'A value is missing here.',
  5: 'A colon is missing here.',
  6: 'A comma is missing here.',
  7: 'A closing } is missing here.',
  8: 'A closing ] is missing here.',
  9: 'The JSON has ended; what follows here belongs to nothing.',
  11: 'A comment begins here that nothing closes.',
  12: 'The closing quote of this text is missing.',
  13: 'This number is cut off.',
  14: 'After \\u four digits from 0 to f have to follow.',
  15: 'After this backslash stands a sign that JSON does not know; write \\\\ for a backslash.',
  16: 'A sign stands here that JSON wants written as an escape, such as \\t for a tab.',
}

export function jsonMistake(code: number): string {
  return IN_WORDS[code] ?? 'This is not valid JSON.'
}
