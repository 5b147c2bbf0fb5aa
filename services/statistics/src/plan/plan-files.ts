import { readdirSync } from 'node:fs'
import { readCsv } from '@tongchou/service-kit'
import type { Kind, LampPolicy, PlanRow, Pace, Reading, Strength } from '../arithmetic/plan-row.ts'

/** A department or group that answers for a row, and whether the plan's text names it or it was inferred. */
export interface Answerable {
  code: string
  named: boolean
}

/** A row of `targets.csv`, read. */
export interface PlannedTarget extends PlanRow {
  section: number
  domain: string
  nameZh: string
  nameEn: string
  direction: string
  comparison: string
  deadlineBasis: string
  sentence: string
  note: string
  responsible: Answerable[]
}

/** A row of `duties.csv`, read. */
export interface PlannedDuty {
  code: string
  year: number
  section: number
  domain: string
  titleZh: string
  titleEn: string
  mechanism: string
  capability: string
  kind: string
  sentences: string
  basis: string
  responsible: Answerable[]
}

const PLANS = new URL('../../plan/', import.meta.url)

/** The years whose plan is among the files, the earliest first. */
export function plannedYears(): number[] {
  return readdirSync(PLANS)
    .filter((name) => /^\d{4}$/.test(name))
    .map(Number)
    .toSorted()
}

export function readTargets(year: number): PlannedTarget[] {
  return rowsOf(year, 'targets').map((row) => ({
    code: row('code'),
    year,
    section: Number(row('section')),
    domain: row('domain'),
    nameZh: row('name_zh'),
    nameEn: row('name_en'),
    measure: row('measure'),
    unitZh: row('unit_zh'),
    unitEn: row('unit_en'),
    countedZh: row('counted_zh'),
    countedEn: row('counted_en'),
    direction: row('direction'),
    kind: row('kind') as Kind,
    reading: row('reading') as Reading,
    pace: row('pace') as Pace,
    reference: row('reference'),
    targetValue: row('target_value') === '' ? null : Number(row('target_value')),
    comparison: row('comparison'),
    deadline: row('deadline'),
    deadlineBasis: row('deadline_basis'),
    strength: row('strength') as Strength,
    responsible: readAnswerable(row('responsible')),
    sentence: row('sentence'),
    note: row('note'),
  }))
}

export function readDuties(year: number): PlannedDuty[] {
  return rowsOf(year, 'duties').map((row) => ({
    code: row('code'),
    year,
    section: Number(row('section')),
    domain: row('domain'),
    titleZh: row('title_zh'),
    titleEn: row('title_en'),
    mechanism: row('mechanism'),
    capability: row('capability'),
    kind: row('kind'),
    sentences: row('sentences'),
    basis: row('basis'),
    responsible: readAnswerable(row('responsible')),
  }))
}

/** Cumulative percent due at each month end, by target code. */
export function readCurves(year: number): Map<string, number[]> {
  const months = Array.from({ length: 12 }, (_, i) => `m${String(i + 1).padStart(2, '0')}`)
  return new Map(rowsOf(year, 'curves').map((row) => [row('code'), months.map((month) => Number(row(month)))]))
}

export function readLampPolicy(year: number): LampPolicy {
  const settings = rowsOf(year, 'lamp-policy').map((row) => [row('name'), Number(row('value'))])
  return Object.fromEntries(settings) as LampPolicy
}

/** A collective name in the plan's text, and whom it stands for. */
export interface AnsweringGroup {
  code: string
  /** Every department, every township, those listed, or nobody who signs in. */
  covers: 'departments' | 'townships' | 'listed' | 'outside'
  members: string[]
}

export function readAnsweringGroups(year: number): AnsweringGroup[] {
  return rowsOf(year, 'answering-groups').map((row) => ({
    code: row('code'),
    covers: row('covers') as AnsweringGroup['covers'],
    members: row('members').split(' ').filter(Boolean),
  }))
}

/** `finance:named townships:inferred` */
function readAnswerable(text: string): Answerable[] {
  return text.split(' ').map((pair) => {
    const [code = '', how] = pair.split(':')
    return { code, named: how === 'named' }
  })
}

function rowsOf(year: number, file: string): ((column: string) => string)[] {
  const rows = readCsv(new URL(`${year}/${file}.csv`, PLANS))
  return rows.map((row) => (column: string) => {
    const cell = row[column]
    if (cell === undefined) throw new Error(`plan/${year}/${file}.csv has no column ${column}`)
    return cell
  })
}
