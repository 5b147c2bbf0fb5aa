import type { Feature } from '@tongchou/service-kit'
import { Difficulty } from './difficulty.entity.ts'
import { Department, DifficultyResolver, EnterpriseDifficultiesResolver } from './difficulty.resolver.ts'
import { difficultySheet } from './difficulty.sheet.ts'

export const difficultyFeature: Feature = {
  entities: [Difficulty],
  resolvers: [DifficultyResolver, EnterpriseDifficultiesResolver],
  sheets: [difficultySheet],
  types: [Department],
}
