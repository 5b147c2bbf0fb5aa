import type { Refusal } from '@tongchou/service-kit'
import { refusalOfCreditCode } from '@tongchou/service-kit/rules'
import { refusalOfDisorder, refusalOfFuture, refusalOfPart } from '../county/days.rules.ts'
import type { JobVacancyValues } from './job-vacancy.entity.ts'

export function refusalOfVacancy(vacancy: JobVacancyValues, today: string): Refusal | null {
  if (vacancy.headcount === 0) return { code: 'vacancy.nobody-wanted', field: 'headcount' }
  return (
    refusalOfCreditCode(vacancy.employerUscc, 'employerUscc') ??
    refusalOfPart(vacancy, 'filled', 'headcount', 'vacancy.filled-over-headcount') ??
    refusalOfPart(vacancy, 'wageFrom', 'wageTo', 'vacancy.wages-out-of-order') ??
    refusalOfFuture(vacancy, today, 'openedOn', 'closedOn') ??
    refusalOfDisorder(vacancy, 'openedOn', 'closedOn')
  )
}
