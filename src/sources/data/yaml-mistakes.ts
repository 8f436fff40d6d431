/** What is wrong with a YAML file, in words. */

const IN_WORDS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'YAML allows no tabs for indentation; use spaces.',
  BAD_INDENT: 'The indentation of this line does not fit the lines around it.',
  MULTILINE_IMPLICIT_KEY: 'The indentation of this line does not fit, or a “:” is missing.',
  BLOCK_AS_IMPLICIT_KEY: 'The indentation of the next line does not fit, or this text needs quotes around it.',
  MISSING_CHAR: 'A closing quote, bracket or comma is missing.',
  BAD_ALIAS: 'No anchor with this name stands above.',
}

export function yamlMistake({code, message}: {readonly code: string; readonly message: string}): string {
  return IN_WORDS[code] ?? `This is not valid YAML: ${(message.split('\n')[0] ?? '').replace(/[.:]?$/, '.')}`
}
