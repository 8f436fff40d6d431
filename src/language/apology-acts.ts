/** Acts of regret: apologies for what is ours, sympathy for what is not. */
import {anyOf, nameAct, pattern} from './pattern.ts'

/** Whom people mourn. */
const KIN =
  '(wife | husband | spouse | partner | mother | father | mom | mum | dad | parent~s | son | daughter | child | children | baby | brother | sister | sibling~s | grandmother | grandfather | grandma | grandpa | nan | granny | grandson | granddaughter | grandchild | aunt | uncle | cousin~s | niece | nephew | friend~s | colleague~s | neighbor~s | fiance | fiancee | mother-in-law | father-in-law | dog | cat | horse | pet)'
/** `for your loss`, `for the loss of your wife`, `about your father`: nothing of ours. */
const BEREAVED = `((for | about) ((your | his | her | their) (ADV)* (loss | bereavement) | (the | your) (ADJ | sudden | early | tragic)* (loss | passing | death) of (your | his | her | their) (ADJ | late | dear | CONTENT)? ${KIN} | (your | his | her | their) (ADJ | late | dear)? ${KIN} !('s | CONTENT | and)))`

/** An apology for something of ours; not sympathy, not one that is waved away, not the customer's. */
export const apology = nameAct(
  'apology',
  anyOf(
    pattern(
      '(ADV* WE can not (ADV | even | begin to | possibly)* apologize enough | words (can not | could never) … sorry | WE can not (say | tell you) … sorry …2 enough)',
    ),
    pattern(
      `(WE ADV* (am | are | feel)? | DET)? (INTENSIFIER | ADV)* ((and | "," and?) (INTENSIFIER | ADV)+)* <!(than | be | are you | were | feel | feels | said | says) <!((you | they | he | she | who | courier~s | seller~s | landlord~s | guest~s | customer~s | host~s | owner~s) (are | is | seem | sound) (INTENSIFIER | ADV | and | ",")*) sorry
        !("?")
        !(ADV* to (hear | see | learn | read | find out | know | say | inform | tell | report))
        !(${BEREAVED})
        !(state | excuse | sight)`,
      {unless: ['negated', 'reported']},
    ),
    pattern('WE (AUX | ADV | WANT | to | not only)* apologize~', {unless: ['negated', 'reported']}),
    pattern(
      '(WE | FIRM | let ME | allow ME) (AUX | ADV | INTENSIFIER | WANT | to | and | "," | (reach~ out | get~ in touch | write~ | writing | take~ (this | the | a) (opportunity | moment | chance | minute | second)) (to YOU | ADV)* | (start~ | begin~ | open~) (off | out | ADV)* by)* apologize~ !(to !(YOU | all | everyone))',
      {unless: ['negated', 'reported']},
    ),
    pattern(
      '(^ | <&("," | and | but | so | "—" | ":")) (to | and | but | so | again | INTENSIFIER | ADV | ",")* (apologize | apologizing) !(to !(YOU | all | everyone))',
      {
        unless: ['negated', 'reported'],
      },
    ),
    pattern(
      '<!(you | they | he | she | who | THIRDNOUN | guest~s | customer~s | host~s | owner~s) (INTENSIFIER | ADV)* <!(YOU | they | he | she | who | THIRDNOUN | guest~s | customer~s | host~s | owner~s) apologizes (INTENSIFIER | ADV)* &(for | that)',
      {
        unless: ['negated', 'reported'],
      },
    ),
    pattern(
      '(please accept | accept | extend | offer | send | with | MY | a | an | many | all | million)? (MY | a | an | million | thousand | thousands of)? ((ADV | INTENSIFIER | ADJ | sincere~ | sincerest | deepest | heartfelt | humble | humblest | profound | utmost | warmest | big) (and | "," and?)?)* <!((your | his | her | their) (ADV | INTENSIFIER | ADJ | sincere~ | deepest | heartfelt | ",")*) <!(the | for an | public | written | an | on | about) apologies',
      {
        unless: ['negated', 'reported'],
      },
    ),
    pattern(
      '(WE (AUX | ADV)* owe~ YOU (all | both)? (a | an) … apology | <!(token of | gesture of | sign of | part of | way of) MY (ADV | INTENSIFIER | sincere | sincerest | deepest | heartfelt)* apology !(":" | "*" | page~s | letter~s | form~s | template~s | email~s | note~s | tab | policy | post~s) | please accept … apology | (offer~ | extend~) … apology)',
      {unless: ['reported']},
    ),
    pattern('WE (ADV | INTENSIFIER | do | and)* regret !(to (inform | say | tell | advise | announce))', {
      unless: ['negated'],
    }),
    pattern('my bad'),
    // `The delay is deeply regretted.`
    pattern('(the | any | this | MY) (CONTENT)? TROUBLE (is | are) (INTENSIFIER | ADV | much)* regretted', {
      unless: ['negated', 'reported'],
    }),
    pattern('WE (AUX | ADV | WANT | to)* (ask~ | beg~ | seek~ | request~) (YOU)? for? (YOUR)? (forgiveness | pardon)', {
      unless: ['negated', 'reported', 'question'],
    }),
    // `Our headteacher has asked me to pass on her apologies`: one of ours, through another of ours.
    pattern(
      'MY CONTENT+ (of CONTENT+)? <!(THIRDNOUN | guest~s | customer~s | host~s | owner~s) (ADV | has | have | had)* ((ask~ed | want | wants | wanted | wish | wishes | would like) ME to (pass on | pass along | send | convey | extend | offer | give | relay | express) | send | sends | extend | extends | offer | offers | convey | conveys) (to? YOU)? (his | her | their | its | MY) (ADV | INTENSIFIER | sincere | sincerest | deepest | heartfelt | full)* apologies',
      {unless: ['negated', 'reported', 'conditional']},
    ),
    pattern(
      '(please | kindly) (ADV)* (forgive | pardon | excuse) (ME for | MY | the | this | that | these | any | all) (ADJ | CONTENT | DET | ADV)* (TROUBLE | (late | slow | delayed | belated | tardy | missed) CONTENT)',
      {unless: ['negated', 'reported', 'conditional']},
    ),
  ),
)

/** Fellow feeling for something that is not ours. */
export const sympathy = nameAct(
  'sympathy',
  pattern(
    `(WE (am | are) | WE)? (INTENSIFIER | ADV)* (sorry | sad | saddened) (ADV* to (hear | see | learn | read | find out) | ${BEREAVED}) | WE (ADV | do)* hate~ (to (hear | see | learn | read) | that (this | that | it | you)) | (it | this | that) (ADV)* (saddens ME | breaks (my | our) heart~s)`,
  ),
)
