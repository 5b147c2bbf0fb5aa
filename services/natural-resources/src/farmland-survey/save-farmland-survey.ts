import {
  ChangeInput,
  checkTownship,
  type Context,
  Fault,
  MonthScalar,
  openForEntry,
  refuse,
  refuseBelowZero,
  refuseIf,
  textOrNone,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { refusalOfParts } from '../farmland/farmland.rules.ts'
import { FarmlandSurvey } from './farmland-survey.entity.ts'
import { FARMLAND_FORM } from './farmland-survey.form.ts'

@InputType()
export class SaveFarmlandSurveyInput extends ChangeInput {
  @Field(() => ID)
  township: string

  @Field(() => MonthScalar)
  period: string

  @Field(() => Float, { description: '亩' })
  farmlandMu: number

  @Field(() => Float, { description: '亩' })
  basicFarmlandMu: number

  @Field(() => String, { nullable: true, description: 'Why it differs from the records' })
  note?: string | null

  @Field(() => Int, { nullable: true, description: 'Version that the caller saw; absent for the first entry' })
  version?: number | null
}

/** Keeps what a township found at the end of a month; it counts once it is submitted. @throws period-closed, version-required, farmland.basic-over-farmland */
export async function saveFarmlandSurvey(ctx: Context, input: SaveFarmlandSurveyInput): Promise<FarmlandSurvey> {
  const { township, period, farmlandMu, basicFarmlandMu } = input
  checkTownship(ctx, township)
  refuseIf(period > ctx.today.slice(0, 7), 'month-in-future', 'period')
  refuseBelowZero(input, 'farmlandMu', 'basicFarmlandMu')
  refuse(refusalOfParts(input))
  await openForEntry(ctx, FARMLAND_FORM, period, township)
  const facts = { farmlandMu, basicFarmlandMu, note: textOrNone(input.note, 'note', 2000) }
  const known = await ctx.db.repository(FarmlandSurvey).findOneBy({ township, period })
  if (!known)
    return ctx.create(FarmlandSurvey, { township, period, ...facts, reported: false }, 'farmland-survey.entered')
  if (input.version == null) throw new Fault('version-required', { field: 'version' })
  return ctx.update(FarmlandSurvey, known, input.version, facts, 'farmland-survey.corrected')
}
