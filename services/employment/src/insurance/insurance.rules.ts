import type { Refusal } from '@tongchou/service-kit'
import { refusalOfCreditCode } from '@tongchou/service-kit/rules'
import { refusalOfDisorder, refusalOfFuture } from '../county/days.rules.ts'
import type { InsuranceAccountValues } from './insurance-account.entity.ts'
import type { InsuranceRiskCheck } from './insurance-risk-check.entity.ts'
import type { InsuranceTask } from './insurance-task.entity.ts'
import type { PensionReformUnit } from './pension-reform-unit.entity.ts'

export const refusalOfAccount = (account: InsuranceAccountValues, today: string): Refusal | null =>
  refusalOfCreditCode(account.employerUscc, 'employerUscc') ??
  refusalOfFuture(account, today, 'obligedOn', 'enrolledOn', 'endedOn') ??
  refusalOfDisorder(account, 'obligedOn', 'endedOn') ??
  refusalOfDisorder(account, 'enrolledOn', 'endedOn')

/** What is done is no more than was due, and done on a day that has come. */
export function refusalOfTask(task: InsuranceTask, today: string): Refusal | null {
  const { due, done, doneOn } = task
  if (done > due) return { code: 'insurance-task.done-over-due', field: 'done', params: { most: due / 100 } }
  if (doneOn && done < due) return { code: 'insurance-task.not-all-done', field: 'done', params: { most: due / 100 } }
  return refusalOfCreditCode(task.employerUscc, 'employerUscc') ?? refusalOfFuture(task, today, 'doneOn')
}

/** A second person looks, never the one who handled it; what he found is written down. */
export function refusalOfRiskCheck(check: InsuranceRiskCheck, today: string): Refusal | null {
  const { checkedBy, checkedOn, handledBy, upheld, outcome } = check
  if (checkedBy && checkedBy.trim() === handledBy.trim()) return { code: 'risk-check.same-person', field: 'checkedBy' }
  if (checkedOn && !checkedBy?.trim()) return { code: 'text-required', field: 'checkedBy' }
  if (checkedOn && upheld === null) return { code: 'text-required', field: 'upheld' }
  if (upheld && !outcome?.trim()) return { code: 'text-required', field: 'outcome' }
  return refusalOfFuture(check, today, 'handledOn', 'checkedOn') ?? refusalOfDisorder(check, 'handledOn', 'checkedOn')
}

/** A body moves once its data were checked. */
export function refusalOfReform(unit: PensionReformUnit, today: string): Refusal | null {
  if (unit.migratedOn && !unit.dataCheckedOn) return { code: 'pension-reform.data-unchecked', field: 'dataCheckedOn' }
  return (
    refusalOfFuture(unit, today, 'dataCheckedOn', 'migratedOn') ??
    refusalOfDisorder(unit, 'dataCheckedOn', 'migratedOn')
  )
}

export const refusalOfMobileMonth = (month: { period: string }, today: string): Refusal | null =>
  month.period > today.slice(0, 7) ? { code: 'period-future', field: 'period' } : null

export const refusalOfReserve = ({ year }: { year: number }, today: string): Refusal | null =>
  year > Number(today.slice(0, 4)) ? { code: 'year-in-future', field: 'year' } : null
