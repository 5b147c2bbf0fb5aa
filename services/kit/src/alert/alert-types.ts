import { Arg, Args, Ctx, Directive, Field, ID, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql'
import type { Context } from '../context/context.ts'
import { Allow } from '../door/allow.ts'
import { type Connection, connectionFrom, connectionType, PageArgs, pageOf } from '../graph/connection.ts'
import { DayScalar } from '../graph/scalars.ts'
import { camel, pascal } from '../service/names.ts'
import { askOf } from '../target/target-definition.ts'
import { ownsService, seesWholeCounty } from '../viewer/permission.ts'
import { type AlertFinding, type AlertRule, Severity } from './alert-rule.ts'

registerEnumType(Severity, { name: 'Severity' })

@ObjectType('AlertParameter', { simpleResolvers: true })
@Directive('@shareable')
export class AlertParameter {
  @Field(() => String)
  name: string

  @Field(() => String, { nullable: true })
  value: string | null
}

@ObjectType('Alert', { simpleResolvers: true, description: 'A record in trouble, by a rule, as of today' })
@Directive('@shareable')
export class Alert {
  @Field(() => ID)
  id: string

  @Field(() => String, { description: 'Code of the rule' })
  rule: string

  @Field(() => String, { description: 'Name of the rule' })
  title: string

  @Field(() => Severity)
  severity: Severity

  @Field(() => String)
  subjectType: string

  @Field(() => ID)
  subjectId: string

  @Field(() => String)
  label: string

  @Field(() => DayScalar, { nullable: true })
  on: string | null

  @Field(() => [AlertParameter])
  params: AlertParameter[]

  @Field(() => ID, { nullable: true, description: 'Code of the department that answers' })
  department: string | null

  @Field(() => ID, { nullable: true, description: 'Code of the township that answers' })
  township: string | null
}

const concerns = (ctx: Context, finding: AlertFinding): boolean => {
  const { viewer } = ctx
  if (seesWholeCounty(viewer) || ownsService(viewer, ctx.service)) return true
  if (viewer.township !== null) return finding.township === viewer.township
  return finding.department != null && finding.department === viewer.department
}

const alertOf = (ctx: Context, rule: AlertRule, finding: AlertFinding): Alert => ({
  id: `${rule.code}:${finding.subjectId}`,
  rule: rule.code,
  title: ctx.say(rule.title),
  severity: finding.severity,
  subjectType: finding.subjectType,
  subjectId: finding.subjectId,
  label: finding.label,
  on: finding.on ?? null,
  params: Object.entries(finding.params ?? {}).map(([name, value]) => ({
    name,
    value: value === null ? null : String(value),
  })),
  department: finding.department ?? null,
  township: finding.township ?? null,
})

const gravest = (one: Alert, other: Alert): number =>
  (one.severity === other.severity ? 0 : one.severity === Severity.RED ? -1 : 1) ||
  (one.on ?? '').localeCompare(other.on ?? '') ||
  one.id.localeCompare(other.id)

/** One rule may find a record twice, for two months or two steps: each finding has an id of its own. */
function numbered(alerts: readonly Alert[]): Alert[] {
  const seen = new Map<string, number>()
  return alerts.map((alert) => {
    const nth = (seen.get(alert.id) ?? 0) + 1
    seen.set(alert.id, nth)
    return nth === 1 ? alert : { ...alert, id: `${alert.id}:${nth}` }
  })
}

/** Every alert of a service as of a day, gravest first, as far as they concern the viewer. */
export async function findAlerts(ctx: Context, rules: readonly AlertRule[], asOf: string): Promise<Alert[]> {
  const ask = askOf(ctx.db, asOf)
  const found = await Promise.all(
    rules.map(async (rule) =>
      (await rule.find(ask)).filter((finding) => concerns(ctx, finding)).map((finding) => alertOf(ctx, rule, finding)),
    ),
  )
  return numbered(found.flat().sort(gravest))
}

/** A service's own root field for its alerts. */
export function alertTypes(service: string, rules: readonly AlertRule[]) {
  const AlertConnection = connectionType(() => Alert, `${pascal(service)}Alert`)

  @Resolver()
  class AlertResolver {
    @Query(() => AlertConnection, { name: `${camel(service)}Alerts`, description: 'Records in trouble, gravest first' })
    @Allow(`${service}.read`)
    async alerts(
      @Ctx() ctx: Context,
      @Args(() => PageArgs) page: PageArgs,
      @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
      @Arg('severity', () => Severity, { nullable: true }) severity?: Severity | null,
      @Arg('rule', () => String, { nullable: true }) rule?: string | null,
      @Arg('subjectId', () => ID, { nullable: true }) subjectId?: string | null,
    ): Promise<Connection<Alert>> {
      const { skip, take } = pageOf(page)
      const wanted = rules.filter(({ code }) => !rule || code === rule)
      const alerts = (await findAlerts(ctx, wanted, asOf ?? ctx.today)).filter(
        (alert) => (!severity || alert.severity === severity) && (!subjectId || alert.subjectId === subjectId),
      )
      return connectionFrom(alerts.slice(skip, skip + take + 1), skip, take, async () => alerts.length)
    }
  }
  return { resolvers: [AlertResolver], types: [Alert] }
}
