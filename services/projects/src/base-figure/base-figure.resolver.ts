import { registerDoors } from '@tongchou/service-kit'
import { BaseFigure } from './base-figure.entity.ts'

const CODES = ['FAI', 'UPPERPLAN', 'CHANGES', 'PARK-INVESTMENT']

export const baseFigureDoors = [
  registerDoors({
    entity: BaseFigure,
    name: 'BaseFigure',
    plural: 'baseFigures',
    permission: 'projects.keep',
    orderBy: ['period', 'code'],
    filterBy: ['code'],
    search: ['code', 'document'],
    noun: 'base-figure',
    refuse: ({ code, period }, today) =>
      !CODES.includes(code)
        ? { code: 'base-figure.code-unknown', field: 'code' }
        : period >= today.slice(0, 7)
          ? { code: 'base-figure.not-past', field: 'period' }
          : null,
  }),
]
