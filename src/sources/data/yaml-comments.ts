/** Finds the comments of a YAML file that speak to the linter. */
import {Lexer} from 'yaml'
import type {FoundComment} from '../comments.ts'

/** The signs by which the lexer tells what kind of token comes next; they are not part of the file. */
const CONTROL = new Set(['\u0002', '\u0018', '\u001f'])

/** All comments of a file that holds one for the linter; most files have none, and are not looked at twice. */
export function yamlComments(content: string): readonly FoundComment[] {
  if (!content.includes('empathylint')) return []
  const comments: FoundComment[] = []
  let at = 0
  let isScalar = false
  for (const token of new Lexer().lex(content)) {
    if (CONTROL.has(token)) {
      isScalar = token === '\u001f'
      continue
    }
    if (!isScalar && token.startsWith('#')) {
      const end = at + token.length
      comments.push({start: at, end, inside: {start: at + 1, end}})
    }
    isScalar = false
    at += token.length
  }
  return comments
}
