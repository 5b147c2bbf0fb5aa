import {
  type Context,
  Fault,
  refuse,
  refuseIf,
  textOf,
  UpdateInput,
  DayScalar,
  MoneyScalar,
} from '@tongchou/service-kit'
import { Field, InputType } from 'type-graphql'
import { Trainee } from './trainee.entity.ts'
import { TrainingClass, TrainingState } from './training-class.entity.ts'
import { hasAttended, refusalOfTrainingStep } from './training.rules.ts'

@InputType({ description: 'A step of a training class, with the day on which it was taken' })
export class TrainingStepInput extends UpdateInput {
  @Field(() => DayScalar)
  on: string
}

@InputType()
export class SubsidiseTrainingInput extends TrainingStepInput {
  @Field(() => MoneyScalar)
  amount: number

  @Field(() => String, { description: 'Number of the payment voucher' })
  voucher: string
}

const VOUCHER = 80
const { RUNNING, GRADUATED, SUBSIDISED } = TrainingState

/** Begins a class that has people. @throws training.step-order, training.no-trainees, day-in-future */
export async function startClass(ctx: Context, { id, version, on }: TrainingStepInput): Promise<TrainingClass> {
  const found = await ctx.get(TrainingClass, id)
  refuse(refusalOfTrainingStep(found.state, RUNNING, { on, last: null, today: ctx.today }))
  const count = await ctx.db.repository(Trainee).countBy({ classId: id })
  refuseIf(count === 0, 'training.no-trainees', 'id')
  return ctx.update(TrainingClass, found, version, { state: RUNNING, startedOn: on }, 'training.started')
}

/** Ends a class: who attended enough has completed the training on that day. @throws training.step-order, training.nobody-passed */
export async function graduateClass(ctx: Context, { id, version, on }: TrainingStepInput): Promise<TrainingClass> {
  const found = await ctx.get(TrainingClass, id)
  refuse(refusalOfTrainingStep(found.state, GRADUATED, { on, last: found.startedOn, today: ctx.today }))
  const trainees = await ctx.db.repository(Trainee).findBy({ classId: id })
  const passed = trainees.filter(({ attendedHours }) => hasAttended(attendedHours, found.hours))
  refuseIf(passed.length === 0, 'training.nobody-passed', 'id')
  const graduated = await ctx.update(
    TrainingClass,
    found,
    version,
    { state: GRADUATED, graduatedOn: on },
    'training.graduated',
  )
  for (const trainee of passed)
    await ctx.update(Trainee, trainee, trainee.version, { completedOn: on }, 'trainee.completed')
  return graduated
}

/** Pays a class’s subsidy, no more than its certified people are worth. @throws training.step-order, training.subsidy-over-certified */
export async function subsidiseClass(ctx: Context, input: SubsidiseTrainingInput): Promise<TrainingClass> {
  const { id, version, on, amount } = input
  const found = await ctx.get(TrainingClass, id)
  refuse(refusalOfTrainingStep(found.state, SUBSIDISED, { on, last: found.graduatedOn, today: ctx.today }))
  const trainees = await ctx.db.repository(Trainee).findBy({ classId: id })
  const certified = trainees.filter(({ certificateNumber, completedOn }) => certificateNumber && completedOn).length
  const most = certified * found.subsidyPerPerson
  if (amount < 0) throw new Fault('amount-below-zero', { field: 'amount' })
  refuseIf(amount > most, 'training.subsidy-over-certified', 'amount', { most: most / 100, certified })
  const voucher = textOf(input.voucher, 'voucher', VOUCHER)
  const facts = { state: SUBSIDISED, subsidisedOn: on, subsidyAmount: amount, voucher }
  return ctx.update(TrainingClass, found, version, facts, 'training.subsidised')
}
