import type { Condition, Context, Viewer } from '@tongchou/service-kit'
import type { Answerable, AnsweringGroup } from './plan-files.ts'

/** How a row keeps who answers for it: ` finance:named townships:inferred `, so that one LIKE finds a code. */
export function keptAnswering(responsible: readonly Answerable[]): string {
  return ` ${responsible.map(({ code, named }) => `${code}:${named ? 'named' : 'inferred'}`).join(' ')} `
}

export function readAnswering(kept: string): Answerable[] {
  const pairs = kept.trim().split(' ').filter(Boolean)
  return pairs.map((pair) => ({ code: pair.split(':')[0] ?? '', named: pair.endsWith(':named') }))
}

/** The names under which a viewer's department or township answers: its own, and every group that includes it. */
export function answeringCodes({ department, township }: Viewer, groups: readonly AnsweringGroup[]): string[] {
  if (township !== null) return [township, ...groups.filter(({ covers }) => covers === 'townships').map(({ code }) => code)]
  if (department === null) return []
  const including = groups.filter(({ covers, members }) => covers === 'departments' || (covers === 'listed' && members.includes(department)))
  return [department, ...including.map(({ code }) => code)]
}

/** The rows that this viewer may see: all for the county's offices and the bureau, else those his department answers for. */
export function answeringScope(ctx: Context, entity: new () => object, groups: readonly AnsweringGroup[]): Condition {
  const whole = ctx.scope(entity, 'row')
  const codes = answeringCodes(ctx.viewer, groups)
  return {
    sql: `(${[whole.sql, ...codes.map(() => 'row.answering LIKE ?')].join(' OR ')})`,
    parameters: [...whole.parameters, ...codes.map((code) => `% ${code}:%`)],
  }
}
