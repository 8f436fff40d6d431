/** The vocabulary of faults told in the passive: word classes in the notation of patterns. */

/** Adverbs that call a deed a mistake. */
export const MISTAKEN =
  '(incorrectly | wrongly | mistakenly | mistakingly | accidentally | accidently | erroneously | inadvertently | improperly | unintentionally | wrongfully | inaccurately | falsely | prematurely | errantly | carelessly | unknowingly | unwittingly | needlessly | unnecessarily)'

/** Adjectives that call a thing a mistake. */
export const WRONG = '(wrong | incorrect | inaccurate | erroneous | mistaken)'

/** Nouns for what people get wrong; not for what machines do. */
export const LAPSE =
  '(mix-up~s | mixup~s | mix up | miscommunication~s | misunderstanding~s | oversight~s | slip-up~s | slipup~s | mistake~s | lapse~s | blunder~s | breakdown in (our | the)? communication | communication breakdown | (clerical | human | administrative | admin | billing | invoicing | booking | pricing | scheduling | bookkeeping | internal | shipping | packing | processing | data-entry | data entry) error~s)'

/** Passive auxiliaries of things past; the rest of the notation rejects `was not`. */
export const WAS =
  '((was | were) being? | (has | have | had) ADV* been | got | gotten | (seem~ | appear~) to have been)'

/** Deeds that are the customer's as a rule: no fault of ours. */
const CUSTOMER_DEED =
  '(formatted | typed | installed | uninstalled | plugged | unplugged | encoded | spelled | spelt | pressed | clicked | tapped | swiped | spilled | uploaded | mistyped | misspelled | filled | pasted | interested | based)'

/** A participle. */
export const DONE = `(!${CUSTOMER_DEED} (PASTED | sent | made | given | lost | taken | put | set | shown | told | left | paid | withdrawn | written | sold | held | kept | built | broken | run | read | cut | split | shut | hidden | overwritten | undone | resent | dealt | done | chosen | driven | forgotten | thrown | rung | used | withheld | frozen | overridden | rewritten | torn | redone | rebuilt | reset | caught | bought | brought | lent | drawn | found | spent | struck | taught | stuck | misread | upset | hit | resold))`

/** Participles that say of themselves that something went wrong. */
export const BOTCHED =
  '(overcharged | over-charged | overbilled | over-billed | undercharged | double-charged | double-billed | double-booked | (double | over) (charged | billed | booked) | mischarged | misbilled | misquoted | misinformed | misadvised | misrouted | mislabeled | misdirected | mishandled | misfiled | misplaced | misallocated | miscalculated | mis-shipped | misshipped | mis-sold | missold | mispriced | misassigned | misclassified | misapplied | misreported | misprinted | mistranslated | misdelivered | misinterpreted | misunderstood | misread | misheard | mislaid | underpaid | overpaid | shortchanged | overlooked | botched | mixed up | messed up)'

/** Deeds that only a firm does: `an incorrect date was entered` may be the customer's. */
export const FIRM_DONE =
  '(sent | shipped | charged | billed | invoiced | applied | delivered | quoted | given | issued | printed | packed | dispatched | mailed | emailed | credited | refunded | deducted | booked | assigned | attached | released | deployed | processed | (provided | supplied | communicated | shown | shared) &(to YOU))'

/** Deeds by which a customer gets the wrong thing. */
export const HANDED =
  '(given | told | quoted | sent | shipped | charged | billed | invoiced | assigned | informed | advised | shown | issued | booked | added | put | placed | applied | routed | moved | promised | offered | emailed | mailed | provided | supplied | delivered | dispatched | packed | printed | served | fitted | labeled | tagged | scheduled | directed | referred | handed | credited | refunded | loaded | filed | linked | matched | merged | mapped | seated)'

/** Words that open another clause. */
const OPENS = '(and | but | so | because | which | who | that | if | when | while | after | before)'

/** Up to ten words that stay in the clause. */
export const ON = `(!${OPENS} ANY)* (!${OPENS} ANY)*`

/** `by mistake`. */
export const BY_MISTAKE = `(by (pure | simple | human)? (mistake | accident | error | oversight | an oversight) | in error !(NUMBER | code~s | message~s | state~s | log~s | reports) | through an oversight | ${MISTAKEN})`

/** Nobody is named: `by our cleanup job` would say who did it, `by mistake` and `by Friday` do not. */
export const BY_NOBODY = `!(${ON} by !(pure | simple | human | mistake | accident | error | oversight | an oversight | DAY | NUMBER | TIMEVALUE | then | now | default | GERUND | email | phone | post | mail | the end | (a | the) (full | factor | total | day | week | month)) ANY)`

/** What can stand before the verb as the thing it was done to. */
export const OBJECT: string =
  '((you | it | they | this | that | these | those | which | he | she | everything | (both | all | (some | one | all | both | several | many | most | NUMBER) of)? !(last | yesterday | earlier | recently | today | tonight | ADVLY | DAY) (the | a | an | this | these | those | my | our | your | his | her | its | their | some | all | each | both | another)? (CONTENT | NUMBER)+ ("\'s" CONTENT CONTENT?)? ((of | for | from | on | in | with | to | at | about | between | regarding | under) DET? CONTENT CONTENT? CONTENT?)? ((that | which)? (you | we) (ADV | HAVE)* CONTENT)?) (and DET? CONTENT CONTENT? CONTENT?)?)'
