/** Classes of words and speech acts that a team may name in its phrases, each said in one line. */

/** A name in capitals, as documentation tells of it. */
export interface PhraseClass {
  /** What it stands for, in one line. */
  readonly about: string
  /** Its notation; absent for classes that all patterns know by this name. */
  readonly notation?: string
}

export const PHRASE_CLASSES: Readonly<Record<string, PhraseClass>> = {
  // What a sentence does.
  APOLOGY: {
    about: 'Any apology of yours: “we are sorry”, “apologies”, “please forgive the delay”.',
    notation: '<apology>',
  },
  THANKS: {about: 'Thanks of any kind: “thank you”, “we appreciate your patience”.', notation: '<thanks>'},
  EMPATHY: {about: 'A claim to know how it feels: “I understand your frustration”.', notation: '<empathy>'},
  SYMPATHY: {about: 'Fellow feeling: “sorry to hear that”.', notation: '<sympathy>'},
  IMPORTANCE: {about: 'Saying that somebody matters: “your call is important to us”.', notation: '<importance>'},
  ACTION: {about: 'You do something: “we have refunded”, “I’m checking”.', notation: '<firmAction>'},
  REMEDY: {about: 'Something is put right, whoever did it: “is fixed”, “your refund is”.', notation: '<remedy>'},
  REFUSAL: {about: 'A no: “we cannot”, “not possible”, “unfortunately”.', notation: '<refusal>'},
  REQUEST: {about: 'Asking the customer to do or tell something: “could you send”.', notation: '<ask>'},
  PROMISE: {
    about: 'You say that you will do something: “we will send”, “I promise”, “we’ll be in touch”.',
    notation:
      'FIRM (ADV)* (will | shall | am going to | are going to) (ADV)* !(not | never) (be | CONTENT) | WE (ADV | do)* (promise~ | guarantee~ | vow~) | <contactPromise>',
  },

  // Who.
  WE: {about: 'I, or we.'},
  MY: {about: 'My, or our.'},
  YOU: {about: 'You, or the customer’s name as a placeholder.'},
  YOUR: {about: 'Your, or the customer’s name with ’s.'},
  TEAM: {about: 'A team or person of yours: “our billing team”, “a colleague”.'},
  COMPANY: {about: 'Whoever acts for you: I, we, a team, an agent, your brand names.', notation: 'FIRM'},
  CUSTOMER: {
    about: 'A customer, by whatever word: client, guest, member, user.',
    notation: 'customer~s | client~s | guest~s | member~s | user~s | subscriber~s | CUSTOMERNAME',
  },
  NAME: {about: 'A name as a placeholder, or one of your brand and team names.', notation: 'CUSTOMERNAME | AGENTNAME'},

  // What.
  TROUBLE: {about: 'What goes wrong: problem, issue, delay, mistake, outage, inconvenience.'},
  FEELING: {
    about: 'A bad feeling: frustrated, upset, worried; frustration, anger.',
    notation: 'NEGEMOTION | NEGEMOTIONNOUN',
  },
  NUMBER: {about: 'A number, in digits or words.'},
  MONEY: {
    about: 'A sum: “$20”, “20 euros”, or a placeholder for one.',
    notation:
      '("$" | "€" | "£") NUMBER | NUMBER ("$" | "€" | "£" | dollar~s | euro~s | pound~s | cent~s | usd | eur | gbp | chf) | MONEYVALUE',
  },
  TIME: {
    about: 'A day, an hour or a span: “Friday”, “9am”, “within 24 hours”, “a few days”.',
    notation:
      'DAY | CLOCK | (in | within | for | after)? (NUMBER (("-" | "—" | to | or) NUMBER)? | BLANK | a | an | one | a few | several) (business | working | calendar)? (minute~s | min~s | hour~s | hr~s | day~s | week~s | month~s | year~s)',
  },
  DAY: {about: 'A day or a time of day: “Monday”, “tomorrow”, “next week”.'},
  MONTH: {about: 'A month.'},

  // Small words, and what may be anything.
  ADVERB: {about: 'An adverb: “quickly”, “just”, “still”, “of course”.', notation: 'ADV'},
  VERY: {about: 'What makes a word stronger: “so”, “really”, “extremely”.', notation: 'INTENSIFIER'},
  NOT: {about: 'Not, never, no longer, hardly.'},
  WORD: {about: 'Any one word.'},
  LINK: {about: 'A web or e-mail address.'},
  PLACEHOLDER: {about: 'What your help desk fills in, such as {{ticket.id}}.'},
  SLOT: {about: 'A blank that a person fills in, such as [date].'},
}
