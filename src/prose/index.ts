/** What a reply is made of. */
export {type Bracket, findBrackets} from './brackets.ts'
export type {Delimiter, Dialect, PlaceholderRole} from './dialect.ts'
export type {
  Block,
  BlockKind,
  Mark,
  Path,
  Placeholder,
  RawBlock,
  RawReply,
  Reply,
  ReplyFields,
  Sentence,
  TemplateMistake,
  Token,
  TokenKind,
} from './reply.ts'
export {isChatSpelling} from './contractions.ts'
export {findTemplateMarks, type TemplateMark} from './placeholders.ts'
export {readReply, type ReadOptions} from './read-reply.ts'
export {neighborsOf, positionOf} from './position.ts'
export {splitSentences} from './sentences.ts'
export type {TeamWords} from './team-words.ts'
export {tokenize} from './tokens.ts'
export {type Bounds, recentTexts} from './recent-texts.ts'
