import { addDays, type Context, refuseFuture, refuseIf, textOf, textOrNone } from '@tongchou/service-kit'
import { randomUUID } from 'node:crypto'
import { refuseStrayPlace } from '../village/refuse-stray-place.ts'
import { closeDueOn, getCategory, stepDueOn } from './case-limits.ts'
import { UrbanGridCell } from './case-registers.entity.ts'
import { CaseSource, CaseState, CaseStepKind } from './urban-case.codes.ts'
import { UrbanCase } from './urban-case.entity.ts'
import type { ReportUrbanCaseInput } from './urban-case.inputs.ts'
import { RECURS_WITHIN_DAYS } from './urban-case.rules.ts'
import { UrbanCaseStep } from './urban-case-step.entity.ts'

const NUMBER_SIGNS = 6

/** A case's number tells the day on which it came in; the rest tells it from that day's others. */
const numberOf = (day: string): string =>
  `${day.replaceAll('-', '')}-${randomUUID().slice(0, NUMBER_SIGNS).toUpperCase()}`

/** The case that this one brings back: same category, same cell, closed within a month before. */
async function recursOf(ctx: Context, categoryId: string, gridCellId: string, day: string): Promise<string | null> {
  const [row] = await ctx.db.sql<{ id: string }>(
    `SELECT c.id AS id FROM urban_case c WHERE c.gridCellId = ? AND c.categoryId = ? AND c.closedOn BETWEEN ? AND ?
      ORDER BY c.closedOn DESC, c.id LIMIT 1`,
    [gridCellId, categoryId, addDays(day, -RECURS_WITHIN_DAYS), day],
  )
  return row?.id ?? null
}

async function placeOf(ctx: Context, input: ReportUrbanCaseInput) {
  const cell = await ctx.get(UrbanGridCell, input.gridCellId, 'gridCellId')
  const latitude = input.latitude ?? null
  const longitude = input.longitude ?? null
  refuseIf((latitude === null) !== (longitude === null), 'case.place-incomplete', 'longitude')
  if (latitude !== null && longitude !== null) await refuseStrayPlace(ctx, { latitude, longitude })
  const { id: gridCellId, code: gridCode, township } = cell
  return { gridCellId, gridCode, township, place: textOf(input.place, 'place', 120), latitude, longitude }
}

function originOf({ source, sourceNumber, photoBefore }: ReportUrbanCaseInput) {
  const number = textOrNone(sourceNumber, 'sourceNumber', 60)
  const photo = textOrNone(photoBefore, 'photoBefore', 120)
  refuseIf(source === CaseSource.HOTLINE_12345 && number === null, 'case.source-number-required', 'sourceNumber')
  refuseIf(source === CaseSource.PATROL && photo === null, 'case.photo-required', 'photoBefore')
  return { source, sourceNumber: number, photoBefore: photo }
}

/**
 * Collects a case 采集; its time runs from then on.
 * @throws case.photo-required, case.source-number-required, case.place-incomplete, case-limit.missing, day-in-future
 */
export async function reportCase(ctx: Context, input: ReportUrbanCaseInput): Promise<UrbanCase> {
  refuseFuture(input, ctx.today, 'reportedOn')
  const { reportedOn } = input
  const category = await getCategory(ctx, input.categoryId)
  const place = await placeOf(ctx, input)
  const asked = { description: textOf(input.description, 'description', 1000), ...originOf(input), reportedOn }
  const due = {
    stepDueOn: await stepDueOn(ctx, category, 'FILE', reportedOn),
    closeDueOn: await closeDueOn(ctx, category, reportedOn),
  }
  const blank = { department: null, photoAfter: null, handledOn: null, checkedOn: null, returnedOn: null, returns: 0 }
  const facts = {
    number: numberOf(reportedOn),
    categoryId: category.id,
    kind: category.kind,
    state: CaseState.REPORTED,
  }
  const open = {
    closedOn: null,
    daysToClose: null,
    rejectedOn: null,
    recursOf: await recursOf(ctx, category.id, place.gridCellId, reportedOn),
  }
  const reported = await ctx.create(
    UrbanCase,
    { ...facts, ...place, ...asked, ...due, ...blank, ...open },
    'case.reported',
  )
  const first = { caseId: reported.id, position: 1, step: CaseStepKind.REPORT, happenedOn: reportedOn, dueOn: null }
  await ctx.create(
    UrbanCaseStep,
    { ...first, department: null, takenBy: ctx.viewer.name, note: null },
    'case-step.taken',
  )
  return reported
}
