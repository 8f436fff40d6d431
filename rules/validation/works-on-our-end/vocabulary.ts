/** The words for our side, for what we look at there, and for all being well. */

export const TROUBLE =
  '(TROUBLE | wrong | amiss | unusual | abnormal | broken | irregular | suspicious | out of the ordinary | out of place | faulty | malfunction~s | anomaly~s | abnormality~s | irregularity~s | unusual activity | failed CONTENT | (missed | dropped | interrupted | rejected | lost | unanswered) (call~s | connection~s | packet~s | delivery~s | message~s | session~s | visit~s | pickup~s | collection~s | reading~s) | (duplicate | double | extra | unauthorized) (charge~s | payment~s | transaction~s | debit~s | withdrawal~s | entry~s | billing) | overcharge~s | discrepancy~s | shortfall~s | leak~s | lag | latency | spike~s | alert~s)'
export const SIDE = '((my | our | this) (CONTENT)? (end | side | perspective | standpoint) | (the | our) server side)'
export const GEAR =
  '(system~s | server~s | log~s | network | dashboard~s | monitoring | monitor~s | database | backend | platform | test~s | testing | device~s | environment~s | office | lab | machine~s | computer~s | laptop~s | phone~s | browser~s | record~s | diagnostics | check~s | tool~s | infrastructure | equipment | line~s | gateway | data | telemetry | metrics | reports | sensors | readings | register~s | account~s | software | console | analytics | screen~s | kitchen | workshop | terminal~s | scanner~s)'
/** Where all is well: `on our end`, `for us`, `in our logs`, `when we test it`. */
export const HERE = `((from | on | at | in | to | with) ${SIDE} | here | over here | internally | (in | on | with | at | from | according to) MY (CONTENT)? (CONTENT)? ${GEAR} | with YOUR CONTENT | on YOUR account | for (all)? (everyone | everybody | all)? (my | our)? (else | other CONTENT | others) | for (me | us) | (when | whenever | each time | every time) WE (ADV)* (try | tried | test | tested | run | ran | check | checked | open | opened | use | do | did | log))`
export const FINE =
  '(fine | normal | normally | correct | correctly | properly | okay | ok | good | perfect | perfectly | well | as expected | as intended | as designed | as normal | as usual | as it should (be)? | as they should | healthy | operational | in order | in (good | perfect) (working)? order | clean | green | stable | smoothly | smooth | without (a | any) hitch | without (any | a)? (CONTENT)? (problem~s | issue~s | error~s | trouble | hitch~s | fault~s) | alright | all right | clear | right | up and running | up | error-free | trouble-free | glitch-free | unremarkable | within normal (limits | range | CONTENT) | green across the board | without incident | flawlessly | accurate | solid | online | just fine)'
export const RUNS =
  '(BE | look~ | seem~ | appear~ | work~ | function~ | run~ | load~ | operate~ | perform~ | sound~ | show~ up | show~ | open~ | play~ | print~ | sync~ | display~ | go~ through | came back | come back | check~ out | test~ | (show~ | register~ | come~ up | came up) as | behave~ | respond~ | start~ | connect~ | render~ | process~ | arrive~ | appears to be | check out)'
export const MUCH =
  '(ADV | INTENSIFIER | to be | to | AUX | all | working | functioning | running | operating | performing | loading | responding | absolutely | perfectly | just)*'
export const THINGS =
  '(everything | things | it | this | all | (all | every) (of (the | MY))? CONTENT | (the | your | our | this | that | MY) CONTENT CONTENT? CONTENT? | BLANK)'

/** Where we stand, so that it looks fine from there. */
export const OUTLOOK = `(from here !(on | onward | onwards | out | forward | to) | from where WE (ADV)* (sit | stand | am | are) | ${SIDE})`
/** A report of trouble, as customers make it. */
export const REPORT = '(report~s | complaint~s | ticket~s | feedback | message~s)'
/** Troubles of a thing or a service, without the wider words that TROUBLE has. */
export const BAD =
  '(problem~s | issue~s | error~s | bug~s | outage~s | fault~s | incident~s | disruption~s | failure~s | interruption~s | downtime | glitch~s | malfunction~s)'
/** What we write down, or what writes itself down: it may be said to show nothing. */
export const RECORD =
  '(ledger~s | books | journal~s | logbook~s | log book~s | file~s | history | registry | roster~s | timesheet~s | tracker~s | archive~s | cctv | camera~s | footage | tracking | notes | statement~s | meter~s | inventory | trail | trails | recording~s | transcript~s | intercom | counter~s | paperwork)'
/** `sign of`, `trace of any`: what a search may have found none of. */
export const SIGN =
  '((sign~s | trace~s | evidence | indication~s | hint~s | record | suggestion | mention) (ADV | at all | whatsoever)* of (any | a | an | the | this | that | such (a | an)? | YOUR)? | nothing to (ADV)* (suggest | indicate | show | point to) (any | a | an | that there (is | was) (a | an | any))?)'
/** Says that there is not the least of it. */
export const NONE_AT_ALL = '(whatsoever | at all | of any (kind | sort) | whatever | to speak of | ADV)*'
