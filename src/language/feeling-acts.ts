/** Acts that tend the relation: empathy, thanks, and telling that somebody is important. */
import {anyOf, nameAct, pattern} from './pattern.ts'

/** A claim to share or know what the customer feels or goes through. */
export const empathy = nameAct(
  'empathy',
  anyOf(
    pattern(
      `WE (can | could | do | would | AUX | ADV | INTENSIFIER)* (understand | understood | appreciate | realize | recognize | acknowledge | get | see | know | empathize~ with | sympathize~ with | relate to | hear | feel | share | sense)
       ((DET | all of)? your (CONTENT)? (NEGEMOTIONNOUN | position | predicament | situation | perspective | point | side | feelings | shoes) | the NEGEMOTIONNOUN | your MATTER)`,
      {unless: ['negated', 'reported']},
    ),
    pattern(
      `WE (can | could | do | would | ADV | INTENSIFIER)* (understand | appreciate | realize | recognize | know | see | imagine | get | acknowledge) (ADV | INTENSIFIER)*
       ((how | what) (ADV | INTENSIFIER | much | incredibly)* (FRUSTRATING | you feel | you are feeling | you must feel | you must be feeling | it feels | you are going through | YOU (were | are) (ADV)* (counting | looking forward | relying) | this matters | that matters | this feels | that feels | much this | this is | that is | it is | a NP)
        | that? (this | that | it | these | waiting) (can | may | must | might | is | has been | was | isn't | must be | must have been | can be)* (INTENSIFIER | ADV | a)* FRUSTRATING)`,
      {unless: ['negated', 'reported']},
    ),
    pattern(
      'WE (can | could | do | AUX | ADV | INTENSIFIER)* (understand | empathize~ | sympathize~ | relate | get it | hear you | feel for you | feel you | get that) (on (this | that | it) | on this one | there)? ($ | "," | "." | "!" | and | but | because)',
      {
        unless: ['negated', 'reported'],
      },
    ),
    pattern('WE (can | could)? (only | just | ADV)* imagine', {unless: ['negated', 'reported']}),
    pattern(
      'WE (can | do | ADV | INTENSIFIER)* (hear you | feel your pain | feel for you | know (the | that | this) feeling | know (ADV)* what (that | it | this) is like | know how YOU feel | get where you are coming from | see where you are coming from | understand where you are coming from)',
      {
        unless: ['negated'],
      },
    ),
    pattern(
      '(in your shoes | have been there (too | myself | before)? $ | (my | our) (heart~s | thought~s) (and CONTENT)? (go | goes | go out | goes out | is | are) (ADV)* (to | with) you | WE (are | AUX | ADV)* (thinking of | keeping) you (and YOUR CONTENT)? (in (my | our) thoughts)? (ADV)* $)',
    ),
    // `I know waiting for results is agonizing`: what is hard is a doing or any such thing, and no thing of the customer's.
    pattern(
      `WE (can | could | do | would | ADV | INTENSIFIER)* (understand | appreciate | realize | recognize | know | see | imagine | acknowledge | can tell) (ADV)* that? (!(nothing | anything | something) (GERUND | being | a | an | such | this | these | any | last) …6 | it | this | that) (is | are | was | were | feels | felt | can be | must be | may be | has been | have been | must have been | can feel | must feel) (INTENSIFIER | ADV | always | a)* (!(important) FRUSTRATING !(to) | the worst | (never | not) (ADV | INTENSIFIER | always)* (easy | fun | pleasant))`,
      {unless: ['negated', 'question', 'conditional', 'reported']},
    ),
    pattern(
      `^ (ugh | oh | oh no | ouch)? ","? ((losing | waiting | missing | being | having to | not knowing | not being able) …6 | it | that | this) (is | was | feels | must be | can be)+ (INTENSIFIER | ADV | always | a)* (the worst | !(important) FRUSTRATING) (&($) | "," ADV* WE (ADV | AUX)* (know | understand | realize | get it) | and (YOU | WE) (must | would | AUX)+ (be | feel))`,
      {unless: ['negated', 'question', 'conditional', 'reported']},
    ),
    pattern(
      `(^ (it | this | that) (is | was | must be | can be | feels)+ (INTENSIFIER | ADV | always | never | not)* (awful | terrible | horrible | dreadful | frustrating | annoying | upsetting | stressful | infuriating | maddening | painful | heartbreaking | disheartening | disappointing | scary | sad | no fun | the worst | fun | easy | nice | pleasant) (when | to (have to | lose | wait | miss | be (left | kept | locked | told | stuck | let))) | ^ (that | this | it) (ADV | INTENSIFIER | AUX)* (sucks | suck | stinks | bites) (ADV | and WE know it)* $ | ^ ((ugh | oh | oh no | ouch | wow) ","?)? (how | what a | what an) (INTENSIFIER | ADV)* FRUSTRATING (experience | situation | day | week)? $)`,
      {unless: ['question', 'conditional', 'reported']},
    ),
    pattern(
      'WE (can not | could not) (ADV | even | begin to | start to)* imagine (how | what) (ADV | INTENSIFIER | much)* (FRUSTRATING | YOU | this | that | it)',
      {unless: ['question', 'reported']},
    ),
    pattern(
      'WE (AUX | ADV | INTENSIFIER)* (know | understand | realize | appreciate | recognize) how (much | heavily | badly | INTENSIFIER)* YOU (ADV | AUX | all)* (rely | relied | depend | depended | count | counted | relying | depending | looked forward | were hoping) (on | upon | for | to)? (ME | this | that | it | YOUR CONTENT) $',
      {unless: ['negated', 'question', 'conditional', 'reported']},
    ),
    pattern(
      '(that | this | it) (ADV)* (sounds | must be | must have been | must feel | had to be | can not be | can not have been | could not have been | is never | is always | was surely) (INTENSIFIER | ADV | like | a)* FRUSTRATING',
    ),
    // `It must have been such a disappointment for the whole family`, `what a shame`, `that can't have been pleasant`
    pattern(
      `(^ | <&("," | and | but | "—")) (ADV)* ((that | this | it) (ADV)* (sounds like | must be | must have been | must feel like | had to be | will have been | (is | was) (such | INTENSIFIER | a (real | great | terrible | huge))) | what) (INTENSIFIER | ADV | such | a | an | like | quite | real | huge | big | great | terrible | awful | horrible | bitter | nasty)* (disappointment | letdown | let-down | worry | blow | shock | ordeal | shame | pity | upset | heartbreak | headache | hassle | anxiety | strain | burden | pain | stress) ((for | to) (YOU | all | all of YOU | everyone | (YOUR | the) (whole | entire)? (CONTENT)? CONTENT) (and YOUR CONTENT)?)? ($ | "," | "!" | "—" | and | but)`,
      {unless: ['negated', 'question', 'conditional', 'reported']},
    ),
    pattern(
      '(^ | <&("," | and | but)) (that | this | it) (can not | could not) (ADV)* (be | have been | feel | have felt) (INTENSIFIER | ADV)* (nice | easy | fun | pleasant | a pleasant (CONTENT)? | enjoyable) (for (YOU | ANY))? $',
      {unless: ['question', 'conditional', 'reported']},
    ),
    pattern('(empathize~ | sympathize~) with (YOUR | YOU)'),
    pattern(
      '(you (ADV)* (have | had) (ADV)* every (right | reason) to (be | feel) (INTENSIFIER | ADV)* (NEGEMOTION | cross) | YOUR NEGEMOTIONNOUN (is | are) (INTENSIFIER | ADV | more than)* (understandable | understood | justified | valid | heard) | WE would (ADV | all)* (be | feel) (INTENSIFIER | ADV | just as)* (NEGEMOTION | the same))',
      {unless: ['negated', 'question', 'conditional']},
    ),
  ),
)

/** Telling the customer what they feel. */
export const attributedFeeling = nameAct(
  'attributedFeeling',
  pattern(
    'you (must | are | are feeling | sound | seem | look | feel | appear | may be | might be | must be | must feel | AUX)+ (INTENSIFIER | ADV | to be | a bit | a little)* (NEGEMOTION | sick (of | and) | beside yourself | on edge | at (YOUR wits (end)? | the end of YOUR) | <&(must have) had (ADV)* (more than)? enough | <&(be | are | feel) cross &($ | "," | with | about | and))',
    {
      unless: ['negated', 'conditional', 'reported', 'question'],
    },
  ),
)

const ARTIFACT =
  'log~s | trace~s | screenshot~s | screen shot~s | video~s | recording~s | file~s | report~s | detail~s | step~s | example~s | sample~s | link~s | photo~s | picture~s | image~s | document~s | form~s | invoice~s | receipt~s | number~s | code~s | output | dump~s | clip~s | pic~s | snapshot~s | footage | scan~s | gif~s | sketch~s | reproduction | description | information | info | heads up | note | confirmation | csv | spreadsheet | copy | address | ids | id'

/** Thanks of any kind. */
export const thanks = nameAct(
  'thanks',
  anyOf(
    pattern('(WE (AUX | ADV | WANT | to)* thank | thank) (YOU | u) (so | very | ADV | much | again | all | both)*', {
      unless: ['reported'],
    }),
    pattern('<!(no) (many | INTENSIFIER)* thanks !(to (the | our))', {unless: ['reported']}),
    pattern(
      'WE (AUX | ADV | INTENSIFIER | WANT | to)* appreciate~ (YOUR | YOU | it | that | this | the | all | GERUND | hearing)',
      {unless: ['negated', 'reported', 'question']},
    ),
    pattern(
      'WE (am | are) (INTENSIFIER | ADV | (glad | happy | pleased | proud | honored | delighted | humbled | touched) and)* (grateful | thankful)',
    ),
    pattern('(cheers | ta) (ADV | INTENSIFIER | mate | CUSTOMERNAME)* for', {unless: ['reported', 'question']}),
    pattern(
      '(YOUR (CONTENT)? (patience | understanding | feedback | cooperation | loyalty | time) (is | are) (INTENSIFIER | ADV | much)* appreciated | (grateful | thankful) for YOUR)',
    ),
  ),
)

/** Thanks for a thing that the customer did or sent: it shows that somebody looked. */
export const specificThanks = nameAct(
  'specificThanks',
  anyOf(
    pattern(
      `(thanks | thank YOU | cheers | ta | appreciate~) (ADV | so much | very much | again | a lot | a million)* for (ADV | GERUND)* (the | your | this | that | those | these | sending | sharing | attaching | providing | including | both)* (CONTENT | and)? (${ARTIFACT})`,
    ),
    pattern(
      '(thanks | thank YOU | appreciate~ (YOU | YOUR)?) (ADV | so much | very much | again)* for? (ADV)* (flagging | reporting | noticing | spotting | catching | telling ME about | letting ME know about | letting ME know that | pointing out | writing about | asking about | checking | trying | testing | confirming) !(this $ | it $ | the MATTER $)',
    ),
  ),
)

/** Says that the customer or the matter is important, and shows it by nothing. */
export const importance = nameAct(
  'importance',
  anyOf(
    pattern(
      '(YOUR | YOU | this | it | that | NP) (is | are | remains | matter~ | mean~) (INTENSIFIER | ADV | a lot | so much | the world | of the utmost | of (the)? (utmost | highest | greatest | great | paramount | prime | high)? (importance | concern | priority) | paramount | important | valuable | invaluable | precious | vital | crucial | dear | special | top | our | priority | a | much | everything | a great deal)+ to ME',
      {unless: ['negated', 'question']},
    ),
    pattern(
      '(YOUR | customer) NP (is | are) (ADV | INTENSIFIER)* (our | my | a) (ADV | number one | top | first | highest | main)* priority',
      {unless: ['question']},
    ),
    pattern(
      'WE (ADV | INTENSIFIER | do)* (value | cherish | treasure | prize) (YOUR | YOU | our | every | each | all | CONTENT CONTENT? (like | such as) (YOU | YOUR | yours))',
      {unless: ['negated', 'question']},
    ),
    // `Payroll matters, and so do you`, `Your time matters.`
    pattern(
      '^ (ADV | and | ",")* ((YOUR CONTENT CONTENT? | YOU) (ADV | INTENSIFIER | do)* (matter | matters) (ADV | INTENSIFIER | a lot | a great deal)* $ | CONTENT CONTENT? (ADV)* (matter | matters) …4 and so do (YOU | YOUR CONTENT) $)',
      {unless: ['negated', 'question', 'conditional']},
    ),
    pattern('(NP | YOU) matter~ (INTENSIFIER | ADV | a lot | a great deal)* to ME', {unless: ['negated', 'question']}),
    pattern(
      '^ (INTENSIFIER | ADV)* YOU (and YOUR CONTENT)? (INTENSIFIER | ADV | AUX)* deserve~ (INTENSIFIER | ADV | much | far | so much)* (better | more) (than this | than that | from ME)? $',
      {
        unless: ['negated', 'question', 'conditional'],
      },
    ),
    pattern('valued (customer~s | client~s | member~s | user~s | partner~s | guest~s | subscriber~s)'),
    pattern('WE (ADV | INTENSIFIER | do | AUX)* take …5 seriously', {unless: ['negated', 'question']}),
    pattern('WE (ADV | AUX)* pride ME'),
    pattern(
      'WE (ADV | do | INTENSIFIER)* care (ADV | INTENSIFIER | very much | a lot | a great deal | an awful lot | so much)* (about (YOU | YOUR | our | every | each | all | how | what YOU | !(nothing | anything) GERUND (after | YOU | YOUR | this | it | things | MY | every | each | all | the)) | $)',
      {
        unless: ['negated', 'question'],
      },
    ),
    pattern(
      'WE (ADV | do | INTENSIFIER)* (know | understand) how (much | important | ADV)* (this | that | it | NP)? (matters | is | means)',
    ),
    pattern(
      '(^ | WE) (ADV | INTENSIFIER | do)* hope (that)? (you are (ADV)* (well | doing | safe | having a) | (this | my | our) (email | message | note | reply)? finds you | all is well with you | YOUR (day | week | weekend | morning | afternoon) is (going | off))',
    ),
  ),
)
