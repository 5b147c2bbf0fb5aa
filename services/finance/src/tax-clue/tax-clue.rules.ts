import type { TaxClueStage } from './tax-clue.entity.ts'

type Stage = `${TaxClueStage}`

const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
  FOUND: ['VERIFIED', 'DISMISSED'],
  VERIFIED: ['RECOVERED', 'EXEMPT', 'DISMISSED'],
  RECOVERED: [],
  EXEMPT: [],
  DISMISSED: [],
}

export const stagesAfterClue = (stage: Stage): readonly Stage[] => NEXT[stage]

export const isOpenClue = (stage: Stage): boolean => NEXT[stage].length > 0

/** Working days within which a clue is closed unless another day is named. */
export const CLUE_WORKING_DAYS = 20
