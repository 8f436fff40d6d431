/** The words that last words are made of: who speaks, what was ruled, what is talked about. */

export const guarded = {unless: ['question', 'conditional', 'reported', 'negated']} as const
export const CAN = '(can | could | (am | are | is | will be | would be) ADV* able to)'
export const CAN_NOT =
  '((can | could) ADV* not | unable to | (will ADV* not be | not ADV*) able to | no longer ADV* able to | not in a position to)'
/** Places and bodies that speak of themselves in the third person. */
export const HOUSE =
  '(branch~s | depot~s | store~s | shop~s | clinic | surgery | hospital | school | university | college | faculty | hotel | restaurant | garage | airline | bank | council | insurer | courier | carrier | landlord | agency | studio | firm | panel | committee | board | manufacturer | garage | workshop | library | practice | registrar | museum | society | charity | embassy | moderators | judges | assessor | ombudsman | surveyor~s)'
export const WHO = `(WE | TEAM | AGENTNAME | anyone | anybody | (the | our | my) (ADJ | CONTENT)? ${HOUSE})`
export const CASE = '(DET (CONTENT)? (MATTER | complaint~s | claim~s | appeal~s | discussion | conversation | dispute))'
export const OUR = `<!(after | when | until | before) (our | my | this | that | the | their) (CONTENT CONTENT? ('s | "'"))?`
/** What somebody has ruled. */
export const RULING =
  '(decision | determination | ruling | outcome | verdict | refusal | rejection | denial | judgment | judgement | conclusion | stance)'
export const VERDICT = `(${RULING} | answer | position)`
export const WILL_NOT = '((can | will | shall) ADV* not | (is | are) ADV* not ADV* going to)'
/** Writing to us about it. */
export const LETTERS =
  '(email~s | message~s | correspondence | reply~s | contact | complaint~s | letter~s | call~s | request~s | question~s | appeal~s)'
export const TALK = '(matter | discussion | subject | conversation | chapter | topic | debate | correspondence)'
export const MORE = '(more | else | further | left | other | ADV)*'

/** To leave a fine or a debt alone is no dead end. */
export const NOT_MERCY =
  '!((on | over | about | regarding | to (collect | recover | enforce)) (DET | your) (CONTENT)? (fine~s | penalty~s | debt~s | arrears | balance | fee~s | late payment~s))'

/** What a ruling does to the customer. */
export const MEASURE =
  '(ban~s | suspension~s | termination~s | expulsion~s | disqualification~s | exclusion~s | penalty~s | fine~s | sanction~s | strike~s | restriction~s)'
/** `of the assessor, Mr Lind,`: between a ruling and its verb. */
export const BY =
  '((of | by | from | in | on | about | regarding) DET? (CONTENT | PLACEHOLDER) CONTENT? CONTENT?)? ("," …4 ",")?'
