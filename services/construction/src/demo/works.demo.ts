import { type Context, lastDayOf } from '@tongchou/service-kit'
import type { NamedWork, WorkKind, WorkProgramme, WorkUnit } from '../work/work.codes.ts'
import { ConstructionWork } from '../work/work.entity.ts'
import { LISTED_WORKS } from './listed-works.ts'

export const WAN = 10_000_00
export const YEAR = 2022

/** A work of the demonstration, with how it goes month by month. */
export interface DemoWork {
  readonly id: string
  readonly department: string
  readonly quantity: number
  readonly first: number
  readonly last: number
  /** Percent done before the year. */
  readonly prior: number
  /** 1 on plan, below it behind, above it ahead. */
  readonly pace: number
  readonly acceptedOn: string | null
}

const dayOf = (text: string | undefined): string | null => (text ? `${YEAR}-${text}` : null)

function readLine(line: string, index: number) {
  const [
    id,
    name,
    programme,
    kind,
    named,
    project,
    department,
    township,
    quantity,
    unit,
    contractor,
    amount,
    due,
    first,
    last,
    prior,
    pace,
    accepted,
    opened,
  ] = line.split('|') as string[]
  const acceptedOn = dayOf(accepted)
  const work: DemoWork = {
    id: `work-${id}`,
    department: department as string,
    quantity: Number(quantity),
    first: Number(first),
    last: Number(last),
    prior: Number(prior),
    pace: Number(pace),
    acceptedOn,
  }
  const row = {
    id: work.id,
    name: name as string,
    year: YEAR,
    programme: programme as WorkProgramme,
    kind: kind as WorkKind,
    named: (named || null) as NamedWork | null,
    projectId: project ? `prj-2022-${project}` : null,
    department: work.department,
    township: township ? `620725${township}` : null,
    quantity: work.quantity,
    unit: unit as WorkUnit,
    contractNumber: contractor ? `建施合〔2022〕${index + 21}号` : null,
    contractor: contractor || null,
    contractAmount: contractor ? Number(amount) * WAN : null,
    acceptanceDueOn: due as string,
    acceptedOn,
    certificateNumber: acceptedOn ? `竣验〔2022〕${index + 7}号` : null,
    acceptedQuantity: acceptedOn ? work.quantity : null,
    openedOn: dayOf(opened),
  }
  return { work, row }
}

const lines = LISTED_WORKS.split('\n').map(readLine)
export const demoWorks: readonly DemoWork[] = lines.map(({ work }) => work)

const WHOLE = 100
const tenth = (figure: number): number => Math.round(figure * 10) / 10
export const monthOf = (number: number): string => `${YEAR}-${String(number).padStart(2, '0')}`

/** Percent planned by the end of a month: from what was done before the year in equal steps to the whole. */
export const plannedIn = ({ first, last, prior }: DemoWork, month: number): number =>
  tenth(prior + ((WHOLE - prior) * (Math.min(month, last) - first + 1)) / (last - first + 1))

/** Percent reached by the end of a month, at the work's own pace. */
export function reachedIn(work: DemoWork, month: number): number {
  const isAccepted = work.acceptedOn !== null && work.acceptedOn <= lastDayOf(monthOf(month))
  if (isAccepted) return WHOLE
  return tenth(Math.min(WHOLE - 1, work.prior + (plannedIn(work, month) - work.prior) * work.pace))
}

export async function loadWorks(ctx: Context): Promise<void> {
  const rows = lines.map(({ row }) => row)
  await ctx.createMany(ConstructionWork, rows, 'demo.loaded')
}
