import { type Context, keepPlan, readCsv } from '@tongchou/service-kit'
import { readdirSync } from 'node:fs'
import type { ProjectKind } from '../project/project.codes.ts'
import { type Checklist, ChecklistItem, InvestmentCurve, StartWave } from './year-plan.entity.ts'

const folder = new URL('../../plan/', import.meta.url)
const acts = ['plan.loaded', 'plan.changed'] as const

/** Loads each plan year's settings: investment curve, waves of starts, checklists. */
export async function loadPlan(ctx: Context): Promise<void> {
  for (const year of readdirSync(folder).sort()) {
    const rowsOf = (name: string) => readCsv(new URL(`${year}/${name}.csv`, folder))
    const curve = rowsOf('investment-curve').map(({ month, share }) => ({
      id: `curve-${year}-${month}`,
      period: `${year}-${month}`,
      share: Number(share),
    }))
    await keepPlan(ctx, InvestmentCurve, curve, ...acts)
    const waves = rowsOf('start-waves').map(({ kind = '', wave, deadline = '', name_zh = '', name_en = '' }) => ({
      id: `wave-${year}-${kind.toLowerCase()}-${wave}`,
      planYear: Number(year),
      kind: kind as ProjectKind,
      wave: Number(wave),
      deadline,
      nameZh: name_zh,
      nameEn: name_en,
    }))
    await keepPlan(ctx, StartWave, waves, ...acts)
    const items = rowsOf('checklists').map(({ checklist, code = '', position, name_zh = '', name_en = '' }) => ({
      id: `item-${code.toLowerCase().replaceAll('_', '-')}`,
      checklist: checklist as Checklist,
      code,
      position: Number(position),
      nameZh: name_zh,
      nameEn: name_en,
    }))
    await keepPlan(ctx, ChecklistItem, items, ...acts)
  }
}
