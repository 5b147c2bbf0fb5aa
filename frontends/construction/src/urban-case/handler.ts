import { isDispatched } from './case.rules.ts'
import type { UrbanCase } from './urban-case.graphql.ts'

/** Who handles it, in words: a department, else its township. */
export const handlerOf = ({ state, department, township, handlingDepartment, whereTownship }: UrbanCase): string =>
  isDispatched(state) ? (handlingDepartment?.name ?? department ?? whereTownship?.name ?? township) : '—'
