import { type Context, type KeptRecord, readCsv } from '@tongchou/service-kit'
import { readdirSync } from 'node:fs'
import {
  BudgetSubject,
  BudgetWindow,
  FinanceThreshold,
  type FinanceThresholdCode,
  SeekingUnit,
} from './year-plan.entity.ts'

const folder = new URL('../../plan/', import.meta.url)

type Row = Record<string, string>
type Values<T> = Omit<T, keyof KeptRecord>

/** Brings one plan file into its table: adds what is new, changes what differs, leaves the rest. */
async function bring<T extends KeptRecord>(
  ctx: Context,
  entity: new () => T,
  file: URL,
  idOf: (row: Row) => string,
  valuesOf: (row: Row) => Values<T>,
): Promise<void> {
  const known = new Map((await ctx.db.repository(entity).find()).map((record) => [record.id, record]))
  const fresh: (Values<T> & { id: string })[] = []
  for (const row of readCsv(file)) {
    const id = idOf(row)
    const values = valuesOf(row)
    const record = known.get(id)
    if (!record) fresh.push({ ...values, id })
    else if (Object.entries(values).some(([name, value]) => record[name as keyof T] !== value))
      await ctx.update(entity, record, record.version, values as never, 'plan.changed')
  }
  if (fresh.length > 0) await ctx.createMany(entity, fresh as never, 'plan.loaded')
}

/** Loads each plan year's dictionaries: spending subjects with the eight, assessed units, limits, budget windows. */
export async function loadPlan(ctx: Context): Promise<void> {
  for (const year of readdirSync(folder).sort()) {
    const planYear = Number(year)
    const file = (name: string) => new URL(`${year}/${name}.csv`, folder)
    await bring(
      ctx,
      BudgetSubject,
      file('budget-subjects'),
      ({ subject }) => `subject-${year}-${subject}`,
      ({ subject = '', name = '', eight }) => ({ planYear, subject, name, eight: eight === '1' }),
    )
    await bring(
      ctx,
      SeekingUnit,
      file('seeking-units'),
      ({ unit }) => `seeking-${year}-${unit}`,
      ({ unit = '', kind, name = '' }) => ({
        planYear,
        unit,
        township: kind === 'TOWNSHIP' ? unit : null,
        department: kind === 'TOWNSHIP' ? null : unit,
        name,
      }),
    )
    await bring(
      ctx,
      FinanceThreshold,
      file('thresholds'),
      ({ code }) => `threshold-${year}-${code?.toLowerCase().replaceAll('_', '-')}`,
      ({ code, figure, basis = '' }) => ({
        planYear,
        code: code as FinanceThresholdCode,
        figure: Number(figure),
        basis,
      }),
    )
    await bring(
      ctx,
      BudgetWindow,
      file('budget-windows'),
      ({ code }) => `window-${year}-${code}`,
      ({ name = '', opens_on: opensOn = '', closes_on: closesOn = '' }) => ({ planYear, name, opensOn, closesOn }),
    )
  }
}
