import {
  type Connection,
  connectionFrom,
  type Context,
  narrow,
  pageOf,
  type PageArgs,
  search,
} from '@tongchou/service-kit'
import { findPlan } from '../plan/plan.repository.ts'
import { answeringScope, readAnswering } from '../plan/whose.ts'
import { standingServices } from '../target/graph.ts'
import type { Duty, DutyKind } from './duty.type.ts'
import { PlanDuty } from './plan-duty.entity.ts'

export interface DutyFilter extends Pick<PageArgs, 'first' | 'after' | 'offset'> {
  section?: number | null
  domain?: string | null
  kind?: DutyKind | null
  department?: string | null
  search?: string | null
}

/** A page of the year's duties that the viewer answers for or oversees, in the plan's order. */
export async function listDuties(ctx: Context, year: number, filter: DutyFilter): Promise<Connection<Duty>> {
  const { skip, take } = pageOf(filter)
  const plan = await findPlan(ctx, year)
  if (!plan) return connectionFrom([], skip, take, async () => 0)
  const query = ctx.db.repository(PlanDuty).createQueryBuilder('row').where('row.year = :year', { year: plan.year })
  narrow(query, answeringScope(ctx, PlanDuty, plan.groups))
  if (filter.section != null) query.andWhere('row.section = :section', { section: filter.section })
  if (filter.domain) query.andWhere('row.domain = :domain', { domain: filter.domain })
  if (filter.kind) query.andWhere('row.kind = :kind', { kind: filter.kind })
  if (filter.department) query.andWhere('row.answering LIKE :department', { department: `% ${filter.department}:%` })
  search(query, filter.search, ['code', 'titleZh', 'titleEn', 'mechanism'])
  const counting = query.clone()
  const found = await query
    .orderBy('row.position', 'ASC')
    .offset(skip)
    .limit(take + 1)
    .getMany()
  return connectionFrom(
    found.map((row) => told(ctx, row)),
    skip,
    take,
    () => counting.getCount(),
  )
}

function told(ctx: Context, row: PlanDuty): Duty {
  const answering = readAnswering(row.answering)
  return {
    code: row.code,
    year: row.year,
    section: row.section,
    domain: row.domain,
    title: ctx.say({ zh: row.titleZh, en: row.titleEn }),
    mechanism: row.mechanism || null,
    kind: row.kind,
    stated: row.basis === 'stated',
    waiting: !standingServices.has(row.domain),
    sentences: row.sentences.split(' '),
    departments: answering.map(({ code }) => ({ code })),
    answering: answering.map(({ code, named }) => ({ department: { code }, named })),
  }
}
