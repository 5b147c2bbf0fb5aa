interface Facts {
  dueOn: string
  submittedOn: string | null
  grantedOn: string | null
  blockedSince: string | null
}

export type StepState = 'granted' | 'blocked' | 'overdue' | 'pending' | 'waiting'

/** Where a step of the preliminary work stands on a day, in one word. */
export function stepState({ dueOn, submittedOn, grantedOn, blockedSince }: Facts, today: string): StepState {
  if (grantedOn) return 'granted'
  if (blockedSince) return 'blocked'
  if (dueOn < today) return 'overdue'
  return submittedOn ? 'pending' : 'waiting'
}
