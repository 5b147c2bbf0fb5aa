import type { Context } from '../context/context.ts'
import { Fault } from '../fault/fault.ts'
import { platform } from '../viewer/viewer.ts'
import { formOf } from './form-definition.ts'
import type { Part } from './period.rules.ts'

/** What the viewer's office is to a unit's report on a form. @throws form-unknown */
export function partIn(ctx: Context, form: string, unit: string): Part {
  const { reviewer } = formOf(ctx, form)
  const { id, department, township } = ctx.viewer
  if (department === reviewer || id === platform.id) return 'reviewer'
  return (township ?? department) === unit ? 'unit' : 'none'
}

/** The refusal of a report in which the viewer's office has no such part. */
export const anothersReport = (ctx: Context, form: string): Fault =>
  new Fault('forbidden', { field: 'unit', reviewer: formOf(ctx, form).reviewer })
