import { defineSheet } from '@tongchou/service-kit'
import { correctTaxClue, reportTaxClue, ReportTaxClueInput } from './advance-tax-clue.ts'
import { TaxClue } from './tax-clue.entity.ts'
import { whereClue } from './tax-clue.repository.ts'

/** 涉税疑点 as a sheet: clues are reported by it, and put right until they are checked; each step is one of its own. */
export const taxClueSheet = defineSheet({
  name: 'taxClues',
  entity: TaxClue,
  permission: 'finance.record',
  values: ReportTaxClueInput,
  order: { until: 'closedOn', by: 'dueOn' },
  where: (query, { search: text, filter }, ctx) => whereClue(query, text, filter ?? {}, ctx.today),
  keep: (ctx, { before, version, values }) =>
    before ? correctTaxClue(ctx, before, version ?? 0, values) : reportTaxClue(ctx, values),
})
