/** Finds sentences that tell an upset customer not to feel what they feel. */
import {anyOf, defineRule, isAsking, opensWithCondition, pattern} from 'empathylint/rule'
import {rewritesOf} from './rewrites.ts'

/** Feelings of somebody who complains. Worry is left out: “no need to worry” reassures. */
const HEATED =
  '(upset | angry | mad | annoyed | frustrated | furious | irritated | offended | disappointed | emotional | dramatic | hysterical | worked up | wound up | agitated | aggressive | hostile | rude | defensive | sensitive | impatient | unreasonable | outraged | livid | heated | bent out of shape | hot under the collar | snippy | abusive | argumentative | stressed (out)? | cross)'
const FEEL = `(be | get | feel | become | act | stay | being | getting | feeling | becoming) (ADV | INTENSIFIER | all | that | this | overly | too | a bit)* ${HEATED} !((with | at | about) yourself)`
const SHOUT =
  '(shout | yell | scream | swear | curse | panic | overreact | over-react | over react | rant | make (a | such a)? (mountain~s out | drama (out)? | crisis (out)? | meal (out)?) of | blow (this | that | it | things | DET CONTENT CONTENT?) (ADV)* out of (all)? proportion | get carried away !(with) | take (this | that | it | things | DET CONTENT) (ADV | INTENSIFIER | too)* (personally | to heart | so hard) | get YOUR (knickers | panties | pants | undies) in a (twist | knot | bunch) | freak out | lose YOUR (temper | cool) | raise YOUR voice | make (a | such a) (fuss | scene) | take offense)'

/** To be calm: as an order at the start of a clause, or behind words that ask for it. */
const CALM =
  '(calm (yourself)? (right | back)? down | calm yourself | (stay | remain | keep | be) calm !(!(ADV) CONTENT) | (keep | put) (this | that | it | things) in (proportion | perspective) | (get | keep) (a | some | your)? (bit of | sense of)? (perspective | proportion) | keep YOUR (hair | shirt) on &($ | "," | ";" | "!" | "—") | keep YOUR (cool | temper) | keep (a | YOUR) (cool | level | clear | calm) head | (stay | be | remain) (level-headed | civil) | collect yourself | pull yourself together | (lower | moderate) YOUR (voice | tone | language) !(volume | level | assistant) | (tone | dial) (it | that) down !(to) | (take | have) a (few)? (deep)? breath~s !((and)? (hold | blow) | in | out | through | into | of | from | test~s | sample~s | exercise~s | before (you)? (blow | use | using | each)) | cool off | simmer down | lighten up | cheer up | get over (it | this | that) | get a grip | compose yourself | control (yourself | YOUR (temper | emotions | feelings)) | chill out | keep YOUR (emotions | feelings) (in check | under control) | (mind | watch) YOUR (tone | language))'
const REST =
  '(relax | take it easy | chill | settle down | breathe) &($ | "," | "." | "!" | ";" | "—" | and | while | until | because | as | for a | WE | a (bit | little))'
const OPENS = '<&(^ | "," | ";" | ":" | "—" | and | but | so | just | please | kindly | now | then)'
const ASKED = `((you | let us (all)?) (ADV | really)* (need to | must | have to | should | ought to | will have to | might want to | may want to) | let us (all)? | (ask | asking | urge | advise | encourage | request | need | want | invite | beg | suggest | recommend) (that)? you (to)? | (try | trying) (to | and) | ${OPENS} (please | kindly | just) | (take …2 (moment | minute | time) to))`

/** `Please calm down`, `You need to relax`, `Once you have calmed down`. */
const order = anyOf(
  pattern(
    `(please | kindly | just | ADVLY)* ${ASKED} (ADV | please | first | all | try to)* (${CALM} | ${REST} | not (to)? (${FEEL} | ${SHOUT}))`,
    {unless: ['negated']},
  ),
  pattern(`${OPENS} (try to)? (${CALM} | <!(and) ${REST})`, {unless: ['negated']}),
  pattern(
    '(can | could | would | will) you (please | ADV | kindly | try to)* (calm down | stay calm | (remain | keep) calm)',
    {unless: ['reported']},
  ),
  pattern('(suggest | recommend) (ADV)* calming down'),
  pattern(
    '(once | when | until | after | as soon as | unless | if) you (AUX | ADV)* (calm~ (yourself)? down | cool~ off)',
  ),
)

/** `Don't panic`, `There is no need to get upset`, `You shouldn't be angry`, `nothing to be angry about`. */
const forbid = anyOf(
  pattern(
    `${OPENS} (please | just | now)? (do not | try not to | let us not) (you | ADV | even)* (${FEEL} | ${SHOUT} | panic) !(if | when)`,
  ),
  pattern(
    `((there | it) (AUX | ADV | not)* | you (ADV | really)* (have | had | do not have) )? (no | not any | not (a | much)) (ADV | real | good | possible)* (need | reason | cause | point | use | sense | call | right | grounds | justification) (whatsoever | at all)? (for YOU | for anyone)? (to | in | for | YOU should)? (ADV)* (${FEEL} | ${SHOUT} | (shouting | yelling | swearing | panicking | overreacting | ranting))`,
  ),
  pattern(
    `no (need | reason | cause | call | place | room) (whatsoever | at all)? for (DET | YOUR | such | ADV | CONTENT)* (anger | hostility | outrage | panic | drama | shouting | yelling | swearing | rudeness | aggression | attitude | tone | hysterics)`,
  ),
  pattern(
    `you (ADV | really)* ((should | must) not | (do not | need not) (ADV)* (need to | have to)? | need not) (ADV | have)* (${FEEL} | ${SHOUT})`,
    {unless: ['negated', 'reported']},
  ),
  pattern(
    `(nothing | not (anything | something) | hardly anything) (ADV | here | there | worth)* (for YOU)? (to)? (${FEEL} | ${SHOUT}) (about | over | at)`,
  ),
  pattern(
    `(you (ADV | really)* (should not | must not | ought not to | do not (need | have) to | need not | can not) | ${OPENS} (please | just)? (do not | try not to)) (ADV)* let (this | that | it | yourself | (such | one | DET) (a | an)? CONTENT CONTENT?) (upset | annoy | anger | frustrate | enrage | irritate | get to | get the better of | wind) YOU`,
    {unless: ['reported']},
  ),
  pattern(
    `(silly | pointless | useless | unreasonable | ridiculous | childish | unnecessary) (for you)? to ADV* ${FEEL}`,
    {unless: ['negated']},
  ),
  pattern(`(refrain | abstain) from ${FEEL}`),
  pattern(`not (ADV | really)* worth (${FEEL} | shouting | all (this | that | the) (anger | fuss | drama))`),
  pattern(
    `^ (ADV | but)* ((getting | being | becoming | acting) (ADV | INTENSIFIER | this | that)* ${HEATED} | losing YOUR (temper | cool) | shouting | yelling | swearing | ranting | panicking) …5 (will | does | is | would) (ADV)* (not | never) …3 (help | solve | change | fix | get | make | speed | going | achieve)`,
  ),
)

/** `Stop shouting`, `I don't see why you are so upset`. */
const scold = anyOf(
  pattern(
    `${OPENS} (please)? (stop | quit) ((being | getting | acting) (ADV | INTENSIFIER)* ${HEATED} | overreacting | shouting | yelling | swearing | panicking | ranting)`,
  ),
  pattern(
    `WE (AUX | ADV)* (not | fail to) (ADV)* (see | understand | get | know) why you (AUX | ADV | INTENSIFIER | all | getting | feel | that | this)* (${HEATED} | overreact~ | (shout~ | yell~) | (make~ | create~ | kick~ up) (such)? (a | so much of a | so much)? (ADJ | big | huge)? (fuss | scene | drama))`,
    {unless: ['reported', 'conditional']},
  ),
)

/** `You are overreacting`, `Your anger is uncalled for`. */
const judge = anyOf(
  pattern(
    `you (AUX | ADV | INTENSIFIER | a bit | a little | clearly | seem to be)* (overreact~ | over-react~ | over react~ | overdramatizing | overdramatising | exaggerating | taking (this | that | it | things | DET CONTENT) (ADV | INTENSIFIER | far | much | way | a bit | a little)* (too | so) (ADV)* (personally | seriously | hard | to heart) | (being | getting | acting) (ADV | INTENSIFIER | too | overly | a bit | a little | rather)* ${HEATED} | being (ADV | INTENSIFIER | too | overly | a bit | a little)* (irrational | difficult | childish | ridiculous | silly | oversensitive | paranoid) | (too | overly | so) (emotional | sensitive | dramatic) | (making | made | make) …4 (deal | fuss | drama | mountain~s | crisis | meal) (out)? (of | over | about) | (blowing | blown | blew) …3 out of (all)? proportion)`,
    {unless: ['negated', 'conditional', 'reported', 'question']},
  ),
  pattern(
    `(your (ADJ | ADV)? (anger | frustration | reaction | tone | outrage | attitude | hostility | feelings | response) | (this | that) (ADJ)? (anger | outrage | hostility | reaction)) (is | are | was | were | seems | has been) (ADV | INTENSIFIER | INTENSIFIER | a bit | a little | rather)* (excessive | exaggerated | over the top | disproportionate | out of proportion | unwarranted | unjustified | misplaced | uncalled for | unnecessary | out of place | not (ADV)* (helpful | justified | warranted | necessary | helping | called for | appropriate))`,
    {unless: ['negated', 'conditional', 'reported']},
  ),
  pattern(
    '(this | that | it) (is | was | AUX | (seem~ | look~ | sound~ | feel~) (like | to be)?) (ADV | a bit of | quite | such)* (an | a complete | a total | a slight | a bit of an)? (overreaction | over-reaction | over reaction)',
    {unless: ['negated', 'conditional', 'reported']},
  ),
)

/** `Aren't you overreacting?`, `Don't you think you're being dramatic?` expect a yes. */
const leading = pattern(
  `(are not you | do not you (ADV | INTENSIFIER)* (think | feel) (that)? you are) (ADV | INTENSIFIER | a bit | a little | perhaps | maybe | rather)* (overreacting | over-reacting | over reacting | exaggerating | (being | getting | acting) (ADV | INTENSIFIER | too | overly | a bit | a little | rather)* (${HEATED} | irrational | difficult | childish | ridiculous | silly | oversensitive | paranoid) | making …4 (deal | fuss | drama | mountain~s) (out)? (of | over | about) | blowing …3 out of (all)? proportion | taking (this | that | it | things) (ADV)* too (personally | seriously))`,
)

const dismissals = anyOf(forbid, order, scold, judge, leading)

export default defineRule({
  id: 'dismiss-emotion',
  family: 'validation',
  severity: 'error',
  summary: 'Tells a customer not to feel what they feel.',
  why: 'The customer hears that their reaction is the problem, and what upset them is not.',
  evidence: [
    {
      kind: 'practice',
      source: 'GitLab handbook, emotionally charged tickets',
      finding: 'Do not assign emotions to the customer; summarize the request and say what comes next.',
    },
  ],
  messages: {
    dismissed: '“{words}” tells the customer how not to feel.',
  },
  patterns: [dismissals],

  *sentence(sentence) {
    if (sentence.isQuestion && isAsking(sentence) && !order.in(sentence) && !leading.in(sentence)) return
    for (const match of dismissals.matches(sentence)) {
      if (opensWithCondition(sentence) && match.from > 0 && !/\byou\b/i.test(match.text.value)) continue
      yield {
        at: match.text,
        message: 'dismissed',
        data: {words: match.text.value.replace(/\s+/g, ' ')},
        suggestions: rewritesOf(sentence, match),
      }
      return
    }
  },
})
