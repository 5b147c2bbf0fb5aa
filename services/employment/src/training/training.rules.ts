import type { Refusal } from '@tongchou/service-kit'
import { refusalOfDisorder } from '../county/days.rules.ts'
import type { TrainingClass, TrainingClassValues, TrainingState } from './training-class.entity.ts'

const ORDER: readonly `${TrainingState}`[] = ['OPEN', 'RUNNING', 'GRADUATED', 'SUBSIDISED']
/** Percent of the hours that a trainee must have attended. */
const LEAST_ATTENDANCE = 80

/** Has this trainee been there often enough to be certified? */
export const hasAttended = (attendedHours: number, hours: number): boolean =>
  attendedHours * 100 >= hours * LEAST_ATTENDANCE

export function refusalOfClass(values: TrainingClassValues): Refusal | null {
  if (values.hours === 0) return { code: 'training.no-hours', field: 'hours' }
  if (values.plannedPeople === 0) return { code: 'training.nobody', field: 'plannedPeople' }
  return refusalOfDisorder(values, 'opensOn', 'endsOn')
}

/** A class goes one step at a time, on days that follow each other. */
export function refusalOfTrainingStep(
  from: `${TrainingState}`,
  to: `${TrainingState}`,
  day: { readonly on: string; readonly last: string | null; readonly today: string },
): Refusal | null {
  if (ORDER.indexOf(to) !== ORDER.indexOf(from) + 1)
    return { code: 'training.step-order', field: 'version', params: { from, to } }
  if (day.on > day.today) return { code: 'day-in-future', field: 'on', params: { today: day.today } }
  return day.last && day.on < day.last ? { code: 'days-out-of-order', field: 'on', params: { after: day.last } } : null
}

interface Trained {
  readonly attendedHours: number
  readonly certificateNumber: string | null
  readonly jobOn: string | null
}

/** Nobody attends before the class begins, nor more than was taught; a certificate needs the attendance, a job follows the class. */
export function refusalOfTrainee(
  { attendedHours, certificateNumber, jobOn }: Trained,
  { hours, startedOn, graduatedOn }: Pick<TrainingClass, 'hours' | 'startedOn' | 'graduatedOn'>,
  today: string,
): Refusal | null {
  if (attendedHours > 0 && startedOn === null) return { code: 'trainee.class-not-begun', field: 'attendedHours' }
  if (attendedHours > hours)
    return { code: 'trainee.hours-over-class', field: 'attendedHours', params: { most: hours } }
  if (certificateNumber?.trim() && !hasAttended(attendedHours, hours))
    return { code: 'trainee.attendance-short', field: 'certificateNumber', params: { least: LEAST_ATTENDANCE } }
  if (jobOn && jobOn > today) return { code: 'day-in-future', field: 'jobOn', params: { today } }
  return jobOn && (graduatedOn === null || jobOn < graduatedOn)
    ? { code: 'trainee.job-before-end', field: 'jobOn', params: { after: graduatedOn } }
    : null
}
