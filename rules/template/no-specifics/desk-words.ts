/** Words that any support reply can hold whatever it is about: they tell no two customers apart. */
import {verbForms, withS} from 'empathylint/rule'
import {ABSTRACT_NOUNS, ABSTRACT_OTHERS, ABSTRACT_VERBS} from './abstract-words.ts'

const words = (list: string) => list.split(/\s+/).filter(Boolean)

/** Things of the help desk, and what every customer of every shop has. */
const NOUNS = `
  account action address advice agent alternative amount announcement answer apology app application area arrangement assistance
  attention attempt background balance bit bug business call care case cause chance change charge channel chat check circumstance claim
  clarification colleague comment commitment communication company complaint concern condition confirmation confidence confusion
  consideration contact conversation correction correspondence cost couple coworker crash credit criteria customer damage date day deal decision
  defect delay delivery department desk detail developer difficulty disappointment discussion disruption distress downtime effect effort
  email end engineer enquiry error evening event evidence example exception expectation experience expert explanation eye fact failure
  fault favor feature fee feedback feeling finance finding fix folk follow-up form frustration function functionality future glitch goal
  goodness gratitude guest guidance guideline hand harm hassle headache health help hiccup holiday honesty hope hour idea impact
  importance impression improvement incident inconvenience info information input inquiry instance interest interruption investigation
  invoice issue item journey job kind kindness lack letter level life light line list location look loss lot loyalty mail
  management manager manner matter mean measure member mess message mind minute misunderstanding mistake mix-up mixup mixup moment money
  month morning afternoon night name need nature norm note notice notification number occasion occurrence office offer operation opinion opportunity option
  order outage outcome oversight page pain parcel package part partner party patience payment people permission person phone piece place plan
  platform pleasure point policy position possibility post practice preference presence priority problem procedure process product
  progress promise provider proof purchase purpose quality query question reach reality reason receipt record reference refund regard
  relation reminder repair reply report representative request requirement resolution resource response rest restriction result review
  right risk rule satisfaction second section security sense server service session shipment shipping side sign site situation
  software solution someone sort source specialist staff stage standard start state statement status step story stress submission
  subscription suggestion supervisor supply support surprise system talk task team technician term thank thing thought ticket
  time timeframe timeline title touch track transaction trouble trust truth turn type understanding update upgrade upset
  usage use user value version view volume wait warning way website week weekend wellbeing while wish word work worker world worry year
  behalf stead regards happiness discomfort annoyance appreciation reassurance transparency accuracy honor dismay anger patron visitor client
  subscriber member traveler neighbor friend founder owner crew board group organization firm brand community
  safety privacy vigilance authority hold-up holdup slowdown letdown let-down shortfall turnaround slip-up slip disservice expertise ownership responsibility accountability integrity professionalism courtesy apologies activity precaution news measure resort dealing basis case-by-case spot sight course extent depth center centre portion stake root-cause rundown follow-ups touch-point ball loop boat pipeline
  queue backlog workload demand setback snag hitch fuss hurdle bump root lead leader head shift
  difference sum excess surplus remainder overpayment underpayment overcharge figure picture copy wobble blip bother deck hunt search clue hint
  bunch heap shape ear nerve oversight blunder muddle slip mishap mix muck hunch shout fraction portion extra leftover balance
`

/** What people do at a desk, and what goes wrong or right. */
const VERBS = `
  accept acknowledge act add address advise affect agree allow answer apologize apply appreciate approve arrange arrive ask assess assign
  assist assure attend await bear become begin believe block break bring call care cause chase check choose clarify clear close come
  complete confirm connect consider contact continue correct cover decide decline delay deliver deny describe detail determine dig
  disappoint discuss do encounter end ensure enjoy escalate evaluate examine expect experience explain explore express face fail fall
  feel figure file find finish fix flag follow forgive forward frustrate gather get give go guarantee handle happen have hear help hesitate
  hold hope identify ignore imagine improve inconvenience inform inspect intend investigate involve issue join keep know lead learn
  leave let like listen log look lose love make manage matter mean meet mention miss monitor move need note notice notify occur offer
  open pass pay pick plan point prevent prioritize proceed process promise provide put raise reach read realize reassure receive
  recognize recommend rectify refer regret reject relate remain remedy remember remind remove repair repeat reply report reproduce request
  require resolve respond restore resume return review run say see seem seek send serve set share shop show sign solve sort speak
  spend stand start stay stop struggle submit suffer suggest support surprise take talk tell thank think touch track treat trust try turn
  understand update upset use value verify visit wait want watch welcome wish wonder work worry write rest assure hurry rush
  straighten tune hope sort deal dig swamp experience overwhelm stretch focus count rely depend commit prove strive pride feed plan ping iron pinpoint narrow untangle unpick escalate smooth overload wrong bother compensate escalate tackle handle liaise loop circle keep bear hang chase crack rectify sit guide navigate drop hit jump dive double re-check recheck double-check  trouble fulfill honor respect disrupt interrupt malfunction crash charge bill invoice refund
  secure mislay mislaid misplace head land shout lock slip recur sting nudge owe spot overlook mess bungle botch blunder err stumble wobble bother
  settle square unravel mend retry stabilize calm deserve suppose reckon guess bet comb scour hunt rummage poke peek glance peer revisit
  rethink reassess re-examine redo rerun amend adjust alter tweak reconcile brief prod push chivvy urge remedy restart steady spring happen
  guard safeguard protect contain isolate patch
`

/** How things are, in any reply. */
const OTHERS = `
  able about above according actual additional afraid ahead alike alright anyone anybody anything anymore anyway apart appropriate available aware away
  awful bad based best better big bright broken brief busy careful certain clear close common complete concerned confident correct current dear deep
  different difficult direct disappointing down due each earlier early easy else enough entire eta everybody everyone everything exact exactly
  expected extended extra extreme fair faithful false far fast few final fine first following former forward free frequent frustrated frustrating full further general genuine
  glad global good grateful great happy hard hello helpful hi high honest huge human ideal immediate important incorrect initial instead
  internal kind known large last late later latest least less likely little long low main major many mere minor more most mutual much near necessary
  new next nice nobody none normal nothing numerous obvious ok okay old online only open ordinary original other others otherwise overall own
  particular past patient per perfect personal pleasant please pleased polite poor possible potential precious present previous prior prompt
  proper quick quiet ready real reasonable recent regardless regular related relevant respective responsible right rough sad safe
  same satisfied second senior separate serious several severe shared sharp short similar simple sincere slow small smooth somebody
  someone something sooner soon sorry special specific standard strange strict strong such sudden sure swift technical temporary terrible
  then third thorough today together tomorrow tonight tough true ultimate unable unacceptable uncomfortable unexpected unfortunate unhappy unique unusual
  upcoming upset urgent usual utmost valid valuable valued various via wait warm well whatever whichever whole willing
  wonderful working worried worse worst worth wrong yes yesterday
  through across against near under over above below between per off onto upon via apiece whenever wherever whoever else ever often rarely seldom always
  unavailable tight tuned now higher lower longer shorter slower faster bigger smaller harder easier quicker closer clearer worse stronger heavier greater fewer unwell unclear inconvenient annoying upsetting embarrassing worrying challenging stressful confusing misleading unsatisfactory inadequate unfair unjust unusual exceptional unforeseen unprecedented intermittent ongoing underway under-way pending outstanding unresolved resolved open-ended dedicated friendly professional heartfelt sincerest deepest utmost unwavering constant continued continuous prolonged lengthy brief temporary permanent widespread isolated one-off recurring repeat duplicate-free
  along among around asap back behind beside besides beyond during except forth hence however indeed inside instead lately like maybe meanwhile
  nearby nevertheless nonetheless once onward onwards otherwise outside perhaps plus quite rather regarding shortly sometimes somehow somewhere
  somewhat still straight therefore though throughout thus till together towards toward twice underneath unlike upon usually within
  round odd fresh once weird funny shaky rocky bumpy embarrassed embarrassing alert sloppy silly careless lousy shoddy subpar unsettled settled
  neat tidy clean sound intact unharmed untouched fishy suspicious amiss awry haywire astray whatsoever overnight halfway nowhere everywhere
  anywhere upfront prior exact spare excessive surplus untoward bothered rested minus
  ago oh ah hey hmm oops yep yeah nope
`

/** Made when it is first asked for: thousands of forms. */
let deskWords: ReadonlySet<string> | undefined

function allForms(): ReadonlySet<string> {
  const nouns = [...words(NOUNS), ...ABSTRACT_NOUNS]
  return new Set([
    ...nouns,
    ...nouns.map(withS),
    ...[...words(VERBS), ...ABSTRACT_VERBS].flatMap(verbForms),
    ...words(OTHERS),
    ...ABSTRACT_OTHERS,
  ])
}

/** The word as the lists have it: `apologised` → `apologized`, `favour` → `favor`, `strictest` → `strict`. */
function listed(norm: string): string {
  return norm
    .replace(/is(e[sd]?|ing|ation)$/, 'iz$1')
    .replace(/our(s|ed|ing|able)?$/, 'or$1')
    .replace(/(?<=.{3})iest$/, 'y')
    .replace(/(?<=.{4})est$/, '')
}

/** Whether a word could stand in any reply. */
export function isDeskWord(norm: string): boolean {
  deskWords ??= allForms()
  return deskWords.has(norm) || deskWords.has(listed(norm)) || /.ly$/.test(norm)
}
