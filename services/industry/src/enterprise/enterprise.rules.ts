import type { EnterpriseStatus } from './enterprise.entity.ts'

type Status = `${EnterpriseStatus}`

const NEXT: Readonly<Record<Status, readonly Status[]>> = {
  NORMAL: ['REDUCED', 'SUSPENDED', 'CLOSED', 'DEREGISTERED'],
  REDUCED: ['NORMAL', 'SUSPENDED', 'CLOSED', 'DEREGISTERED'],
  SUSPENDED: ['RESUMED', 'CLOSED', 'DEREGISTERED'],
  RESUMED: ['NORMAL', 'REDUCED', 'SUSPENDED', 'CLOSED', 'DEREGISTERED'],
  CLOSED: ['RESUMED', 'DEREGISTERED'],
  DEREGISTERED: [],
}

/** What may follow a status: a suspended enterprise resumes before it is normal; a deregistered one stays so. */
export const statusesAfter = (status: Status): readonly Status[] => NEXT[status]

/** Neither closed nor deregistered. */
export const survives = (status: Status): boolean => status !== 'CLOSED' && status !== 'DEREGISTERED'

const INDUSTRY = /^[A-T]\d{2,4}$/
const SECTIONS: readonly (readonly [letter: string, from: number, to: number])[] = [
  ['B', 6, 12],
  ['C', 13, 43],
  ['D', 44, 46],
]

export type IndustryVerdict = 'right' | 'wrong-shape' | 'not-industry'

/** Is this a GB/T 4754 code of industry: mining B06–12, making C13–43, power, heat, gas and water D44–46? */
export function judgeIndustryCode(code: string): IndustryVerdict {
  if (!INDUSTRY.test(code)) return 'wrong-shape'
  const division = Number(code.slice(1, 3))
  const isIndustry = SECTIONS.some(([letter, from, to]) => code[0] === letter && division >= from && division <= to)
  return isIndustry ? 'right' : 'not-industry'
}

/** A full year's revenue from which an enterprise is nursed towards the designated size of 2,000 万元, in 分. */
export const NURSERY_REVENUE = 15_000_000_00

export const PARK_UNIT = 'industrial-park'

/** Who reports an enterprise's months: the park committee from the day it settled in a park, before that its township. */
export const unitOf = (
  { parkId, enteredParkOn, township }: { parkId: string | null; enteredParkOn: string | null; township: string },
  today: string,
): string => (parkId !== null && enteredParkOn !== null && enteredParkOn <= today ? PARK_UNIT : township)
