/** Speech acts: what a sentence does. Built once, shared by all rules, and the best tested patterns of all. */
import {restatement} from './acknowledgment.ts'
import {ask, contactPromise, firmAction, nextStep, refusal, remedy} from './action-acts.ts'
import {apology, sympathy} from './apology-acts.ts'
import {attributedFeeling, empathy, importance, specificThanks, thanks} from './feeling-acts.ts'
import {nameAct} from './pattern.ts'

/** Restates the customer's matter, or confirms it: somebody read the message. */
const acknowledgment = nameAct('acknowledgment', restatement)

/** All acts by name; each is a pattern, so rules ask `act.apology.in(sentence)`. */
export const act = {
  apology,
  sympathy,
  empathy,
  attributedFeeling,
  thanks,
  specificThanks,
  importance,
  firmAction,
  contactPromise,
  remedy,
  refusal,
  ask,
  nextStep,
  acknowledgment,
} as const

export type ActName = keyof typeof act
