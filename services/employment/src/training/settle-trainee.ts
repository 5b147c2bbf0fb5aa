import { type Context, Fault, refuse, refuseIf } from '@tongchou/service-kit'
import { Trainee, type TraineeValues } from './trainee.entity.ts'
import { TrainingClass } from './training-class.entity.ts'
import { hasAttended, refusalOfTrainee } from './training.rules.ts'

/**
 * A trainee of a class: before its end people join and attend; what completed it stays completed.
 * @throws trainee.class-not-begun, trainee.hours-over-class, trainee.attendance-short, trainee.job-before-end, training.over, trainee.enrolled-already
 */
export async function settleTrainee(
  ctx: Context,
  values: TraineeValues,
  before: Trainee | null,
): Promise<Partial<Trainee>> {
  const { classId, residentId } = values
  const attended = await ctx.get(TrainingClass, classId, 'classId')
  const { hours, graduatedOn, subsidisedOn } = attended
  refuseIf(!before && graduatedOn !== null, 'training.over', 'classId')
  refuse(refusalOfTrainee(values, attended, ctx.today))
  if (before && subsidisedOn !== null && before.certificateNumber !== values.certificateNumber)
    throw new Fault('training.subsidised-already', { field: 'certificateNumber' })
  const other = before ? null : await ctx.db.repository(Trainee).findOneBy({ classId, residentId })
  refuseIf(other !== null, 'trainee.enrolled-already', 'residentId')
  const completedOn =
    graduatedOn !== null && hasAttended(values.attendedHours, hours) ? (before?.completedOn ?? graduatedOn) : null
  return { completedOn }
}
