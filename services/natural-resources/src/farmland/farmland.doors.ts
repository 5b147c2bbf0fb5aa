import { refuseDisorder, refuseFuture, registerDoors } from '@tongchou/service-kit'
import { FarmlandBaseline } from './farmland-baseline.entity.ts'
import { FarmlandDuty } from './farmland-duty.entity.ts'
import { FarmlandUseChange } from './farmland-use-change.entity.ts'
import { refusalOfBaseline, refusalOfDuty, refusalOfRedLineCheck, refusalOfUseChange } from './farmland.rules.ts'
import { refusalOfArea } from '../land-area/land-area.rules.ts'
import { RedLineCheck } from './red-line-check.entity.ts'

export const farmlandDoors = [
  registerDoors({
    entity: FarmlandBaseline,
    name: 'FarmlandBaseline',
    plural: 'farmlandBaselines',
    noun: 'farmland-baseline',
    permission: 'natural-resources.keep',
    orderBy: ['township', 'year'],
    filterBy: ['year', 'township'],
    refuse: refusalOfBaseline,
  }),
  registerDoors({
    entity: FarmlandUseChange,
    name: 'FarmlandUseChange',
    plural: 'farmlandUseChanges',
    noun: 'farmland-use-change',
    permission: 'natural-resources.record',
    orderBy: ['foundOn', 'areaMu'],
    openFirst: { until: ['restoredOn', 'approvedOn'], by: 'foundOn', latest: 'foundOn' },
    filterBy: ['township', 'toUse', 'inBasicFarmland'],
    search: ['village', 'place'],
    refuse: (values, today) => {
      refuseFuture(values, today, 'foundOn', 'approvedOn', 'restoredOn')
      refuseDisorder(values, 'foundOn', 'restoredOn')
      return refusalOfArea(values) ?? refusalOfUseChange(values)
    },
  }),
  registerDoors({
    entity: RedLineCheck,
    name: 'RedLineCheck',
    plural: 'redLineChecks',
    noun: 'red-line-check',
    permission: 'natural-resources.keep',
    orderBy: ['checkedOn', 'overlapMu'],
    openFirst: { until: ['clearedOn', 'lawfulOn'], while: 'row.overlapMu > 0', by: 'checkedOn', latest: 'checkedOn' },
    filterBy: ['township', 'subjectKind', 'projectId', 'parcelCode'],
    search: ['name', 'parcelCode'],
    refuse: (values, today) => {
      refuseFuture(values, today, 'checkedOn', 'lawfulOn', 'clearedOn')
      refuseDisorder(values, 'checkedOn', 'clearedOn')
      return refusalOfRedLineCheck(values)
    },
  }),
  registerDoors({
    entity: FarmlandDuty,
    name: 'FarmlandDuty',
    plural: 'farmlandDuties',
    noun: 'farmland-duty',
    permission: 'natural-resources.record',
    orderBy: ['township', 'signedOn'],
    filterBy: ['year', 'township', 'passed'],
    search: ['village', 'signatory'],
    refuse: (values, today) => {
      refuseFuture(values, today, 'signedOn', 'checkedOn')
      refuseDisorder(values, 'signedOn', 'checkedOn')
      return refusalOfDuty(values)
    },
  }),
]
