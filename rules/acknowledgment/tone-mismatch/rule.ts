/** Finds cheer in replies to a problem: smileys, interjections, jokes and rows of exclamation marks. */
import {
  act,
  advice,
  anyOf,
  type Block,
  defineRule,
  matchCase,
  type Match,
  pattern,
  type Path,
  PROBLEM,
  removeSentence,
  replaceSentence,
  rewrite,
  type Sentence,
  type Suggestion,
  type Token,
} from 'empathylint/rule'

/** Smiles, laughter, parties and play. Sad faces, folded hands and signs such as ✅ or ⚠️ are no cheer. */
const CHEER =
  /[😀-😎😏😗-😝😸-😽🙂🙃😇😺🤗🤩🤣🤪🤭🥰🥳🤓🤠🤡🤑🤖😬🙄🙈-🙊🙋🙌💃🕺🎉🎊🎈🎁🥂🍾🍻🎂🎄🎃👻✨🌟⭐💫🚀🔥💯👍👏💪🤞🤘✌👌🤙💖💗💓💕💞💝💘💛💚💙💜🧡❤♥😻🌈☀🌞🌻🤷😴💤🐛🐞🐢🐌🦄🍀☺😁]|^[:;]-?[)DP]$/u

/** A text without any of these has no sign and no face in it: one look in place of all its tokens. */
const SIGNS = /[!:;©®\u203c-\u{10ffff}]/u

const ODD = {unless: ['negated', 'reported']} as const
const NEXT = '("!" | "," | "." | "—" | "…" | ":")+'
/** `Oops!`, `Woohoo,`, `Great question!`, `Happy Friday!`; what is said of a success of theirs, `Congratulations on the finish`, is meant. */
const cries = anyOf<'cry'>(
  pattern(
    `cry:((^ | <&("." | "!" | "," | "—" | "…" | and | but | well)) (ADV | well | oh | a (ADV | CONTENT)?)* (oops | oopsie | oopsies | oopsy | woops | whoops | ooops | oooops | ooopsie | wowzer | woop | woop woop | whoop | whoop whoop | wahey | wahoo | booyah | huzzah | whee | wheee | squee | hip hip (hooray | hurray)? | cha-ching | ka-ching | ta-dah | teehee | tee-hee | heehee | hehehe | hahahaha | crikey | blimey | golly | gee whiz | ooh la la | oh snap | omg | xd | (whoah | whoa | woah) there | whoah | ha ha | ha-ha | hee hee | holy (moly | cow | smokes | guacamole | macaroni | smoke) | fun times | whoopsie | whoopsies | whoopsy | yikes | yay | woohoo | woo-hoo | woot | hooray | hurray | hurrah | wow | wowza | wowzers | woah | whoa | uh-oh | uhoh | haha | hahaha | hehe | lol | lmao | rofl | tada | ta-da | voila | eek | jeez | geez | gosh | gee | phew | dang | darn | bummer | yeehaw | cowabunga | (congrats | congratulations | kudos) !((on | for) !(finding | spotting | noticing | catching | reporting | discovering | being | having)) | bravo | aw snap | yippee | doh | d'oh | zoinks) &(${NEXT} | looks | it | we | i | our | the | your | that | you | $ | what | someone | something | from | on | daisy))`,
    ODD,
  ),
  pattern(
    `cry:((^ | <&("." | "!" | "," | "—")) (ADV | oh | well | what a | what an | such a | that is (a | an)? | this is (a | an)? | wow | a)* (great | good | excellent | awesome | fantastic | fabulous | brilliant | super | wonderful | amazing | lovely | terrific | cool | smart | fun) (question &(${NEXT} | $) | idea &("!")))`,
    ODD,
  ),
  pattern(
    `cry:((^ | <&("." | "!" | "—")) (ADV | oh | well | that is | this is | how)* (awesome | amazing | fantastic | fabulous | wonderful | brilliant | terrific | sweet | super | excellent | perfect | great | cool | splendid | marvelous | rad | epic | awesomesauce | love it) &("!"))`,
    ODD,
  ),
  pattern(`cry:(^ (awesome | fantastic | amazing | fabulous | sweet | super) &("," | "." $))`, ODD),
  pattern(
    'cry:((^ | <&("." | "!" | "—" | "," | and)) (a (very)?)? happy (almost | nearly | belated)? (WEEKDAY | MONTH | weekend | hump day | holidays | new year | easter | christmas | thanksgiving | halloween | spring | summer | fall | winter | birthday | (DET)? friyay) (to YOU | everyone | all | ","? (CONTENT | BLANK))? &("!" | "," | "." | $))',
    ODD,
  ),
  pattern(
    'cry:(<&(":") (smile | smiley | tada | joy | wink | laughing | grin | grinning | heart | rocket | sparkles | blush | sunglasses | thumbsup | clap | fire)) &(":")',
    ODD,
  ),
)

const MACHINE =
  '(server~s | system~s | site | website | app | database | platform | service~s | network | robot~s | bot~s | computer~s | code | software | printer~s | cloud | internet | data | account | order | parcel | package | payment)'
/** `Our servers took a little nap`: the harm as a joke. */
const jokes = anyOf<'joke'>(
  pattern(
    `joke:((MY | the | YOUR | DET) (CONTENT)? ${MACHINE} (ADV | has | have | had | is | are | decided to | seem to have | seems to have | appears to have | must have | DET)* (take~ | took | taken | taking | needed | wanted | having | had | go~ on | went on | gone on) (DET | ADV | CONTENT)* (nap | snooze | siesta | vacation | holiday | day off | breather | coffee break | tea break | tumble | sick day | adventure | joyride | nosedive | walkabout))`,
    ODD,
  ),
  pattern(
    'joke:(gremlin~s | MY hamster~s | case of the monday~s | (disappearing | vanishing) act | (did | doing | pulled | pulling) (a | the) houdini | <!(YOU | WE) (went | gone | going) (a (bit | little))? (rogue | wild | bananas | haywire | poof | walkabout | awol) | (having | had) (a (bit of)? a? | one of)+ (bad hair day | off day | hissy fit | mind of (its | their) own) | threw a (tantrum | wobbly | hissy fit) | (is | are | was | were) (ADV)* feeling (a (bit | little))? (shy | grumpy | cranky | sleepy | moody | lazy) | got stage fright | playing (hide and seek | hide-and-seek | tricks))',
    ODD,
  ),
)

/** `How did we do? 😊`: a survey is no answer to the problem. */
const survey = pattern(
  '(how (did | are | was) … (do | doing | experience | service) | rate (YOUR | ME | this | MY) | survey | (give | leave) ME (a | YOUR) (rating | review | feedback) | have (a | an) … (day | week | weekend | one | evening | afternoon | morning))',
)

export default defineRule({
  id: 'tone-mismatch',
  family: 'acknowledgment',
  severity: 'warning',
  summary: 'Cheer in a reply to a problem.',
  why: 'The customer hears that you have not understood how bad it is for them.',
  evidence: [
    {
      kind: 'research',
      source: 'Li, Chan & Kim (2019), Journal of Consumer Research 45(5)',
      finding: 'Emoticons make whoever serves seem warmer and less competent.',
    },
    {
      kind: 'research',
      source: 'Webcare emoji study (2025), International Journal of Business Communication, N=1,202',
      finding:
        'Emoji in public answers to complaints did more harm than good, unless the voice is informal or personal.',
    },
  ],
  messages: {
    emoji: '“{sign}” is cheerful in a reply to a problem.',
    cry: '“{words}” sounds cheerful in a reply to a problem.',
    joke: '“{words}” makes a joke of their problem.',
    marks: '“{sign}” sounds excited in a reply to a problem.',
    many: '{count} exclamation marks in a reply to a problem.',
  },
  options: {
    max: {
      type: 'number',
      default: 2,
      minimum: 0,
      description:
        'So many sentences of a reply may end with an exclamation mark; thanks and good news are not counted.',
    },
  },
  contexts: [...PROBLEM, 'policy-enforcement'],
  requires: 'known-context',
  patterns: [cries, jokes],

  *sentence(sentence, {path}) {
    if (survey.in(sentence)) return
    for (const match of cries.matches(sentence)) {
      const at = match.cry ?? match.text
      yield {at, message: 'cry', data: {words: at.value}, suggestions: withoutCry(sentence, match, path)}
    }
    for (const {joke} of jokes.matches(sentence)) {
      if (!joke) continue
      const slot = rewrite(
        'Say what happened',
        'review',
        replaceSentence(sentence, '[What happened, and what it stopped].'),
      )
      yield {at: joke, message: 'joke', data: {words: joke.value}, suggestions: [slot]}
    }
  },

  block(block) {
    const isRead =
      block.kind === 'greeting' || block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'cell'
    return isRead && SIGNS.test(block.text.value) ? signsIn(block) : []
  },

  *reply(_, {path, options: {max}}) {
    const loud = path.sentences.filter((each) => each.text.value.endsWith('!') && !isGlad(each) && !cries.in(each))
    const at = loud[max]
    if (!at) return
    yield {
      at: at.text.slice(at.text.length - 1),
      message: 'many',
      data: {count: loud.length},
      related: loud.flatMap((each) =>
        each === at ? [] : [{at: each.text.slice(each.text.length - 1), label: 'also'}],
      ),
      suggestions: [
        rewrite(
          'End the others with a period',
          'review',
          loud.slice(max).flatMap(({text}) => text.slice(text.value.replace(/!+$/, '').length).replaceWith('.')),
        ),
      ],
    }
  },
})

/** Emoji and rows of exclamation marks. */
function* signsIn(block: Block) {
  for (let at = 0; at < block.tokens.length; at++) {
    const token = block.tokens[at] as Token
    const isEmoji = token.kind === 'emoji'
    if ((!isEmoji && token.norm !== '!') || token.quoted || isSurvey(block, token)) continue
    if (isEmoji && CHEER.test(token.norm) && !isTyped(block, token))
      yield {
        at: block.text.slice(token.start, token.end),
        message: 'emoji' as const,
        data: {sign: block.text.value.slice(token.start, token.end)},
        suggestions: [withoutEmoji(block, at)],
      }
    if (token.norm === '!' && isRowStart(block.tokens, at)) yield row(block, at)
  }
}

const news = pattern('(great | good | wonderful | excellent) news')

/** `Thanks for the log!`, `It works again!`: one may be glad of that. */
function isGlad(sentence: Sentence): boolean {
  return [survey, news, act.thanks, act.remedy].some((each) => each.in(sentence))
}

/** `at 10:)`, `(see item 4;)`, `drive C:D`: signs that only look like a smiley. */
function isTyped({text}: Block, {start, norm}: Token): boolean {
  if (!/^[:;]/.test(norm) || start === 0) return false
  const before = text.value.slice(Math.max(0, start - 80), start)
  if (/\p{N}$/u.test(before)) return true
  const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')')
  return /\p{L}$/u.test(before) && (isOpen || /[DP]$/i.test(norm))
}

function isSurvey({sentences}: Block, {start}: Token): boolean {
  const own = sentences.find((each) => start >= each.start && start < each.start + each.text.length)
  return own !== undefined && survey.in(own)
}

const CLOSING = /^[.!?…,;:]$/

/** Without the emoji and the blank before it; with a period where the sentence had no other end. */
function withoutEmoji({text, tokens, kind}: Block, at: number): Suggestion {
  const token = tokens[at] as Token
  const before = tokens.slice(0, at).findLast((each) => each.kind !== 'emoji')
  const next = tokens.slice(at + 1).find((each) => each.kind !== 'emoji')
  const isBreak = !next || /\n/.test(text.value.slice(token.end, next.start))
  const isCapital = next !== undefined && /^\p{Lu}/u.test(text.value.slice(next.start)) && next.norm !== 'i'
  const needsStop = kind === 'paragraph' && before !== undefined && !CLOSING.test(before.norm) && (isBreak || isCapital)
  const from = before === undefined ? token.start : (tokens[at - 1]?.end ?? 0)
  const to = before === undefined ? (tokens[at + 1]?.start ?? token.end) : token.end
  const isJoint = !isBreak && !isCapital && next !== undefined && SUBJECTS.has(next.norm) && before !== undefined
  if (isJoint && !CLOSING.test(before.norm))
    return rewrite('Leave the emoji out', 'review', text.slice(from, to).replaceWith(','))
  return rewrite('Leave the emoji out', 'safe', text.slice(from, to).replaceWith(needsStop ? '.' : ''))
}

const SUBJECTS = new Set('i we you it they this that please but so and let there here'.split(' '))

function isRowStart(tokens: readonly Token[], at: number): boolean {
  const start = tokens[at]?.start ?? 0
  const isMark = (index: number) => tokens[index]?.norm === '!' && tokens[index]?.start === start + index - at
  return isMark(at + 1) && !isMark(at - 1)
}

/** `!!!` → `!` */
function row({text, tokens}: Block, at: number) {
  let end = at
  while (tokens[end + 1]?.norm === '!' && tokens[end + 1]?.start === tokens[end]?.end) end++
  const marks = text.slice(tokens[at]?.start ?? 0, tokens[end]?.end ?? 0)
  return {
    at: marks,
    message: 'marks',
    data: {sign: marks.value},
    suggestions: [rewrite('Leave one', 'safe', marks.replaceWith('!'))],
  } as const
}

const LINKS = new Set(['from', 'on', 'for', 'of', 'at', 'to', 'with', 'that', 'which'])

/** `Oops! The …` → `The …`; `Yikes, looks like …` → `Looks like …`. */
function withoutCry(sentence: Sentence, {from, to}: Match<'cry'>, {sentences}: Path): Suggestion[] {
  const {tokens, text} = sentence
  const isWord = ({kind}: Token) => kind !== 'punctuation' && kind !== 'emoji'
  const isFirst = !tokens.slice(0, from).some(isWord)
  const rest = tokens.findIndex((token, at) => at >= to && isWord(token))
  if (isFirst && rest === -1)
    return sentences.length > 1
      ? [rewrite('Leave it out', 'review', removeSentence(sentence))]
      : [advice('Say what happened instead.')]
  if (isFirst && !LINKS.has(tokens[rest]?.norm ?? '')) {
    const start = tokens[rest]?.start ?? 0
    return [
      rewrite(
        'Leave it out',
        'review',
        text.slice(tokens[0]?.start ?? 0).replaceWith(matchCase(text.value.slice(start), 'A')),
      ),
    ]
  }
  return [advice('Say it without the cheer.')]
}
