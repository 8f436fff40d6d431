/** Who else the customer can be sent to, and the ways of sending. */

/** Parts of the firm, beside the team nouns. */
const DESKS =
  'sales | accounts | accounting | reception | returns | claims | logistics | shipping | legal | hr | it | front desk | box office | call center~s | contact center~s | help desk~s | helpdesk~s | service center~s | head office | headquarters | hq | switchboard~s | registry | secretariat | bureau | mod~s | folks | guys | (admissions | placement | grievance | passport | help | examination | exam | complaint~s) cell | store~s | shop~s | branch | branches | moderator~s | housekeeping | maintenance | facilities | payroll | procurement | admissions | marketing | dispatch | security (desk | team | office) | customer (service~s | support | care | relations | success)'
/** Parties beside the firm, beyond the third parties that all rules know. */
const OTHERS =
  'admin~s | administrator~s | isp~s | doctor~s | gp | surgery | secretary | (exam | examination | electricity | water | tourist | housing) board | ministry | municipality | court~s | tribunal~s | regulator~s | warden~s | dean | treasurer | caretaker~s | consultant~s | (telephone | phone) exchange | duty officer | pharmacist~s | pharmacy~s | physician~s | clinic~s | hospital~s | school~s | university~s | college~s | council~s | embassy~s | consulate~s | hotel~s | airport~s | restaurant~s | venue~s | organizer~s | promoter~s | owner~s | creator~s | author~s | maintainer~s | publisher~s | dealer~s | dealership~s | garage~s | mechanic~s | electrician~s | plumber~s | installer~s | agency~s | broker~s | accountant~s | lawyer~s | solicitor~s | employer~s | neighbor~s | post office | postal service | customs | registrar~s | authority~s | institution~s | issuer~s | network | operator~s | distributor~s | lender~s | lab~s | museum~s | association~s | ombudsman | platform~s | marketplace | store | concierge | depot~s | maker~s | stadium | hall | league | federation | theater | theatre | gym | club~s | society | developer~s | coach | coaches | trainer~s | teacher~s | tutor~s | instructor~s | vet~s | dentist~s | repairer~s | fitter~s | surveyor~s | locksmith~s | jeweler~s | tailor~s | union | charity | committee | registry | notary | sponsor~s | exhibitor~s | promoter~s | wholesaler~s | importer~s | exporter~s | freight forwarder~s | utility | electricity company | gas company | phone company | telecom~s | (hosting | insurance | delivery | shipping | power | water | energy | phone | card | credit card | rental | moving | cleaning) (company | companies | firm~s)'
export const PARTY = `(TEAMNOUN | THIRDNOUN | ${DESKS} | ${OTHERS})`
const WHOSE =
  '(DET | that | one of (our | the | your) | someone (in | from | at | on) (our | the | your)? | somebody (in | from) (our | the))'
/** Somebody told by what they are. */
export const SOMEBODY = `(${WHOSE}? (CONTENT CONTENT? CONTENT? ('s CONTENT?)?)? ${PARTY} (TEAMNOUN)? | them | him | her !(CONTENT) | whoever)`
/** Anybody at all who is not us: a name, or a noun with its article. */
export const ANYBODY = `(${SOMEBODY} ((of | at | for) (DET)? CONTENT CONTENT?)? | !(MY | a | an | the | any) DET CONTENT CONTENT? CONTENT? | (the | our) !(number | address | link | form | above | below | following number | email address) CONTENT CONTENT? CONTENT? | CONTENT CONTENT? | LINK)`

/** Places where others answer. */
export const PLACE =
  '(DET)? (CONTENT CONTENT?)? (forum~s | community | communities | discord | reddit | subreddit | stack overflow | board~s | tracker~s | bug tracker~s | issue tracker~s | slack | mailing list~s | portal~s | feedback (site | page | board | forum | server)? | server~s | post~s | repository | repo | github | gitlab)'

/** Ways of telling somebody to do something; the verb comes next, in whatever form. */
export const TELL = `((please | kindly) (ADV | please | kindly | do | instead)* (try to | be sure to | make sure to | make sure you | remember to | take a moment to | go ahead and)?
  | you ((will | would | do | may | might | shall) ADV*)? ADV* (need | have | want | wish | be required | be asked) ADV* to (please)?
  | you (will | would | do)? ADV* need to be
  | you (ADV | may | might)* ((must | should | ought to | had better) ADV* | are ADV* (required | advised | asked | requested | obliged | expected) to | can (always | only | then)? ADV* try)
  | (you (will | would)? (ADV | are | be)* (best | better) (off | served) | you will get further | you (may | might) do better) (by)?
  | WE (ADV | would | do | can only | could only | must | will have to | have to)* (suggest | recommend | advise | propose | request | ask) (that (you | YOUR CONTENT) (ADV | should)* | you to | you)?
  | you are going to ADV* (need | have) to
  | (WE (am | are) (ADV)* (asking | advising | requesting) you to)
  | (YOUR | the | a | our) (best | quickest | easiest | fastest | only | simplest | right | next) (bet | option | course | way | thing | step | approach | advice | solution | idea | route | place) ((to do | forward | of action | here | for this | now) )? (is | would be | will be) (for you)? (to)?
  | it (is | would be | will be | may be | might be) (ADV)* (best | better | easier | quicker | advisable | necessary | up to you | wise) (for you)? (if you | that you | to) (ADV)*
  | (^ | <&("," | "—" | ";" | "-" | so | and | but)) (ADV | "," | hey | hi | well | sorry | probably | prob)* (best | better | easiest | quickest | safest | simplest | fastest | (might | may | would | will | could) be (best | better | easiest | quickest | easier | quicker | worth)) (off | bet (is | would be)? | thing (is | would be)? | option is | if you | just | then)* (to | by)?
  | it (is | would be | might be | may be) (ADV)* worth
  | i would ADV* &(contact | call | ring | phone | check with | get in touch | reach out | speak to | talk to)
  | (suggest | recommend | try) &(GERUND | contacting | calling | asking))`

/** The same, where nothing but the verb says so: `Contact your bank.` */
export const BARE =
  '(((^ | <&(";" | "—" | ":")) (instead | then | ADV | "," | do !(not | you | i | we | they | the))* | ^ (for | about | regarding | on | with) …6 ",") !(GERUND | PASTED))'

export const CONTACT =
  '((contact~ | reach~ ADV* out (directly | again)? to | reach~ | get~ (directly | back)? in (touch | contact) (directly | again)? with | get~ (a)? hold of | (speak~ | talk~ | chat~) (directly)? (to | with) | write~ (directly)? to | check~ (directly | first)? with | liaise~ with | follow~ up (directly)? with | turn~ to | inquire~ (directly)? (with | at) | go~ (back)? through | consult~ (with)? | apply~ (directly)? to | chase~ (up)? | have a word with | check~ in with | connect~ with) (directly | first)?)'
export const CALL =
  '((call~ | phone~ | ring~ | telephone~ | email~ | e-mail~ | message~ | text~ | ping~ | msg | dm | pm | whatsapp~ | hit~ up | (drop~ | send~ | shoot~ | write~) (a | an) (ADJ | quick | short)? (line | note | message | msg | email | e-mail | mail | text | dm | letter) to | (make~ | place~ | put~ in) a (quick)? call to | (walk~ | pop~ | nip~ | drop~ | swing~ | stop~) (in | into | by | over | round | down)+ (to | at)? | tweet~ | approach~ | visit~ | go~ (back)? to | head~ (over)? to | return~ to) (directly | first)?)'

/** The customer's matter, as something to be brought elsewhere. */
export const CASE =
  '(this | that | it | these | them | (any | all | your | the | such | further | additional | future | other | DET)* (CONTENT CONTENT?)? (MATTER | feedback | complaint~s | bug~s | report~s | claim~s | dispute~s | suggestion~s | idea~s | inquiry~s | appeal~s | topic~s | discussion~s | correspondence | (press | media | sales) inquiry~s) )'
export const BRING =
  '(raise~ | report~ | take~ | direct~ | redirect~ | address~ | refer~ | send~ | submit~ | forward~ | escalate~ | bring~ | post~ | leave~ | share~ | file~ | put~ | discuss~ | route~ | log~ | make~ | air~ | lodge~)'

const OPEN =
  '(open~ | raise~ | submit~ | create~ | file~ | log~ | start~ | lodge~ | put~ in | put~ through | send~ (in | us | over)? | make~ | fill~ (in | out) | complete~ | place~ | write~ | initiate~ | set~ up | post~ | re-open~)'
const TICKET = '(ticket~s | case~s | issue~s | bug~s | bug report~s | support request~s | thread~s)'
const ANY_FORM =
  '(ticket~s | case~s | issue~s | report~s | request~s | form~s | claim~s | complaint~s | email~s | message~s | chat~s | conversation~s | inquiry~s | application~s | order~s | dispute~s | submission~s | thread~s | bug~s | question~s | appeal~s)'
const NEW = '(new | separate | another | fresh | different | second | further | additional | brand new | brand-new)'
/** Another ticket, or a ticket at all. */
export const NEW_TICKET = `(${OPEN} (with us)? object:((a | an | the | your | one | two)? (ADJ)? ${NEW} (CONTENT CONTENT?)? (${ANY_FORM} | one !(CONTENT)) | (a | an | your | individual) (CONTENT CONTENT?)? ${TICKET} !(number~s | id~s | title~s | name~s) | (a | an) (CONTENT)? (support | formal | official | help | service | help desk | helpdesk) (request | form | inquiry)))`
/** `Write again any time`: a door that stays open, and no work. */
const WHENEVER =
  '","? ((any | at any) time | anytime | whenever | if (anything | something | you (want | like | need | have | ever)) | as often as)'
/** The same request once more. */
export const AGAIN = `((resend~ | re-send~) (DET | your) (CONTENT)? ${ANY_FORM} (again)? (through | via | using | by | over) (the | our) (CONTENT CONTENT?)? (form | portal | website | app | hotline | helpdesk) | (send~ | write~ | use~ | fill~ (in | out)) (us | me)? (an | a | the | our) (CONTENT)? (email | e-mail | mail | letter | form | portal | hotline | line) instead !(of) | (resubmit~ | re-submit~ | re-raise~ | re-file~ | refile~ | re-open~) (DET | your) (CONTENT CONTENT?)? ${ANY_FORM} | (submit~ | raise~ | send~ | file~ | make~) (DET | your) (CONTENT)? (request | ticket | question | inquiry | complaint | claim | application | email | message) (once | all over)? again | (contact~ | email~ | e-mail~ | call~ | message~ | write~ (in)? (to)? | reach~ out (to)? | get~ (back)? in touch (with)?) (us | me)? again !(${WHENEVER}) | write~ in again !(${WHENEVER}) | (explain~ | describe~ | repeat~ | go~ over | outline~) (everything | it all | (the | your | this) (CONTENT)? (MATTER | story | details | history)) (all over | once (more)? | again)? (again | once more | to (them | him | her | the next ANY | DET CONTENT? ${PARTY})))`

const LATER =
  '(later | soon | again | tomorrow | shortly | then | periodically | regularly | occasionally | from time to time | every (day | week | now and then | few days | so often) | (at | on) (a later | another) (date | time | day | point) | another time | some other time | next (week | month | year | quarter) | in (a | the | NUMBER | about | around) …2 (minute~s | hour~s | day~s | week~s | month~s | future) | (on | in) DAY | after | once | when | during (business | office | opening | working) hours)'
const NEWS =
  '(for (DET | any | further | more | the)* (CONTENT)? (update~s | news | progress | status | announcement~s | information | answer | result~s | response | reply))'
/** Left to ask once more, some day. */
export const COME_BACK = `((keep~ ADV*)? check~ ADV* back !(on the | up | into | to) ((with us | with me | here | in | ADV)* (${LATER} | ${NEWS}))?
  | (check~ in | come~ back | call~ back | ring~ back | try~ back | circle~ back | try~ (us | me) | call~ (us)? again | ask~ (us | me)? again | follow~ up | stop~ by again | drop~ by again | inquire~ again) (with us | with me | to us | to me | here | ADV)* (${LATER} ${NEWS}? | ${NEWS})
  | try~ (calling | contacting us | asking | ringing | emailing | writing | reaching out)? ADV* again (later | another time | some other time | (at | on) a later (time | date | stage) | tomorrow | next (week | month) | in (a few | a couple of | several | some | a) (day~s | week~s | month~s) | after the (weekend | holidays | rush))
  | get~ back (to (us | me) | in touch (with (us | me))?) …6 ${NEWS}
  | give~ (us | me | our CONTENT) a (quick)? (call | ring | shout | bell | buzz) (back | again)? (${LATER})? (${NEWS} | to (see | check | ask | find out | hear) (if | whether | where | how | what | when))
  | (await | wait for) (the | our | any | further | more | new)* (CONTENT)? (update~s | news | announcement~s) (on | in) (DET) (CONTENT)? (website | site | page~s | blog | app | forum~s | channel~s)
  | (keep~ (ADV)* (checking | watching | following | monitoring | an eye (out)? on) | monitor~ | watch~ | follow~ | check~ | visit~ | see~ | refer~ to) (DET) !(live? status) (CONTENT CONTENT?)? (website | site | page~s | blog | social (media)? (channels | pages | accounts | feeds)? | socials | twitter | feed~s | release notes | changelog | app | forum~s | thread~s | newsletter~s | portal) (ADV | periodically)* ${NEWS})`
