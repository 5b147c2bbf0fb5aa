const NEXT: Readonly<Record<string, readonly PoorStage[]>> = {
  RECEIVED: ['VERIFIED'],
  VERIFIED: ['RECTIFYING', 'APPEALED'],
  RECTIFYING: ['CALLED_BACK'],
  APPEALED: ['CLOSED', 'RECTIFYING'],
}

type PoorStage = 'RECEIVED' | 'VERIFIED' | 'RECTIFYING' | 'CALLED_BACK' | 'APPEALED' | 'CLOSED'

/** Stages that may follow: who is content when called back ends it, who is not has it put right again. */
export function poorReviewStagesAfter(stage: string | null, content: boolean | null): readonly PoorStage[] {
  if (stage === 'CALLED_BACK') return content ? ['CLOSED'] : ['RECTIFYING']
  return stage === null ? [] : (NEXT[stage] ?? [])
}

/** Working days within which a bad evaluation must be put right. */
export const REPAIR_DAYS = 15
/** Working day of those from which it is urgent. */
export const URGENT_DAY = 10

/** 不满意、非常不满意. */
export const isPoor = (rating: string): boolean => rating === 'DISSATISFIED' || rating === 'VERY_DISSATISFIED'
