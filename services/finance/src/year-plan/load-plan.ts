import { type Context, keepPlan, readCsv } from '@tongchou/service-kit'
import { readdirSync } from 'node:fs'
import {
  BudgetSubject,
  BudgetWindow,
  FinanceThreshold,
  type FinanceThresholdCode,
  SeekingUnit,
} from './year-plan.entity.ts'

const folder = new URL('../../plan/', import.meta.url)
const acts = ['plan.loaded', 'plan.changed'] as const

/** Loads each plan year's dictionaries: spending subjects with the eight, assessed units, limits, budget windows. */
export async function loadPlan(ctx: Context): Promise<void> {
  for (const year of readdirSync(folder).sort()) {
    const planYear = Number(year)
    const rowsOf = (name: string) => readCsv(new URL(`${year}/${name}.csv`, folder))
    const subjects = rowsOf('budget-subjects').map(({ subject = '', name = '', eight }) => ({
      id: `subject-${year}-${subject}`,
      planYear,
      subject,
      name,
      eight: eight === '1',
    }))
    await keepPlan(ctx, BudgetSubject, subjects, ...acts)
    const units = rowsOf('seeking-units').map(({ unit = '', kind, name = '' }) => ({
      id: `seeking-${year}-${unit}`,
      planYear,
      unit,
      township: kind === 'TOWNSHIP' ? unit : null,
      department: kind === 'TOWNSHIP' ? null : unit,
      name,
    }))
    await keepPlan(ctx, SeekingUnit, units, ...acts)
    const thresholds = rowsOf('thresholds').map(({ code = '', figure, basis = '' }) => ({
      id: `threshold-${year}-${code.toLowerCase().replaceAll('_', '-')}`,
      planYear,
      code: code as FinanceThresholdCode,
      figure: Number(figure),
      basis,
    }))
    await keepPlan(ctx, FinanceThreshold, thresholds, ...acts)
    const windows = rowsOf('budget-windows').map(
      ({ code, name = '', opens_on: opensOn = '', closes_on: closesOn = '' }) => ({
        id: `window-${year}-${code}`,
        planYear,
        name,
        opensOn,
        closesOn,
      }),
    )
    await keepPlan(ctx, BudgetWindow, windows, ...acts)
  }
}
