import type { FormValues } from '@tongchou/frontend-kit'
import { listOf } from '../fields.ts'

const wan = 10_000

const fromWan = (amount: unknown) => (typeof amount === 'number' ? amount * wan : null)
const toWan = (amount: unknown) => (typeof amount === 'number' ? amount / wan : null)
const record = (value: unknown): FormValues => (value && typeof value === 'object' ? { ...value } : {})
const inLine = (value: unknown) => (Array.isArray(value) ? value.join('、') : null)
const listOrNone = (text: unknown) => {
  const list = listOf(text).map((each) => each.toUpperCase())
  return list.length > 0 ? list : null
}

/** What a form of a policy holds, flat, as the service takes it: who may apply and what there is to get stand apart. */
export function policyInput(written: FormValues): FormValues {
  const { aboveScale, leastRevenue, mostRevenue, industries, classes, leastGrowth, base, perPoint, most, ...facts } =
    written
  const eligibility = {
    aboveScale,
    leastRevenue: toWan(leastRevenue),
    mostRevenue: toWan(mostRevenue),
    industries: listOrNone(industries),
    classes: listOrNone(classes),
    leastGrowth,
  }
  const pays = [base, perPoint, most].some((figure) => typeof figure === 'number')
  const reward = pays
    ? { base: toWan(base) ?? 0, perPoint: toWan(perPoint) ?? 0, most: toWan(most) ?? toWan(base) ?? 0 }
    : null
  return { ...facts, eligibility, reward }
}

/** A policy as the service keeps it, as its form holds it. */
export function policyWritten(policy: FormValues): FormValues {
  const { eligibility, reward, ...facts } = policy
  const who = record(eligibility)
  const what = record(reward)
  return {
    ...facts,
    ...who,
    leastRevenue: fromWan(who.leastRevenue),
    mostRevenue: fromWan(who.mostRevenue),
    industries: inLine(who.industries),
    classes: inLine(who.classes),
    base: fromWan(what.base),
    perPoint: fromWan(what.perPoint),
    most: fromWan(what.most),
  }
}

/** The form's field for one that a fault names: `eligibility.mostRevenue` stands at `mostRevenue`. */
export const policyPlace = (field: string): string =>
  field.replace(/^(eligibility|reward)\./, '').replace(/\[\d+\]$/, '')
