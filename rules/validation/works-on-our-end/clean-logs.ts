/** The ways of saying that our instruments see nothing: `Our logs show no errors`, `All tests pass`. */
import {anyOf, pattern} from 'empathylint/rule'
import {BAD, FINE, GEAR, MUCH, RECORD, SIDE, TROUBLE} from './vocabulary.ts'

/** `Our logs show no errors`. */
export const logsClean = anyOf(
  pattern(
    `at:((MY | the | all) (of | our)* (CONTENT CONTENT? | CONTENT 's)? (${GEAR} | ${RECORD} | page | end | side | graphs | analysis | investigation | review | results | team | engineers | technician~s | mechanic~s | plumber | electrician | driver | inspection | visit | audit | scan) (WE (ADV | have)* (ran | run | did | made | pulled | took | checked))? (ADV | have | has | AUX)* ((show~ | indicate~ | report~ | reveal~ | detect~ | find~ | found | record~ | see~ | contain~ | have | has | display~ | register~ | reflect~ | turned up | came up with | list~ | pick~ up) (ADV)* (no | nothing | zero | not any) (sign~s of | evidence of | trace of | record of (any)? | indication of | indication~s of | CONTENT | ADV | known)* ${TROUBLE} | (do | does | did | have | has | are | is) not (ADV)* (show~ | indicate~ | report~ | reveal~ | detect~ | find | found | record~ | see | contain~ | display~ | reflect~ | register~ | registered | shown | seen | turn up) (ADV)* (any | a | an | anything)* (sign~s of | evidence of | trace of | indication of | CONTENT | ADV)* ${TROUBLE}) | (MY | the) (CONTENT)? (CONTENT)? (${GEAR} | ${RECORD}) (ADV)* (show~ | indicate~ | confirm~ | suggest~ | say~ | tell~ ME) that? (everything | all) (AUX | ADV)+ ${MUCH} ${FINE} | (MY | the | all | all of (the | MY)) (CONTENT)? (test~s | check~s | diagnostics | logs | readings | scan~s) (WE (ADV | have)* (ran | run | did | made | took))? (ADV | have | has | all)* ((passed | pass) !(now) &($ | on ${SIDE} | here | "," | "." | "!" | and | without) | (came back | come back | were | was | is | are | look | looked) ${MUCH} (fine | normal | clean | negative | clear | green | ok | okay | without (any)? ${TROUBLE} | successful | passed) !(from | if | when | now | again | about)))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  // `No fault found`, `We had no outage at that time`, `Our monitoring didn't pick anything up`.
  pattern(
    `at:((no | zero) (CONTENT)? ${TROUBLE} (ADV)* (found | detected | seen | recorded | logged | registered | identified | observed | noted | visible) ((on | in | by | at | with) (${SIDE} | MY CONTENT CONTENT?) | here | &($)) | (no | zero) (CONTENT)? (outage~s | downtime | disruption~s | interruption~s | incident~s | fault~s) (ADV | was | were | has been | have been | is | are)+ (registered | recorded | logged | detected | reported | found | seen))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:((WE | MY (CONTENT)? (${GEAR} | team | service)) ((ADV | have)* (had | experienced | recorded | registered | logged | saw | seen) (ADV)* (no | zero) | (ADV | AUX)* not (ADV)* (have | had | experience | experienced | record | recorded | register | registered | see | seen) (any | an | a)) (CONTENT)? (outage~s | downtime | disruption~s | interruption~s | service TROUBLE) !(since | so far | planned | scheduled))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:((MY (CONTENT)? ${GEAR} | <&(^) (monitoring | diagnostics | logs | telemetry | metrics)) (ADV | have | has)* (((do | does | did | have | has) not (ADV)* | never) (pick~ | catch~ | caught | flag~ | raise~ | trigger~ | fire~ | report~ | show~ | find~ | found | detect~ | record~ | register~) (anything | any (alert~s | alarm~s | warning~s | anomaly~s | TROUBLE)) (up)? &($ | "," | "." | "!" | ";" | ADV | on | at | for | from | in | that | during) | (show~ | shows | report~ | say~ | confirm~) (all | everything)? (ADV | is | as)* (green | clear | healthy | normal) &($ | "," | "." | "!" | ";" | and | so | on | for | across)))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:((there (is | was | are | were | seems to be | appears to be | ADV)+ | <&(^) )? nothing (ADV)* wrong with (the | MY) (CONTENT)? (${GEAR} | service | site | website | app | page | link | product | feature | form | meter | boiler | lock | code | unit | item | building | setup | configuration) (CONTENT)? &($ | "," | "." | "!" | ";" | and | so | on | at))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:(nothing (in | on) MY (CONTENT)? ${GEAR} (AUX | ADV)* (suggest~ | indicate~ | point~ to | show~ | hint~ at | reveal~ | explain~) (a | an | any | that | YOUR | the | this))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:((there (is | are | was | were | have been | has been) (ADV)* (no | not any) (known | reported | current | ongoing | active)+ ${BAD} | (WE | there) (ADV | have | has | been)* (had | been)? no (CONTENT)? ${BAD} reported) !(yet))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:(MY CONTENT CONTENT? (ADV)* (show~ | indicate~ | report~ | reveal~) (ADV)* (no | zero) (CONTENT)? ${BAD})`,
    {unless: ['question', 'conditional', 'reported']},
  ),
)
