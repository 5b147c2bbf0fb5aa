import { type Context, type KeptRecord, readCsv } from '@tongchou/service-kit'
import { readdirSync } from 'node:fs'
import type { ProjectKind } from '../project/project.codes.ts'
import { type Checklist, ChecklistItem, InvestmentCurve, StartWave } from './year-plan.entity.ts'

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

/** Loads each plan year's settings: investment curve, waves of starts, checklists. */
export async function loadPlan(ctx: Context): Promise<void> {
  for (const year of readdirSync(folder).sort()) {
    const file = (name: string) => new URL(`${year}/${name}.csv`, folder)
    await bring(
      ctx,
      InvestmentCurve,
      file('investment-curve'),
      ({ month }) => `curve-${year}-${month}`,
      ({ month, share }) => ({ period: `${year}-${month}`, share: Number(share) }),
    )
    await bring(
      ctx,
      StartWave,
      file('start-waves'),
      ({ kind, wave }) => `wave-${year}-${kind?.toLowerCase()}-${wave}`,
      ({ kind, wave, deadline, name_zh, name_en }) => ({
        planYear: Number(year),
        kind: kind as ProjectKind,
        wave: Number(wave),
        deadline: deadline ?? '',
        nameZh: name_zh ?? '',
        nameEn: name_en ?? '',
      }),
    )
    await bring(
      ctx,
      ChecklistItem,
      file('checklists'),
      ({ code }) => `item-${code?.toLowerCase().replaceAll('_', '-')}`,
      ({ checklist, code, position, name_zh, name_en }) => ({
        checklist: checklist as Checklist,
        code: code ?? '',
        position: Number(position),
        nameZh: name_zh ?? '',
        nameEn: name_en ?? '',
      }),
    )
  }
}
