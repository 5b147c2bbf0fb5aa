import { defineSheet } from '@tongchou/service-kit'
import { Difficulty } from './difficulty.entity.ts'
import { RaiseDifficultyInput } from './difficulty.inputs.ts'
import { whereDifficulty } from './difficulty.repository.ts'

/**
 * What enterprises ask for as a sheet, for reading only: raising one hands out the code with which the enterprise alone
 * confirms, and that is given from hand to hand.
 */
export const difficultySheet = defineSheet({
  name: 'enterpriseDifficulties',
  entity: Difficulty,
  permission: 'industry.record',
  values: RaiseDifficultyInput,
  cells: ({ enterpriseId }) => ({ uscc: enterpriseId }),
  order: 'raisedOn',
  where: (query, { filter }, { today }) => whereDifficulty(query, filter ?? {}, today),
})
