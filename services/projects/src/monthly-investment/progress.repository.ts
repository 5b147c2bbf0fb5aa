import type { Context } from '@tongchou/service-kit'
import { Project } from '../project/project.entity.ts'
import { MonthlyInvestment } from './monthly-investment.entity.ts'

/** A township reports the projects that it carries; those that no township carries are reported by their sector authority. */
const BUILDING = `row.planYear = :planYear AND row.kind IN ('NEW', 'CONTINUING') AND row.startedOn <= :monthEnd
  AND (row.withdrawnOn IS NULL OR row.withdrawnOn > :monthEnd) AND (row.completedOn IS NULL OR row.completedOn >= :monthStart)`

const during = (period: string) => ({
  planYear: Number(period.slice(0, 4)),
  monthStart: `${period}-01`,
  monthEnd: `${period}-31`,
})

/** Projects that a unit owes figures for: those that were building in the month. */
export function projectsOwed(ctx: Context, period: string, unit: string): Promise<Project[]> {
  return ctx.db
    .repository(Project)
    .createQueryBuilder('row')
    .where(BUILDING, during(period))
    .andWhere('COALESCE(row.township, row.authority) = :unit', { unit })
    .orderBy('row.id')
    .getMany()
}

/** Units that owe a report for a month. */
export async function unitsOwing(ctx: Context, period: string): Promise<string[]> {
  const rows = await ctx.db
    .repository(Project)
    .createQueryBuilder('row')
    .select('COALESCE(row.township, row.authority)', 'unit')
    .distinct(true)
    .where(BUILDING, during(period))
    .orderBy('unit')
    .getRawMany<{ unit: string }>()
  return rows.map(({ unit }) => unit)
}

/** How many projects a unit owes for a month, and how many of them are entered. */
export async function tallyOf(ctx: Context, period: string, unit: string): Promise<{ total: number; filled: number }> {
  const row = await ctx.db
    .repository(Project)
    .createQueryBuilder('row')
    .leftJoin(MonthlyInvestment, 'entry', 'entry.projectId = row.id AND entry.period = :period', { period })
    .select('COUNT(*)', 'total')
    .addSelect('COUNT(entry.id)', 'filled')
    .where(BUILDING, during(period))
    .andWhere('COALESCE(row.township, row.authority) = :unit', { unit })
    .getRawOne<{ total: number; filled: number }>()
  return { total: Number(row?.total ?? 0), filled: Number(row?.filled ?? 0) }
}

/** Every month of the year through `period` of these projects, by project in order of time. */
export async function monthsOf(
  ctx: Context,
  ids: readonly string[],
  period: string,
): Promise<Map<string, MonthlyInvestment[]>> {
  const months = new Map<string, MonthlyInvestment[]>(ids.map((id) => [id, []]))
  if (ids.length === 0) return months
  const rows = await ctx.db
    .repository(MonthlyInvestment)
    .createQueryBuilder('row')
    .where('row.projectId IN (:...ids) AND row.period BETWEEN :from AND :period', {
      ids,
      from: `${period.slice(0, 4)}-01`,
      period,
    })
    .orderBy('row.period')
    .getMany()
  for (const row of rows) months.get(row.projectId)?.push(row)
  return months
}
