import { ArgsType, Field } from 'type-graphql'
import { type FindOptionsWhere, LessThan, MoreThanOrEqual, And, Raw } from 'typeorm'
import { addDays } from '../calendar/calendar.rules.ts'
import { Fault } from '../fault/fault.ts'
import { PageArgs } from '../graph/connection.ts'
import { containing } from '../graph/containing.ts'
import { DayScalar } from '../graph/scalars.ts'
import { startOfDay } from '../service/business-date.ts'
import { AuditEntry, Outcome } from './audit-entry.entity.ts'

/** Which part of a service's trail. */
@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => Outcome, { nullable: true })
  outcome?: Outcome | null

  @Field(() => String, { nullable: true, description: 'Part of the name of who acted, or the whole id of a record' })
  search?: string | null

  @Field(() => DayScalar, { nullable: true, description: 'The first day, by the county’s clocks' })
  since?: string | null

  @Field(() => DayScalar, { nullable: true, description: 'The last day' })
  until?: string | null
}

const named = (text: string) => Raw<string>((column) => `${column} LIKE :named ESCAPE '!'`, { named: containing(text) })

/** What the trail is narrowed to, any of the parts, and what is told with the record that is searched. @throws days-out-of-order */
export function narrowedTo(
  { outcome, search, since, until }: AuditArgs,
  told: readonly FindOptionsWhere<AuditEntry>[],
): FindOptionsWhere<AuditEntry>[] {
  if (since && until && until < since) throw new Fault('days-out-of-order', { field: 'until', after: since })
  const from = since ? [MoreThanOrEqual(startOfDay(since))] : []
  const to = until ? [LessThan(startOfDay(addDays(until, 1)))] : []
  const always = {
    ...(outcome ? { outcome } : {}),
    ...(since || until ? { at: And(...from, ...to) } : {}),
  }
  const text = search?.trim()
  return text
    ? [
        { ...always, actorName: named(text) },
        { ...always, subjectId: text },
        ...told.map((each) => ({ ...always, ...each })),
      ]
    : [always]
}
