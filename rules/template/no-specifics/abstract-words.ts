/** Words of judgment, discussion, feeling, time and contact, and of the people one writes to: they name no matter. */

const words = (list: string) => list.split(/\s+/).filter(Boolean)

export const ABSTRACT_NOUNS = words(`
  judgment judgement verdict ruling conclusion deliberation reflection scrutiny assessment evaluation merit weight majority minority consensus
  precedent principle rationale reasoning logic argument objection stance standpoint viewpoint view perspective angle dilemma discretion
  leniency justice injustice fairness unfairness equality parity prejudice favoritism compromise trade-off downside upside drawback ground
  remit constraint limitation obligation duty eligibility approval refusal rejection denial acceptance concession leeway floodgate outlook
  plea petition appeal wish yours proposal committee jury trustee governor leadership director successor
  length talk chat debate consultation dialogue dialog exchange brainstorm reminder grievance candor frankness openness
  sympathy empathy compassion sorrow sadness grief anxiety fear despair shame guilt remorse blow disquiet unease nuisance irritation
  exasperation impatience fury rage indignation resentment tolerance forbearance indulgence perseverance persistence courage
  sincerity humility dignity warmth aggravation burden ordeal predicament plight hardship nightmare misery instinct sentiment emotion
  fortnight age eternity spell span stretch period duration interval pace outset onset jiffy sec midweek daytime
  hotline helpline helpdesk person in-person face face-to-face
  parent guardian applicant candidate entrant claimant resident tenant student pupil reader donor volunteer player passenger rider shopper
  buyer attendee participant supporter viewer listener policyholder cardholder contestant
  sir madam mate buddy pal guy dude dev
  magnitude severity gravity seriousness urgency breach threat strength force trick success talent vigor truth
  yardstick tardiness goodwill gesture caution tidings dispute grudge mercy pity solace conscience bearer latitude wiggle slack inclination reservation qualm heads-up heart
  faculty candour urgency promptness discourtesy rudeness bluntness
`)

export const ABSTRACT_VERBS = words(`
  judge weigh ponder deliberate reflect debate conclude justify deem favor oppose object argue disagree differ uphold overturn
  reconsider waver bend entertain warrant merit concede compromise refuse dismiss change treat owe stand change beg plead
  consult chat confer huddle voice air query quiz ask explain elaborate phone holler pop
  sympathize empathize pain sadden upset distress dismay shock puzzle baffle perplex bewilder confuse comfort console soothe please delight
  impress annoy irritate exasperate infuriate anger offend insult hurt sting persevere persist endure tolerate bless pardon suck stink
  anticipate foresee await linger drag puzzle learn determine remain mistake doubt recall acknowledge
  shift replicate excuse catch revert adjudicate communicate belong permit fight throw swear reckon sway persuade convince urge suspect
`)

export const ABSTRACT_OTHERS = words(`
  just unjust equal unequal equitable impartial neutral unbiased even-handed consistent inconsistent lenient justified unjustified warranted
  unwarranted unanimous sensible wise prudent rational balanced objective subjective arbitrary inappropriate proportionate disproportionate
  eligible ineligible entitled definitive
  gutted heartbroken devastated mortified ashamed guilty remorseful stumped mystified scared frightened nervous anxious compassionate
  sympathetic empathetic tolerant gracious generous candid frank forthright blunt hectic frantic manic mad crazy insane chaotic tense grim dire
  dreadful horrible horrid rotten rubbish crap crappy nasty ugly messy painful unpleasant unwelcome disheartening discouraging
  worrisome troubling alarming disturbing unsettling unnerving scary terrifying shocking appalling atrocious shameful disgraceful inexcusable
  unforgivable regrettable determined keen eager resolute vigilant watchful mindful mistaken alone hurtful thoughtful
  suitable unsuitable dubious curious stern ought alas curt rude brusque forgiving accommodating another
  foreseen foreseeable nowadays overdue belated elapsed
  learnt spelt forgot forgotten dreamt leant
  yikes gonna wanna gotta cheers ta thx ty pls plz btw tbh imo fyi soz ya yup lemme kinda sorta dunno thru cuz cos bc ur aw aww gosh blimey whoa phew
`)
