/** Assurances: how certainty is put into words, over things that nobody is certain of. */
import {pattern} from 'empathylint/rule'

/** The next message is the writer's own to promise. */
const CONTACT =
  '(that? ((WE | someone | somebody | they | he | she | TEAM | AGENTNAME) (will | shall)?)? to? (ADV | personally)* (reply | respond | answer | write | email | call | ring | phone | text | message | contact | update | follow up | get back | come back | get in touch | reach out | let YOU know | keep YOU | tell YOU | check in | be (in touch | back with | back in touch)) | (YOU (will | shall) (ADV)* | to) hear (from | back) | (YOU)? (a | an | another)? (update~s | answer | reply | response | call | callback))'
const ALONE = `(YOU)? ${CONTACT} | (YOU)? (this | that | it)? $ | (YOU)? … for (NUMBER | a | one | life) (year~s | month~s | week~s | day~s)? `
/** The house, which speaks of itself in formal letters; a shop's own people. */
const HOUSE =
  '(corporation | company | council | board | society | association | committee | trust | foundation | school | college | university | faculty | academy | institute | hospital | clinic | practice | surgery | hotel | hostel | resort | club | gym | studio | office | department | ministry | directorate | authority | commission | registry | secretariat | management | administration | library | museum | gallery | theater | theatre | cinema | restaurant | café | cafe | bakery | charity | agency | firm | publisher | brand | store | shop | warehouse | utility | undersigned | nursery | farm | garage | salon | branch | organization | organisation | municipality | union | parish | bureau | cooperative)'
const PEOPLE =
  '(maintainer~s | contributor~s | organizer~s | organiser~s | volunteer~s | doctor~s | dentist~s | vet~s | nurse~s | surgeon~s | therapist~s | pharmacist~s | plumber~s | electrician~s | mechanic~s | builder~s | roofer~s | fitter~s | installer~s | surveyor~s | teacher~s | trainer~s | instructor~s | tutor~s | coach | coaches | curator~s | librarian~s | editor~s | author~s | designer~s | artist~s | gardener~s | cleaner~s | porter~s | guide~s | pilot~s | captain~s | crew~s | trustee~s | director~s | president | secretary | chairman | chairwoman | chair | treasurer | principal | headteacher | dean | registrar | caretaker~s | receptionist~s | concierge | housekeeper~s | waiter~s | chef~s | cook~s | baker~s | brewer~s | tailor~s | florist~s | photographer~s | translator~s | lawyer~s | accountant~s | analyst~s | moderator~s | admin~s | administrator~s | dev~s | devs | programmer~s | architect~s | tester~s | mover~s | owner~s | founder~s | boss | driver~s | rider~s)'
const US = `(FIRM | (all | every one of)? MY (CONTENT)? (CONTENT)? (TEAMNOUN | bank | airline | ${HOUSE} | ${PEOPLE}))`
const guarded = {unless: ['negated', 'question', 'reported', 'conditional']} as const

/** `Rest assured, …`: filler, whatever follows it. */
export const restAssured = pattern<string>(
  `<!((let | lets | letting) YOU | you | you can | you may | can) lead:(please? ((you | YOU) (can | may))? (rest | be | remain) (ADVLY)* assured) (joint:(that | "," that?))? &(ANY | "." | "!")`,
)
export const youAssured = pattern<string>(
  `<!(let | lets | letting) lead:(you (can | may | should)+ (ADVLY)* ((rest | be | remain | feel) (ADVLY)* assured | (be | feel) ("100%" | ADVLY | very)* (sure | certain | confident))) !(of | about | in | enough) (joint:(that))?`,
  guarded,
)

/** `I guarantee …`, `we promise you that …`, `I assure you …`. */
export const vow = pattern<string>(
  `lead:((${US} (ADV | do | can | will | would like to | want to | wanted to | am here to | just | hereby | "100%" | (NUMBER | a hundred | one hundred) percent)* (guarantee | guarantees | promise | promises | swear | swears | vow | pledge | pledges | warrant | (undertake | undertakes) &(that) !(that (kind | sort | type | work | task | job))) | ((the | this) (CONTENT)? (CONTENT)? ${HOUSE} | ^ management) (ADV | does | can | will | hereby)* (guarantees | promises | pledges | warrants | undertakes | guarantee | promise | undertake) &(that | YOU)) (to)? (YOU !(AUX | ADV AUX | get | have))? !(${ALONE} | is | are | was | were | covers | cover | means | applies | apply | runs | for | nothing ("," | but | and | beyond | of | $))) (joint:(that | ","))? !(that? ${CONTACT}) &(ANY)`,
  guarded,
)
export const assure = pattern<string>(
  `lead:(((${US} | ((the | this) (CONTENT)? (CONTENT)?)? ${HOUSE}) (ADV | do | does | can | will | would like to | wish to | wishes to | want to | wants to | wanted to | beg to | begs to | am here to | is pleased to | are pleased to | just | must | hereby)* | (let | allow) ME (to)? ADV* | <&(^ | ",") please allow ME to) (assure | assures | reassure) (YOU | everyone | all of (you | our CONTENT) | (all | our | every | its)+ CONTENT (CONTENT)?)) !(of | about | "," $) (joint:(that | ","))? !(that? ${CONTACT}) &(ANY)`,
  guarded,
)
/** `You have my word that …`. */
export const word = pattern<string>(
  `lead:(you have (got)? MY (absolute | full | personal | firm | solemn | ADVLY)? (word | promise | guarantee | assurance) | (WE (ADV | can)* give (YOU)? MY (absolute | personal)? (word | promise | guarantee)  (YOU)?) | mark my words | (^ | <&("," | and | but | so)) (no doubt | without (a | any) doubt | without question | undoubtedly | definitely) &(",") | (^ | <&(",")) have no doubt (about it)? &(that | ",") | (WE have | there is | there can be) (absolutely)? no doubt (about it)? &(that? …8 (will | shall | is going to | are going to) | ",") | WE (can | may)? (say | tell YOU | confirm) with (absolute | complete | total | full | "100%")? (certainty | confidence) | make no mistake &(",") | you can (ADVLY)* (count | bank | rely) on (it | that) &("," | "." | "!") | WE give YOU MY (absolute | personal)? word on (it | that | this) | MY (word | promise) (is | to YOU is) | (trust | believe) me "," | WE (am | are) (ADV | INTENSIFIER)* (("100%" | absolutely | completely | totally | entirely) ADVLY? (sure | certain | positive | confident) | certain | positive) &(that? …8 (will | would | wo))) (joint:(that | ","))? !(that? ${CONTACT})`,
  guarded,
)

const OWN =
  '(look | check | pass | forward | ask | let YOU | keep | try | consider | be in touch | share | note | review | investigate | help | need | want | take | cost | depend | affect | require | cause | recommend | notice | enjoy | love | like | have to | see | miss | raise | mention | bring | discuss | understand | reach | write | call | email | reply | respond | answer | get back | follow | update YOU | do my best | not | be (able to (help | assist)) | speak | find you)'
const SURELY =
  '(definitely | most (definitely | certainly | assuredly) | (NUMBER | a hundred) percent | certainly | absolutely | surely | undoubtedly | unquestionably | assuredly | without (a | any)? doubt | "100%" | always be (safe | secure | available | online | up | on time | reliable | accurate | correct) &($ | "," | "."))'
/** `The feature will definitely ship`, `your order will arrive on time for sure`. */
export const surely = pattern<string>(
  `<!(you | if) ((will | shall | am going to | is going to | are going to) (ADV)* sure:${SURELY} !(ADV* ${OWN}) | <!(you | if) (am | is | are) sure:(${SURELY}) going to !(${OWN}) | <!(you | if | that) sure:(definitely | most certainly | most definitely | absolutely | certainly | undoubtedly | assuredly) (will | shall | is going to | are going to) !(ADV* ${OWN}) | (^ | <&("," | and | but | so)) (it | this | that | they | everything | nothing | WE) sure:("100%" | (NUMBER | a hundred) percent) (will | shall | is going to | are going to) !(ADV* ${OWN}))`,
  guarded,
)
export const youWill = pattern<string>(
  `you (will | shall | are going to) (ADVLY)* sure:${SURELY} &(get | receive | be | have !(to))`,
  guarded,
)
/** `It will work, I promise.` */
export const tail = pattern<string>(
  `"," sure:((ADV | "100%")* guaranteed | WE (ADV | can)* (promise | guarantee | swear | assure) (YOU)? (this | that | it)?) $`,
  // `It won't break, I promise`: the negation is not of the promise.
  {unless: ['question', 'reported', 'conditional']},
)
export const forSure = pattern<string>(
  `<!(you) (will | shall | is going to | are going to) (ADV)* !(${OWN}) …8 sure:(for sure | for certain | no matter what | without fail | guaranteed $ | no question $ | no doubt (about it)? $ | "100%" &($ | "." | "," | "!" | after | from | by | when | and | now) | without (a | any | the shadow of a) doubt)`,
  guarded,
)
/** `The leak will be 100% gone`: certain of an outcome; `100% complete` counts what is done, `100% refunded` how much. */
export const outcome = pattern<string>(
  `<!(you | if) (will be | shall be | is going to be | are going to be) sure:("100%" | (NUMBER | a hundred) percent | definitely | certainly | most certainly | undoubtedly) (gone | fixed | solved | resolved | sorted (out)? | repaired | mended | cured | eliminated | eradicated | over | back | restored | there | on time | delivered | up (and running)? | online | working | stable | bug-free | free of | safe | secure | ready | right | satisfied | happy | in (stock | place | YOUR CONTENT) | out (by | in | on | before))`,
  guarded,
)
/** `This will never fail`: an outcome; `we will never ask for your password` is a rule of the house. */
export const never = pattern<string>(
  `<!(you) (never:((will | shall | is going to | are going to) (ADV)* (never | not ever) | (is | are) (ADVLY)* (never (ever)? | not ever) going to)) (ADV | ever)* (happen | occur | fail | lose | crash | break | come back | return | go (down | wrong) | be (offline | unavailable | unreachable | out | slow | stuck | wrongly | cut off | without | lost | late | delayed | canceled | double-booked | deleted | hacked | leaked | stolen | charged | affected | compromised | broken | interrupted | down | wrong | a problem | an issue) | let YOU down | disappoint | repeat | stop working | freeze | run out | (have | see | face | experience | encounter) …6 again)`,
  guarded,
)
export const youNever = pattern<string>(
  `you (never:((will | shall | are going to) (ADV)* (never | not ever) | are (ADVLY)* (never (ever)? | not ever) going to)) (ADV | ever)* (have !(to) | see | face | experience | lose | get | wait | run into | be (without | offline | cut off | charged | locked | billed | affected)) …6 again`,
  guarded,
)
export const guaranteed = pattern<string>(
  `(is | are | be | will be | comes | come) (ADV)* sure:((ADV | fully)* guaranteed) !(by !(WEEKDAY | tomorrow | noon | NUMBER | MONTH) | for (NUMBER | a | one | the) | under | minimum | rate~s | hour~s | place~s | until) &(to | that | $ | "." | "," | "!" | from | with | on | and | by | before | for (WEEKDAY | tomorrow | today | MONTH | christmas | next))`,
  guarded,
)
export const certain = pattern<string>(
  `(is | are | be | am | will be | 's | make | making | made) (now | ADV)* sure:("100%") (ADVLY)? (sure | safe | secure | reliable | certain | accurate | fixed | working | ready | private | correct | compatible | confident | guaranteed | ours | our fault | resolved)`,
  guarded,
)
