import type { ServiceItemStage, ServiceItemStep } from './service-item.codes.ts'

type Stage = `${ServiceItemStage}`
type Step = `${ServiceItemStep}`

const STEPS: Readonly<Record<Stage, readonly Step[]>> = {
  DRAFT: ['CANCEL'],
  REVIEWED: ['CANCEL'],
  PUBLISHED: ['SUSPEND', 'CANCEL'],
  SUSPENDED: ['RESUME', 'CANCEL'],
  CANCELLED: [],
}

/** What may be done with an item as it stands. */
export const stepsFrom = (stage: Stage): readonly Step[] => STEPS[stage]

const MARKS = /[\p{P}\p{S}\s]/gu

/** A name as departments are compared by: the same in full and half width, without blanks and marks. */
export const comparedName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(MARKS, '')
