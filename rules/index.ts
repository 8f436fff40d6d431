/** All built-in rules, by family and id. Written by `npm run generate` from the folders; not edited by hand. */
import type {AnyRule} from 'empathylint/rule'
import genericAcknowledgment from './acknowledgment/generic-acknowledgment/rule.ts'
import inconvenienceEuphemism from './acknowledgment/inconvenience-euphemism/rule.ts'
import missingAcknowledgment from './acknowledgment/missing-acknowledgment/rule.ts'
import stockEmpathy from './acknowledgment/stock-empathy/rule.ts'
import apologyIntensifierStack from './over-apology/apology-intensifier-stack/rule.ts'
import apologyPreamble from './over-apology/apology-preamble/rule.ts'
import apologyWithoutRemedy from './over-apology/apology-without-remedy/rule.ts'
import empathyOverload from './over-apology/empathy-overload/rule.ts'
import repeatedApology from './over-apology/repeated-apology/rule.ts'
import conditionalApology from './ownership/conditional-apology/rule.ts'
import deadEnd from './ownership/dead-end/rule.ts'
import ownerlessAction from './ownership/ownerless-action/rule.ts'
import passiveFault from './ownership/passive-fault/rule.ts'
import apologizeForFeeling from './validation/apologize-for-feeling/rule.ts'
import blameTheCustomer from './validation/blame-the-customer/rule.ts'
import dismissEmotion from './validation/dismiss-emotion/rule.ts'
import minimizeImpact from './validation/minimize-impact/rule.ts'

export const rules: readonly AnyRule[] = [
  genericAcknowledgment,
  inconvenienceEuphemism,
  missingAcknowledgment,
  stockEmpathy,
  apologyIntensifierStack,
  apologyPreamble,
  apologyWithoutRemedy,
  empathyOverload,
  repeatedApology,
  conditionalApology,
  deadEnd,
  ownerlessAction,
  passiveFault,
  apologizeForFeeling,
  blameTheCustomer,
  dismissEmotion,
  minimizeImpact,
]
