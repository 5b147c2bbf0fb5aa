import { refuseDisorder, refuseFuture, registerDoors } from '@tongchou/service-kit'
import { refusalOfStandard, refusalOfSystem } from './data-sharing.rules.ts'
import { ElectronicStandard, StandardCompliance, StandardComplianceFacts } from './electronic-standard.entity.ts'
import { DepartmentConnection, GovernmentSystem } from './government-system.entity.ts'
import { IdentityMonth } from './identity-month.entity.ts'

const keep = 'government-services.keep'

export const systemDoors = [
  registerDoors({
    entity: GovernmentSystem,
    name: 'GovernmentSystem',
    plural: 'governmentSystems',
    noun: 'government-system',
    permission: keep,
    orderBy: ['name', 'liveOn', 'integrationDueOn'],
    openFirst: { until: ['integratedOn', 'retiredOn'], by: ['integrationDueOn', 'name'] },
    filterBy: ['kind', 'department', 'sharing', 'identityLevel'],
    search: ['name', 'interface', 'note'],
    refuse: (values, today) => {
      refuseFuture(values, today, 'liveOn', 'integratedOn', 'retiredOn')
      refuseDisorder(values, 'liveOn', 'retiredOn')
      return refusalOfSystem(values)
    },
  }),
  registerDoors({
    entity: DepartmentConnection,
    name: 'DepartmentConnection',
    plural: 'departmentConnections',
    noun: 'department-connection',
    permission: keep,
    orderBy: ['department', 'listedOn', 'platformOn'],
    filterBy: ['department'],
    refuse: (values, today) => {
      refuseFuture(values, today, 'listedOn', 'platformOn', 'networkOn', 'storeOn')
      return null
    },
  }),
  registerDoors({
    entity: ElectronicStandard,
    name: 'ElectronicStandard',
    plural: 'electronicStandards',
    noun: 'electronic-standard',
    permission: keep,
    orderBy: ['code', 'inForceOn'],
    filterBy: ['status'],
    search: ['code', 'name'],
    refuse: (values) => {
      refuseDisorder(values, 'inForceOn', 'abolishedOn')
      return refusalOfStandard(values)
    },
  }),
  registerDoors({
    entity: StandardCompliance,
    values: StandardComplianceFacts,
    name: 'StandardCompliance',
    plural: 'standardCompliances',
    noun: 'standard-compliance',
    permission: keep,
    orderBy: ['checkedOn'],
    filterBy: ['standardId', 'systemId', 'complies'],
    search: ['gap'],
    parents: { standardId: () => ElectronicStandard, systemId: () => GovernmentSystem },
    refuse: (values, today) => {
      refuseFuture(values, today, 'checkedOn')
      const isUnexplained = !values.complies && !values.gap?.trim()
      return isUnexplained ? { code: 'reason-required', field: 'gap' } : null
    },
  }),
  registerDoors({
    entity: IdentityMonth,
    name: 'IdentityMonth',
    plural: 'identityMonths',
    noun: 'identity-month',
    permission: keep,
    orderBy: ['month', 'accounts', 'uses'],
    filterBy: ['month', 'level'],
    refuse: ({ month, failures, uses }, today) => {
      if (month > today.slice(0, 7)) return { code: 'day-in-future', field: 'month', params: { today } }
      return failures > uses
        ? { code: 'identity-month.failures-over-uses', field: 'failures', params: { most: uses } }
        : null
    },
  }),
]
