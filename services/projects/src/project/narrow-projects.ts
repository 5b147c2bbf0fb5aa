import { type Context, search } from '@tongchou/service-kit'
import type { SelectQueryBuilder } from 'typeorm'
import { Lamp } from './project.codes.ts'
import type { Project } from './project.entity.ts'
import type { ProjectFilter } from './project.input.ts'
import { RED_AFTER_MONTHS, RED_BEHIND_POINTS, YELLOW_BEHIND_POINTS } from './project-lamp.rules.ts'
import { NOTHING_ASKED, progressQuestion, type ProgressQuestion, reportedSql } from './progress-question.ts'

/** The first day of the month that lies `months` before a day's. */
function monthStart(asOf: string, months: number): string {
  const [year = 0, month = 0] = asOf.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10)
}

/** SQL of the lamp rules, which stand in words in project-lamp.rules.ts; a test holds the two together. */
function lampParts(asOf: string, { until, share, dueShare, dueEnd }: ProgressQuestion) {
  const notStarted = '(row.startedOn IS NULL OR row.startedOn > :lampDay)'
  const due = `(${notStarted} AND row.plannedStartOn <= :lampDay AND row.kind <> 'RESERVE' AND row.withdrawnOn IS NULL)`
  const long = `(${due} AND row.plannedStartOn < :longSince)`
  const done = `(SELECT COALESCE(SUM(m.completed), 0) FROM monthly_investment m
    WHERE m.projectId = row.id AND m.reported = 1 AND m.period BETWEEN :yearStart AND :until)`
  const reported = reportedSql('row.id', ':until')
  const expected = `(CASE WHEN ${reported} THEN :share ELSE :dueShare END)`
  const judged = until
    ? `(row.startedOn <= :lampDay AND row.annualInvestment > 0 AND (row.startedOn <= :dueEnd OR ${reported}))`
    : '(1 = 0)'
  return {
    due,
    long,
    behind: `(${judged} AND ${done} * 100.0 <= row.annualInvestment * (${expected} - ${YELLOW_BEHIND_POINTS}.0))`,
    farBehind: `(${judged} AND ${done} * 100.0 < row.annualInvestment * (${expected} - ${RED_BEHIND_POINTS}.0))`,
    parameters: {
      lampDay: asOf,
      longSince: monthStart(asOf, RED_AFTER_MONTHS - 1),
      yearStart: `${asOf.slice(0, 4)}-01`,
      until,
      share,
      dueShare,
      dueEnd,
    },
  }
}

const lampCondition = (lamp: Lamp, yellow: string, red: string): string =>
  lamp === Lamp.RED ? red : lamp === Lamp.YELLOW ? `(${yellow} AND NOT ${red})` : `NOT ${yellow}`

const PLAIN = ['planYear', 'township', 'authority', 'sector', 'ecoIndustry'] as const
const LISTS = ['kind', 'stage', 'level'] as const

const asksForLamps = ({ startLamp, progressLamp, late }: ProjectFilter): boolean =>
  Boolean(startLamp || progressLamp) || late != null

/** The question behind a filter's lamps; a filter that names none costs no look at the months. */
export const questionOf = async (ctx: Context, filter: ProjectFilter, asOf: string): Promise<ProgressQuestion> =>
  asksForLamps(filter) ? progressQuestion(ctx, asOf) : NOTHING_ASKED

/** Adds a filter's conditions to a query whose row is known as `row`. */
export function narrowProjects(
  query: SelectQueryBuilder<Project>,
  filter: ProjectFilter,
  asOf: string,
  question: ProgressQuestion,
): void {
  for (const name of PLAIN) if (filter[name] != null) query.andWhere(`row.${name} = :${name}`, { [name]: filter[name] })
  for (const name of LISTS)
    if (filter[name]?.length) query.andWhere(`row.${name} IN (:...${name})`, { [name]: filter[name] })
  if (filter.tag)
    query.andWhere('EXISTS (SELECT 1 FROM project_tag t WHERE t.projectId = row.id AND t.tag = :tag)', {
      tag: filter.tag,
    })
  if (filter.blocked != null) query.andWhere(`row.blocker IS ${filter.blocked ? 'NOT ' : ''}NULL`)
  search(query, filter.search, ['name', 'projectCode', 'ownerUnit'])
  if (asksForLamps(filter)) {
    const { due, long, behind, farBehind, parameters } = lampParts(asOf, question)
    if (filter.startLamp) query.andWhere(lampCondition(filter.startLamp, due, long))
    if (filter.progressLamp) query.andWhere(lampCondition(filter.progressLamp, behind, farBehind))
    if (filter.late != null) query.andWhere(`${filter.late ? '' : 'NOT '}(${due} OR ${behind})`)
    query.setParameters({ ...parameters, until: parameters.until ?? '' })
  }
}
