import type { ProjectStage } from './project.codes.ts'

/** Something that can be done with a project: a next stage, or a word on its course. */
export type Deed = ProjectStage | 'LIST' | 'BLOCK' | 'FORESEE' | 'LIBRARY' | 'CHANGE'

interface Facts {
  stage: ProjectStage
  kind: 'CONTINUING' | 'NEW' | 'RESERVE'
  availableActions: readonly ProjectStage[] | null
}

const ended: readonly ProjectStage[] = ['SUBSTITUTED', 'CANCELLED']

/** What may be offered: the stages the service names, and what this viewer's permissions open. The service decides again. */
export function deedsOf({ stage, kind, availableActions }: Facts, can: { record: boolean; keep: boolean }): Deed[] {
  if (!can.record) return []
  const substitutable = can.keep && kind !== 'RESERVE'
  const next = (availableActions ?? []).filter((to) => to !== 'SUBSTITUTED' || substitutable)
  if (ended.includes(stage)) return next
  const building = stage === 'STARTED' || stage === 'SUSPENDED' || stage === 'COMPLETED' || stage === 'COMMISSIONED'
  return [
    ...next,
    ...(can.keep && kind === 'RESERVE' && stage !== 'CONCEIVED' ? (['LIST'] as const) : []),
    ...(stage === 'COMMISSIONED' ? [] : (['BLOCK', 'FORESEE'] as const)),
    ...(building ? (['LIBRARY'] as const) : []),
    'CHANGE',
  ]
}

/** The deeds that are offered at once; the others wait in a menu. */
export const foremost = (deeds: readonly Deed[]): readonly Deed[] =>
  deeds.filter((deed) => !['SUBSTITUTED', 'CANCELLED', 'FORESEE', 'LIBRARY', 'CHANGE'].includes(deed)).slice(0, 3)
