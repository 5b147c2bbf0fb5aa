import type { Light } from '@tongchou/frontend-kit'
import type { ProjectLamp, ProjectStage } from './project.codes.ts'

interface Lamps {
  startLamp: ProjectLamp | null
  progressLamp: ProjectLamp | null
  libraryLamp: ProjectLamp | null
}

const gravity: Record<ProjectLamp, number> = { GREEN: 0, YELLOW: 1, RED: 2 }

/** The gravest of a project's lamps: the one a reader must see first. Nothing judged is unknown. */
export function gravestLamp({ startLamp, progressLamp, libraryLamp }: Lamps): Light {
  const lit = [startLamp, progressLamp, libraryLamp].filter((lamp) => lamp !== null)
  if (lit.length === 0) return 'UNKNOWN'
  return lit.reduce((worst, lamp) => (gravity[lamp] > gravity[worst] ? lamp : worst))
}

/** Which of a project's lamps are lit. */
export function troublesOf({ startLamp, progressLamp, libraryLamp }: Lamps): ('start' | 'progress' | 'library')[] {
  const lit = (lamp: ProjectLamp | null) => lamp === 'YELLOW' || lamp === 'RED'
  return [
    ...(lit(startLamp) ? (['start'] as const) : []),
    ...(lit(progressLamp) ? (['progress'] as const) : []),
    ...(lit(libraryLamp) ? (['library'] as const) : []),
  ]
}

/** Share of the year's plan that is done, in percent; null where nothing is planned. */
export function completionRate(
  completed: number | null | undefined,
  planned: number | null | undefined,
): number | null {
  if (completed === null || completed === undefined || !planned || planned <= 0) return null
  return (completed / planned) * 100
}

/** The filter of the graph for the choices and the searched text of the list. */
export function filterOfProjects(chosen: Record<string, string>, text: string): Record<string, unknown> {
  const { late, blocked, kind, stage, ...plain } = chosen
  return {
    ...plain,
    ...(kind ? { kind: [kind] } : {}),
    ...(stage ? { stage: [stage] } : {}),
    ...(late ? { late: late === 'yes' } : {}),
    ...(blocked ? { blocked: blocked === 'yes' } : {}),
    ...(text ? { search: text } : {}),
  }
}

/** An amount of 元 in 万元, as a column headed 万元 shows it. */
export function inWan(yuan: number | null | undefined): number | null {
  return yuan === null || yuan === undefined ? null : Math.round(yuan / 100) / 100
}

const road: readonly ProjectStage[] = [
  'CONCEIVED',
  'RESERVED',
  'APPROVED',
  'PRE_CONSTRUCTION',
  'READY',
  'STARTED',
  'COMPLETED',
  'COMMISSIONED',
]

/** The stages of a project's life as a stepper shows them; a side exit stands in the place where it was taken. */
export function stepsTo(stage: ProjectStage, started: boolean): readonly ProjectStage[] {
  if (road.includes(stage)) return road
  if (stage === 'SUSPENDED') return road.toSpliced(road.indexOf('STARTED') + 1, 0, 'SUSPENDED')
  return [...road.slice(0, road.indexOf('STARTED') + (started ? 1 : 0)), stage]
}
