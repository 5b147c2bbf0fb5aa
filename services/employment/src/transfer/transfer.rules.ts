import type { Refusal } from '@tongchou/service-kit'
import { refusalOfFuture } from '../county/days.rules.ts'
import type { LabourTransferValues } from './labour-transfer.entity.ts'

/** 分 a year that no worker of the county earns: more is a slip of the decimal point. */
const MOST_PER_HEAD = 20_000_000

/** A batch has people, and an income that people can earn. */
export function refusalOfTransfer(values: LabourTransferValues, today: string): Refusal | null {
  const { persons, income, sampleSize, sampleIncome } = values
  if (persons === 0) return { code: 'transfer.nobody', field: 'persons' }
  if (income > persons * MOST_PER_HEAD)
    return { code: 'transfer.income-implausible', field: 'income', params: { most: (persons * MOST_PER_HEAD) / 100 } }
  if ((sampleSize ?? 0) > persons)
    return { code: 'transfer.sample-over-persons', field: 'sampleSize', params: { most: persons } }
  if (sampleSize && sampleIncome === null) return { code: 'text-required', field: 'sampleIncome' }
  return refusalOfFuture(values, today, 'departedOn')
}
