/** All built-in rules, by family and id. Written by `npm run generate` from the folders; not edited by hand. */
import type {AnyRule} from 'empathylint/rule'
import acknowledgeButRefuse from './acknowledgment/acknowledge-but-refuse/rule.ts'
import demandBeforeAcknowledgment from './acknowledgment/demand-before-acknowledgment/rule.ts'
import genericAcknowledgment from './acknowledgment/generic-acknowledgment/rule.ts'
import hollowImportance from './acknowledgment/hollow-importance/rule.ts'
import inconvenienceEuphemism from './acknowledgment/inconvenience-euphemism/rule.ts'
import missingAcknowledgment from './acknowledgment/missing-acknowledgment/rule.ts'
import stockEmpathy from './acknowledgment/stock-empathy/rule.ts'
import toneMismatch from './acknowledgment/tone-mismatch/rule.ts'
import apologyExcuse from './over-apology/apology-excuse/rule.ts'
import apologyIntensifierStack from './over-apology/apology-intensifier-stack/rule.ts'
import apologyPreamble from './over-apology/apology-preamble/rule.ts'
import apologyWithoutFault from './over-apology/apology-without-fault/rule.ts'
import apologyWithoutRemedy from './over-apology/apology-without-remedy/rule.ts'
import empathyOverload from './over-apology/empathy-overload/rule.ts'
import relationalPreamble from './over-apology/relational-preamble/rule.ts'
import repeatedApology from './over-apology/repeated-apology/rule.ts'
import selfFlagellation from './over-apology/self-flagellation/rule.ts'
import blameOthers from './ownership/blame-others/rule.ts'
import conditionalApology from './ownership/conditional-apology/rule.ts'
import deadEnd from './ownership/dead-end/rule.ts'
import dilutedWe from './ownership/diluted-we/rule.ts'
import ownerlessAction from './ownership/ownerless-action/rule.ts'
import passiveFault from './ownership/passive-fault/rule.ts'
import policyShield from './ownership/policy-shield/rule.ts'
import pushesWorkBack from './ownership/pushes-work-back/rule.ts'
import hedgedCompletion from './promises/hedged-completion/rule.ts'
import missingNextStep from './promises/missing-next-step/rule.ts'
import overpromise from './promises/overpromise/rule.ts'
import refusalWithoutAlternative from './promises/refusal-without-alternative/rule.ts'
import vagueImprovementPromise from './promises/vague-improvement-promise/rule.ts'
import vagueTimeframe from './promises/vague-timeframe/rule.ts'
import nameWithoutFallback from './template/name-without-fallback/rule.ts'
import noSpecifics from './template/no-specifics/rule.ts'
import unfilledSlot from './template/unfilled-slot/rule.ts'
import apologizeForFeeling from './validation/apologize-for-feeling/rule.ts'
import assignEmotion from './validation/assign-emotion/rule.ts'
import blameTheCustomer from './validation/blame-the-customer/rule.ts'
import condescendingEase from './validation/condescending-ease/rule.ts'
import correctiveOpener from './validation/corrective-opener/rule.ts'
import dismissEmotion from './validation/dismiss-emotion/rule.ts'
import doubtTheProblem from './validation/doubt-the-problem/rule.ts'
import minimizeImpact from './validation/minimize-impact/rule.ts'
import worksOnOurEnd from './validation/works-on-our-end/rule.ts'

export const rules: readonly AnyRule[] = [
  acknowledgeButRefuse,
  demandBeforeAcknowledgment,
  genericAcknowledgment,
  hollowImportance,
  inconvenienceEuphemism,
  missingAcknowledgment,
  stockEmpathy,
  toneMismatch,
  apologyExcuse,
  apologyIntensifierStack,
  apologyPreamble,
  apologyWithoutFault,
  apologyWithoutRemedy,
  empathyOverload,
  relationalPreamble,
  repeatedApology,
  selfFlagellation,
  blameOthers,
  conditionalApology,
  deadEnd,
  dilutedWe,
  ownerlessAction,
  passiveFault,
  policyShield,
  pushesWorkBack,
  hedgedCompletion,
  missingNextStep,
  overpromise,
  refusalWithoutAlternative,
  vagueImprovementPromise,
  vagueTimeframe,
  nameWithoutFallback,
  noSpecifics,
  unfilledSlot,
  apologizeForFeeling,
  assignEmotion,
  blameTheCustomer,
  condescendingEase,
  correctiveOpener,
  dismissEmotion,
  doubtTheProblem,
  minimizeImpact,
  worksOnOurEnd,
]
