import type { Refusal } from '@tongchou/service-kit'
import { refusalOfDisorder, refusalOfFuture } from '../county/days.rules.ts'
import type { GraduateValues } from './graduate.entity.ts'

/** What became of a graduate has its day, and a place of work its name. */
export function refusalOfGraduate(graduate: GraduateValues, today: string): Refusal | null {
  const { outcome, outcomeOn, employer, year } = graduate
  if (year > Number(today.slice(0, 4))) return { code: 'year-in-future', field: 'year' }
  if (outcome && !outcomeOn) return { code: 'text-required', field: 'outcomeOn' }
  if (outcomeOn && !outcome) return { code: 'text-required', field: 'outcome' }
  if (outcome && !employer?.trim()) return { code: 'text-required', field: 'employer' }
  return (
    refusalOfFuture(graduate, today, 'registeredOn', 'outcomeOn') ??
    refusalOfDisorder(graduate, 'registeredOn', 'outcomeOn')
  )
}
