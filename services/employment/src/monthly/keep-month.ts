import {
  checkValues,
  type Context,
  KeepInput,
  type KeptRecord,
  openForEntry,
  type Refusal,
  refuse,
  refuseIf,
  SubmissionStatus,
} from '@tongchou/service-kit'
import { Field, InputType } from 'type-graphql'

/** A row of a monthly report as it is entered; after the lock a correction needs its reason. */
@InputType()
export class KeepMonthInput extends KeepInput {
  @Field(() => String, { nullable: true, description: 'Required to correct a month after its lock' })
  correctionReason?: string | null
}

/** May this viewer enter what a unit reports? @throws not-your-unit */
export function checkUnit({ viewer, service }: Context, unit: string): void {
  refuseIf(!viewer.services.includes(service) && unit !== viewer.township, 'not-your-unit', 'unit')
}

interface MonthRow extends KeptRecord {
  period: string
  unit: string
  reported: boolean
}

export interface MonthEntry<T extends MonthRow> {
  readonly entity: new () => T
  readonly form: string
  readonly noun: string
  readonly input: KeepMonthInput
  readonly facts: Omit<T, keyof KeptRecord | 'reported'>
  readonly refusal: Refusal | null
}

/**
 * Keeps a row of a monthly report: a draft until its unit submits the month, a correction after the lock counts at once.
 * @throws not-your-unit, period-…, version-required, conflict, duplicate, and what the row’s own rules refuse
 */
export async function keepMonth<T extends MonthRow>(ctx: Context, entry: MonthEntry<T>): Promise<T> {
  const { entity, form, noun, input, facts, refusal } = entry
  const { period, unit } = facts as unknown as MonthRow
  checkUnit(ctx, unit)
  checkValues(ctx, entity, facts)
  refuse(refusal)
  const correction = input.correctionReason?.trim() || null
  const { status } = await openForEntry(ctx, form, period, unit, correction)
  const next = { ...facts, reported: status === SubmissionStatus.LOCKED } as unknown as Omit<T, keyof KeptRecord>
  if (!input.id) return ctx.create(entity, next, `${noun}.entered`, correction)
  refuseIf(input.version == null, 'version-required', 'version')
  const before = await ctx.get(entity, input.id)
  refuseIf(before.period !== period || before.unit !== unit, 'month.fixed', 'period')
  return ctx.update(
    entity,
    before,
    input.version!,
    next as Partial<Omit<T, keyof KeptRecord>>,
    `${noun}.entered`,
    correction,
  )
}
