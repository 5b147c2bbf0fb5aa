import {
  ChangeInput,
  type Context,
  DayScalar,
  refuseBelowZero,
  refuseIf,
  textOf,
  textOrNone,
  UpdateInput,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType } from 'type-graphql'
import { In } from 'typeorm'
import { HazardPoint } from '../hazard-point/hazard-point.entity.ts'
import { GeohazardNotice, GeohazardWarning, GeohazardWarningLevel } from './geohazard-warning.entity.ts'

@InputType()
export class IssueGeohazardWarningInput extends ChangeInput {
  @Field(() => String)
  number: string

  @Field(() => GeohazardWarningLevel)
  level: GeohazardWarningLevel

  @Field(() => DayScalar)
  validUntil: string

  @Field(() => Float, { nullable: true, description: 'Forecast or measured in 24 hours, 毫米' })
  rainMm?: number | null

  @Field(() => String)
  basis: string

  @Field(() => [ID], { description: 'Townships whose points are warned' })
  townships: string[]
}

@InputType()
export class ConfirmGeohazardNoticeInput extends UpdateInput {
  @Field(() => String)
  confirmedBy: string

  @Field(() => String, { nullable: true, description: 'What was done on it' })
  measure?: string | null
}

@InputType()
export class LiftGeohazardWarningInput extends UpdateInput {}

/** Issues a warning: one notice to every point watched in the townships named. @throws geohazard-warning.no-points, geohazard-warning.number-taken */
export async function issueWarning(ctx: Context, input: IssueGeohazardWarningInput): Promise<GeohazardWarning> {
  const { level, validUntil, townships } = input
  refuseIf(validUntil < ctx.today, 'geohazard-warning.over-already', 'validUntil')
  refuseBelowZero(input, 'rainMm')
  refuseIf(townships.length === 0, 'geohazard-warning.townships-required', 'townships')
  const number = textOf(input.number, 'number', 40)
  refuseIf(await ctx.db.repository(GeohazardWarning).existsBy({ number }), 'geohazard-warning.number-taken', 'number')
  const points = (await ctx.db.repository(HazardPoint).findBy({ township: In(townships) })).filter(
    ({ delistedOn }) => delistedOn === null,
  )
  refuseIf(points.length === 0, 'geohazard-warning.no-points', 'townships')
  const facts = { number, level, issuedOn: ctx.today, validUntil, rainMm: input.rainMm ?? null, liftedOn: null }
  const basis = textOf(input.basis, 'basis', 2000)
  const warning = await ctx.create(GeohazardWarning, { ...facts, basis }, 'geohazard-warning.issued')
  const open = { confirmedOn: null, confirmedBy: null, measure: null }
  await ctx.createMany(
    GeohazardNotice,
    points.map(({ id, township, watcher }) => ({ warningId: warning.id, pointId: id, township, watcher, ...open })),
    'geohazard-notice.sent',
  )
  return warning
}

/** The watcher or the township says that the warning arrived. @throws geohazard-notice.confirmed */
export async function confirmNotice(ctx: Context, input: ConfirmGeohazardNoticeInput): Promise<GeohazardNotice> {
  const notice = await ctx.get(GeohazardNotice, input.id)
  refuseIf(notice.confirmedOn !== null, 'geohazard-notice.confirmed', 'id')
  const confirmedBy = textOf(input.confirmedBy, 'confirmedBy', 60)
  const patch = { confirmedOn: ctx.today, confirmedBy, measure: textOrNone(input.measure, 'measure', 2000) }
  return ctx.update(GeohazardNotice, notice, input.version, patch, 'geohazard-notice.confirmed')
}

/** @throws geohazard-warning.lifted */
export async function liftWarning(ctx: Context, input: LiftGeohazardWarningInput): Promise<GeohazardWarning> {
  const warning = await ctx.get(GeohazardWarning, input.id)
  refuseIf(warning.liftedOn !== null, 'geohazard-warning.lifted', 'id')
  return ctx.update(GeohazardWarning, warning, input.version, { liftedOn: ctx.today }, 'geohazard-warning.lifted')
}
