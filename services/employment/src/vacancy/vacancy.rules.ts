import type { Refusal } from '@tongchou/service-kit'
import { refusalOfDisorder, refusalOfFuture, refusalOfPart } from '../county/days.rules.ts'
import { refusalOfUscc } from '../county/uscc.rules.ts'
import type { JobVacancyValues } from './job-vacancy.entity.ts'

export function refusalOfVacancy(vacancy: JobVacancyValues, today: string): Refusal | null {
  if (vacancy.headcount === 0) return { code: 'vacancy.nobody-wanted', field: 'headcount' }
  return (
    refusalOfUscc(vacancy.employerUscc) ??
    refusalOfPart(vacancy, 'filled', 'headcount', 'vacancy.filled-over-headcount') ??
    refusalOfPart(vacancy, 'wageFrom', 'wageTo', 'vacancy.wages-out-of-order') ??
    refusalOfFuture(vacancy, today, 'openedOn', 'closedOn') ??
    refusalOfDisorder(vacancy, 'openedOn', 'closedOn')
  )
}
