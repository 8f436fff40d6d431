/** The vocabulary of steps that nobody takes: word classes in the notation of patterns. */

/** What a customer brings; never the things they own, such as a file, an order or a refund. */
const MATTER =
  '(issue~s | problem~s | matter~s | case~s | complaint~s | concern~s | request~s | ticket~s | query~s | inquiry~s | situation~s | dispute~s | feedback)'
export const BROUGHT = `(${MATTER} | question~s | message~s | suggestion~s | comment~s | remark~s | idea~s | input | report~s | appeal~s | claim~s | email~s | submission~s | thoughts | observation~s | criticism~s | recommendation~s | correspondence | letter~s | communication~s | objection~s | representation~s | grievance~s | petition~s)`
const THESE = `(${MATTER} | bug~s | error~s | incident~s | glitch~s | report~s)`
const NUMBERED = '("#" | "(" | ")" | no | number | NUMBER | BLANK)*'
export const ABOUT =
  '((with | regarding | about | concerning | for | on | from | of | to | in) …5 | (that | which)? (you | we) ADV* CONTENT …3)?'

/** The customer's matter as a pronoun, as the subject of a passive. */
export const IT = `((all of | both of)? (this | it | that) | its &(been | being) | <&(${BROUGHT} ",") which)`

/** The customer's matter by name; `it will be processed` may be anything, `your request will be processed` is not. */
export const REQUEST: string = `((all of? | both of?)? (your (CONTENT)? (CONTENT)? ${BROUGHT} | (the | this | that | these | those | all | any) (CONTENT)? ${THESE}) ${NUMBERED} ${ABOUT} | (everything | all) (that)? you (ADV | have)* (raised | said | wrote | written | told ME | shared | mentioned | reported | sent ME | described))`

/** An application is a matter where people look at it, and else a program. */
export const APPLICATION = '(your (CONTENT)? application~s)'

/** Verbs of handling. */
export const HANDLED =
  '(looked (into | at) | reviewed | investigated | addressed !(to) | handled | dealt with | resolved !(as !(soon | quickly | fast | promptly) | and (linked | closed | marked | merged)) | fixed | corrected | rectified | remedied | solved | sorted out? | examined | assessed | evaluated | attended to | seen to | taken care of | picked up !(at | from | by | in | on) | followed up on? | actioned | acted (on | upon) | responded to | worked on | discussed | prioritized | triaged | researched)'

/** Verbs of handling that need a subject which says what it is. */
export const PROCESSED =
  '(processed | answered | replied to | monitored | checked !(at | in) | considered !(DET | as | CONTENT) | settled | tracked)'

/** Verbs of passing on. */
export const PASSED =
  '(forwarded !(to your) | escalated | passed (on | along | over | up)? &(to !(LINK | CONTENT "." CONTENT | (the | a | your)? (function | method | script | constructor | parser | handler | callback)) | $ | "," | "." | and | for) | relayed | referred | transferred !(to your) | routed | directed | handed (over | off | up)? | raised &(with | to | internally) | reported &(to | internally) | flagged &(to | with | for | internally) | shared &((with | to) !(your) | internally) | assigned &(to) | (sent | submitted) (on | over | along)? &(to (the | our | a | an | one)? (CONTENT)? (CONTENT)? TEAMNOUN) | communicated &(to) | brought (&(to …4 attention) | up &(to | with | internally)) | reassigned &(to | $ | "," | "." | and) | (bumped | moved | kicked | pushed | put | sent) (up | over | on | along | across | through | back)? &(to (DET | second | next | higher)* (CONTENT)? (CONTENT)? (tier | (next | higher) level | level of support | line | queue | team~s | department~s | management | manager~s | supervisor~s | specialist~s | engineers | engineering | developers | experts | legal | billing | finance | support) !(folder~s | section | page | tab | list | board | channel | site | area | drive | inbox | plan | account | portal | calendar | address)) | flagged up &(to | with | for | internally | $ | "," | "." | and | "&") | put forward &(to | $ | "." | and) | (bumped | moved | pushed | kicked) (up the (CONTENT)? (queue | list | line | chain | ladder) | upstairs) | (sent | taken | passed) upstairs | taken up &(with))'

/** Verbs of writing down. */
export const NOTED =
  '(noted !(that | how | in | as | why) | logged !(in | into | out) | taken on board | taken into (account | consideration) | recorded &($ | "," | "." | "!" | and | for | in our) | added &(to (our | the) (CONTENT)? (list | backlog | roadmap | queue | wishlist | wish list | tracker | board)) | put &(on (our | the) (CONTENT)? (list | backlog | roadmap | wishlist | wish list | tracker | radar | agenda)))'

/** `once the damage claim on the rental has been evaluated`, `when the assessment is complete`: what is done to their matter. */
export const DECIDED = `((once | when | after | as soon as | until) ((DET | your) (CONTENT)? (CONTENT)? (${THESE} | appeal~s | claim~s | application~s | damage | loss | grievance~s | objection~s | petition~s | submission~s | loan | refund request | return request) ${ABOUT} | this | it | everything) (AUX | ADV)+ (evaluated | assessed | examined | inspected | decided | settled | concluded | determined | investigated | considered | looked (into | at | over) | finalized | dealt with | handled | sorted out? | addressed | judged | adjudicated | closed | ruled on)
  | (once | when | after | as soon as) (DET | your) (CONTENT)? (CONTENT)? (assessment | evaluation | inspection | examination | enquiry | inquiry | audit | appraisal | hearing | analysis) ${ABOUT} (AUX | ADV)+ (complete~ | done | finished | over | concluded | finalized | closed | carried out))`

/** Verbs of telling the customer. */
export const CONTACTED: string = `(contacted | called back | called !((when | once | as soon as | if | to | by | a | an | up | from)) | updated | kept (ADV)* (updated | informed | posted | in the loop | abreast | up to date | apprised) | reached out to | (gotten | got) back to | responded to | (informed | advised) &($ | "," | "." | "!" | of (the | our | any) …4 (outcome | decision~s | result~s | finding~s | progress | (next | further) step~s | status | resolution | response | reply | update~s | conclusion~s | verdict | ruling | development~s | news | position | answer | change~s) | once | when | as | about | ADV | in due course) | (informed | notified | alerted | emailed | told | advised | messaged | texted | written to | called | phoned) &(…3 (accordingly | shortly | soon | in due course) | … (decision~s | response~s | <!(someone | somebody | anyone | anybody | people | they | who | friend | user | member | host | seller | buyer | tenant | guest | PLACEHOLDER | you | else) reply~s | outcome | resolution | resolved | reviewed | review | investigation | findings | progress | news | <!(an | a | new | the | next | latest | software | app | firmware | security | version | system) update~s | answer | developments | fixed | conclusion | verdict | ruling | deliberation~s) | …3 ${DECIDED}))`

/** How a step is not yet, or is already, taken. */
export const WILL_BE =
  '((will | shall | (is | are) going to | (is | are) (ADV)* (to | due to | set to)) (ADV)* (be | get) (ADV)*)'
export const BEING =
  '((is | are | am) ((ADV | ",")* being | (ADV)* (getting | in the process of being)) (ADV)* | <&(its) being (ADV)*)'
export const BEEN = "((has | have | 's) (ADV | since)* been (ADV)* | <&(its) been (ADV)* | (was | were | got) (ADV)*)"

/** A verb before that has the same subject: `your request has been received and will be reviewed`. */
export const FIRST = `((${BEEN} | ${WILL_BE} | ${BEING} | (is | are) ADV*) under? CONTENT …4 (and | but | "&") ADV* | (is | are) ADV* (with | in) …5 (and | but | "&") ADV*)`

/** Teams that could be any. */
export const VAGUE =
  '(relevant | appropriate | responsible | concerned | right | respective | proper | correct | corresponding | necessary | suitable | designated | applicable | specific | specialist | specialized | dedicated | internal)'

/** Words that put off and say nothing. */
export const SOMETIME: string = `(ADV | in due course | in turn | (in (the)? (order | sequence) (of (receipt | arrival) | (that)? (they | it) (are | is | were | was | come | comes | came)+ (received | in)? | received)?) | as soon as (possible | we can) | asap | soon | shortly | in the near future | in due time | at the earliest (convenience | opportunity)? | for (further)? (review | investigation | action | handling | consideration | follow-up | processing | assistance | attention | resolution) | by (email | e-mail | letter | phone | sms | text | mail | telephone) | nobody:(by (someone | somebody | (the | an | a | one of the) ${VAGUE} (CONTENT)? TEAMNOUN?)) | accordingly | internally | further)*`
