import { lampColumn, type Column } from '@tongchou/frontend-kit'
import type { Text } from '../words.ts'
import type { PreliminaryFee } from './preliminary-fee.graphql.ts'

/** How far a fee has come: asked for, approved, given in full, answered by a paper. */
export function feeColumn(say: Text): Column<PreliminaryFee> {
  return lampColumn(say('status'), ({ approvedAmount, allocatedAmount, outputOn }) => {
    if (approvedAmount === null) return { light: 'UNKNOWN', word: say('preliminaryFee.waiting') }
    if ((allocatedAmount ?? 0) < approvedAmount) return { light: 'YELLOW', word: say('preliminaryFee.short') }
    return { light: 'GREEN', word: say(outputOn ? 'preliminaryFee.answered' : 'preliminaryFee.given') }
  })
}
