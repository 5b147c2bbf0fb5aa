import { type Feature, registerDoors } from '@tongchou/service-kit'
import { CollectiveContract } from './collective-contract.entity.ts'
import { EmployerContractsResolver, EnterpriseContractsResolver } from './contract.resolver.ts'
import { refusalOfCollective, refusalOfContracts } from './contract.rules.ts'
import { collectiveContracts, labourContracts } from './contract.targets.ts'
import { EmployerContracts, EmployerContractsValues } from './employer-contracts.entity.ts'

export const contractFeature: Feature = {
  entities: [EmployerContracts, CollectiveContract],
  resolvers: [
    registerDoors({
      entity: EmployerContracts,
      name: 'EmployerContracts',
      plural: 'employerContractChecks',
      noun: 'contract-check',
      permission: 'employment.record',
      orderBy: ['checkedOn', 'employer', 'workers'],
      filterBy: ['employerUscc', 'township', 'collectiveRequired'],
      search: ['employer'],
      values: EmployerContractsValues,
      refuse: refusalOfContracts,
    }),
    registerDoors({
      entity: CollectiveContract,
      name: 'CollectiveContract',
      plural: 'collectiveContracts',
      noun: 'collective-contract',
      permission: 'employment.keep',
      orderBy: ['endsOn', 'employer', 'signedOn'],
      filterBy: ['employerUscc'],
      search: ['employer', 'number'],
      refuse: refusalOfCollective,
    }),
    EmployerContractsResolver,
    EnterpriseContractsResolver,
  ],
  targets: [labourContracts, collectiveContracts],
}
