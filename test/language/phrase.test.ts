/** Phrases as a team types them: what they find, what is wrong with them, and what their classes stand for. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {CLASSES, TOKEN_CLASSES} from '../../src/language/classes.ts'
import {act, countWords, notationProblem, PHRASE_CLASSES, phraseBook, readPhrases} from '../../src/language/index.ts'
import {patternOf} from '../../src/language/pattern.ts'
import {parsePhrase} from '../../src/language/phrase.ts'
import {sentenceOf, sentencesOf} from '../prose/plain.ts'

const book = (...phrases: string[]) => phraseBook(readPhrases(phrases))
const found = (phrase: string, text: string) =>
  book(phrase)
    .find(sentenceOf(text))
    .map((match) => match.text.value)

describe('a phrase finds', () => {
  it.each([
    // As people type.
    ['as soon as possible', 'We reply As Soon as possible', ['As Soon as possible']],
    ['Sorry, but we can’t', "I'm sorry, but we can't", ["sorry, but we can't"]],
    ["we don't", "We do not, we don't, we dont", ['We do not', "we don't", 'we dont']],
    ['Please be advised.', 'Please be advised.', ['Please be advised.']],
    ['Please be advised.', 'Please be advised that', []],
    ['e-mail us at help@acme.com', 'Just e-mail us at help@acme.com', ['e-mail us at help@acme.com']],
    ['Sir/Madam', 'Dear Sir/Madam we wrote', ['Sir/Madam']],
    ['Q&A', 'See the Q&A page', ['Q&A']],
    ['Hint: we', 'One hint: we close', ['hint: we']],
    ['$20 off', 'You get $20 off today', ['$20 off']],
    ['24/7', 'We are there 24/7 for you', ['24/7']],
    ['24+ hours', 'It takes 24+ hours', ['24+ hours']],
    ['😊', 'We did it 😊 today', ['😊']],
    ['sorry!', 'So sorry!', ['sorry!']],
    ['Dr. Lee', 'Ask Dr. Lee', ['Dr. Lee']],
    ['apologise for it', 'We apologize for it, we apologise for it', ['apologize for it', 'apologise for it']],
    // Choices, and words that may be missing.
    ['(asap | at once | right away)', 'Do it at once, ASAP', ['at once', 'ASAP']],
    ['asap | right away', 'Right away', ['Right away']],
    ['very? sorry', 'Sorry, very sorry', ['Sorry', 'very sorry']],
    ["we (can't|won't)? ship", 'We ship, we can not ship', ['We ship', 'we can not ship']],
    ['sorry … delay', 'Sorry about the long delay', ['Sorry about the long delay']],
    ['sorry …2 delay', 'Sorry about the long delay', []],
    ['sorry ... delay', 'Sorry about the delay', ['Sorry about the delay']],
    ['refund(s)', 'A refund, two refunds, refund(s)', ['refund', 'refunds', 'refund(s)']],
    ['promise~', 'We promised, promise and are promising', ['promised', 'promise', 'promising']],
    // Question marks.
    ['how are you?', 'So how are you?', ['how are you?']],
    ['how are you?', 'We know how are you', []],
    ['how (are you)?', 'How they are', ['How']],
    // Classes and acts.
    ['APOLOGY … any TROUBLE', 'We apologize for any inconvenience', ['We apologize for any inconvenience']],
    ['within TIME', 'It ships within two business days', ['within two business days']],
    ['by TIME', 'It ships by Friday', ['by Friday']],
    ['MONEY back', 'You get $20 back or 5 euros back', ['$20 back', '5 euros back']],
    ['PROMISE', 'We will send it', ['We will send']],
    ['PROMISE', 'We will not send it', []],
    ['<thanks> for', 'Thank you so much for it', ['Thank you so much for']],
    ['ADVERB sorry', 'We are truly sorry', ['truly sorry']],
    ['^ we', 'We know that we can', ['We']],
    ['sorry !(to hear)', 'Sorry to hear it, but sorry', ['sorry']],
    // In capitals without being a class.
    ['reply ASAP', 'Please reply asap', ['reply asap']],
    ['DO NOT REPLY TO THIS EMAIL', 'Please do not reply to this email', ['do not reply to this email']],
  ])('%s in: %s', (phrase, text, expected) => expect(found(phrase, text)).toEqual(expected))

  it.each([
    ['pls', 'Pls wait, please', ['Pls']],
    ['favour', 'A favour, a favor', ['favour']],
    ["can't", "We can't and cannot", ["can't"]],
    ["can't", 'We can’t', ['can’t']],
    ['dont', "We dont and don't", ['dont']],
    ['pls | thx', 'Thanks, thx, pls', ['thx', 'pls']],
    ['(pls|thx)', 'Thanks for it, thx', ['thx']],
    ['"please"', 'Pls, please', ['please']],
    ['thx for it', 'Thanks for it, thx for it', ['thx for it']],
    ['we "can\'t" say', "We cannot say, we can't say", ["we can't say"]],
    ['"Youtube"', 'Youtube, YouTube, youtube', ['Youtube']],
    ['“?”', 'Is it?', ['?']],
  ])('just what is written: %s in: %s', (phrase, text, expected) => expect(found(phrase, text)).toEqual(expected))

  it('nothing in quotations, whatever is asked for', () => {
    expect(found('sorry', 'The page says "sorry for that" today')).toEqual([])
    expect(found('APOLOGY', 'The page says "sorry for that" today')).toEqual([])
  })

  it('parts by their names', () => {
    const [match] = book('we (really)? thing:(refund | give a who:(full | partial) refund)').find(
      sentenceOf('So we give a full refund now'),
    )
    const {thing, who} = match?.captures ?? {}
    expect([thing?.value, who?.value]).toEqual(['give a full refund', 'full'])
  })

  it('the longest of those that begin together, and none that overlap', () => {
    const matches = book('sorry', 'very sorry', 'very sorry indeed', 'indeed we').find(
      sentenceOf('So very sorry indeed we are, sorry'),
    )
    expect(matches.map(({phrase, text}) => [phrase, text.value])).toEqual([
      [2, 'very sorry indeed'],
      [0, 'sorry'],
    ])
  })
})

describe('the notation is refused', () => {
  it.each([
    ['', 0, /no words/, /Write the words/],
    ['(asap | now', 0, /“\(” is never closed/, /Add “\)”/],
    ['we (asap | (at once)', 3, /“\(” is never closed/, /Add “\)”/],
    ['asap)', 4, /“\)” closes nothing/, /quotation marks: "\)"/],
    ['(asap |)', 7, /One side of “\|” is empty/, /word\?/],
    ['(| asap)', 1, /One side of “\|” is empty/, /word\?/],
    ['we () go', 4, /nothing between “\(” and “\)”/, /take both out/],
    ['* sorry', 0, /“\*” has no word before it/, /quotation marks: "\*"/],
    ['any APOLGY', 4, /“APOLGY” is no class/, /Did you mean “APOLOGY”\? .*small letters: “apolgy”/],
    ['INCONVENIENCE for TROUBEL', 18, /“TROUBEL” is no class/, /Did you mean “TROUBLE”/],
    ['<apolgy> for', 0, /“<apolgy>” is nothing/, /Did you mean “<apology>”/],
    ['<xyz> for', 0, /“<xyz>” is nothing/, /There are: .*<apology>/],
    ['Hi {{name}}', 3, /“\{” cannot be looked for/, /PLACEHOLDER/],
    ['by [date]', 3, /“\[” cannot be looked for/, /SLOT/],
    ['we "say', 3, /never closed/, /another one/],
    ['we "" say', 3, /nothing in these quotation marks/, /a word or a sign/],
    ['a\\b', 1, /means nothing here/, /quotation marks/],
    ['very? so*', 0, /match nothing at all/, /at least one word/],
    ['WORD CONTENT', 0, /nearly every sentence/, /Add a word/],
    ['(sorry | WORD)', 0, /nearly every sentence/, /Add a word/],
    ['sorry …', 0, /none on one side/, /quotation marks: "…"/],
    ['...', 0, /none on one side/, /quotation marks: "…"/],
    ['sorry …99 delay', 6, /“…99” is no gap/, /from 1 to 30/],
    ['so ^ sorry', 0, /“\^” is the beginning/, /Put “\^” first/],
    ['so $ sorry', 0, /“\$” is the end/, /Put “\$” last/],
    ['<!(APOLOGY) but', 0, /how long an act is/, /Write out/],
    ['Sorry! We are late', 7, /second sentence begins/, /two phrases/],
    ['match:(a | b) c', 0, /“match” cannot be the name/, /thing:/],
    [`${'('.repeat(40)}a${')'.repeat(40)}`, 30, /too many brackets/, /several phrases/],
    ['a'.repeat(10_001), 0, /too long/, /list of phrases/],
  ])('%s', (phrase, offset, message, hint) => {
    const problem = notationProblem(phrase)
    expect(problem?.offset).toBe(offset)
    expect(problem?.message).toMatch(message)
    expect(problem?.hint).toMatch(hint)
    // Each part is said in whole sentences, without words of the trade.
    expect(problem?.message).toMatch(/[.]$/)
    expect(problem?.hint).toMatch(/[.?]$/)
    expect(`${problem?.message} ${problem?.hint}`).not.toMatch(/token|pars|regex|lexem|syntax|quantif/i)
  })

  it.each(['MAY we', 'VAT', 'reply ASAP', 'PDF', 'the USA', 'THIS IS IMPORTANT', '<3', 'C#', 'and/or', "rock'n'roll"])(
    'but not %s',
    (phrase) => expect(notationProblem(phrase)).toBeUndefined(),
  )

  it('for whatever is typed, never by an exception, and what is not refused can be run', () => {
    const words = "sorry we don't ASAP APOLOGY APOLGY WORD <thanks> pls 5 😊 ~ed a:( …3 ... <!( &(".split(' ')
    const signs = [...'<>()|?*+….,!&^$"“~:{[\\ ’\'-/']
    const piece = fc.constantFrom(...words, ...signs)
    const text = sentenceOf("We don't know, so sorry: thanks for 5 pls we did it asap.")
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
        const phrase = pieces.join('')
        const problem = notationProblem(phrase)
        if (problem) expect(problem.offset).toBeLessThanOrEqual(phrase.length)
        else expect(() => book(phrase).find(text)).not.toThrow()
      }),
      {numRuns: 1500},
    )
  })

  it('in time that grows with its length only', () => {
    const start = performance.now()
    for (const hostile of ['("', 'a?', 'a|', '!(a ', 'a:', 'A', '<', '…', "a'", 'x~', '(a b)* '])
      notationProblem(hostile.repeat(Math.floor(10_000 / hostile.length)))
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

describe('classes of phrases', () => {
  it('are new names, or known to all patterns', () => {
    for (const [name, {notation}] of Object.entries(PHRASE_CLASSES)) {
      const isBuiltIn = name in CLASSES || name in TOKEN_CLASSES
      expect([name, isBuiltIn]).toEqual([name, notation === undefined])
    }
  })

  it('are each said in one line', () => {
    for (const {about} of Object.values(PHRASE_CLASSES)) {
      expect(about.length).toBeLessThan(100)
      expect(about).toMatch(/^[A-Z].*[.]$/)
    }
  })

  it('can each be searched for', () => {
    const sentence = sentenceOf('We are sorry for the delay')
    for (const name of Object.keys(PHRASE_CLASSES)) expect(() => book(`${name} delay`).find(sentence)).not.toThrow()
  })

  it('match what they say', () => {
    const quoted = /“([^”]+)”/g
    for (const name of ['APOLOGY', 'THANKS', 'EMPATHY', 'SYMPATHY', 'IMPORTANCE', 'REFUSAL', 'TIME', 'MONEY', 'TEAM'])
      for (const [, example = ''] of PHRASE_CLASSES[name]?.about.matchAll(quoted) ?? [])
        expect([name, example, book(name).in(sentenceOf(`Now ${example} then`))]).toEqual([name, example, true])
  })

  it('leave the acts as they are', () => {
    const text = 'We are so sorry for the late reply.'
    expect(book('APOLOGY').find(sentenceOf(text))[0]?.text.value).toBe(act.apology.first(sentenceOf(text))?.text.value)
  })
})

describe('a book of phrases', () => {
  const WORDS = ['we', 'are', 'so', 'sorry', 'can', 'not', 'please', 'refund', ',', 'asap']
  const word = fc.constantFrom(...WORDS)
  const phrase = fc
    .tuple(word, fc.constantFrom('', '?'), word, fc.constantFrom('', ' (so|please we)', ' (not)?', ' asap'))
    .map(([first, mark, second, rest]) => `${first === ',' ? 'we' : first}${mark} ${second}${rest}`)

  it('finds what the same phrases find as patterns', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, {minLength: 1, maxLength: 6}),
        fc.array(word, {minLength: 1, maxLength: 12}),
        (phrases, text) => {
          const sentence = sentenceOf(`x ${text.join(' ')}`)
          const asPatterns = phrases.some((each) => patternOf(each, () => parsePhrase(each)).in(sentence))
          expect(book(...phrases).in(sentence)).toBe(asPatterns)
        },
      ),
      {numRuns: 500},
    )
  })

  it('never hides a match: a sentence that has one holds a trigger', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, {minLength: 1, maxLength: 6}),
        fc.array(word, {minLength: 1, maxLength: 12}),
        (phrases, text) => {
          const [sentence] = sentencesOf(`x ${text.join(' ')}`)
          const {triggers} = book(...phrases)
          if (sentence && book(...phrases).in(sentence))
            expect([...(triggers ?? [])].some((trigger) => sentence.words.has(trigger))).toBe(true)
        },
      ),
    )
  })

  it('looks each phrase up by the word that fewest have', () => {
    const phrases = readPhrases(['please wait here', 'please look there', 'please hold on'])
    expect([...(phraseBook(phrases).triggers ?? [])]).not.toContain('please')
    const others = countWords([phrases, readPhrases(['wait now', 'wait then', 'wait again', 'wait soon'])])
    expect([...(phraseBook(readPhrases(['wait please']), others).triggers ?? [])]).toEqual(['please'])
  })

  it('has no triggers where a phrase needs no word', () => {
    expect(book('sorry', 'NUMBER LINK').triggers).toBeUndefined()
  })
})
