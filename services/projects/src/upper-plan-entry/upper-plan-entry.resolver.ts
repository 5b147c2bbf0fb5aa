import { ofProject, registerDoors } from '../register/register.ts'
import { UpperPlanEntry } from './upper-plan-entry.entity.ts'
import { refusalOfUpperPlanEntry } from './upper-plan-entry.rules.ts'

export const upperPlanEntryDoors = [
  registerDoors({
    entity: UpperPlanEntry,
    name: 'UpperPlanEntry',
    plural: 'upperPlanEntries',
    permission: 'projects.record',
    order: 'submittedOn',
    search: ['planName', 'document'],
    noun: 'upper-plan-entry',
    refuse: refusalOfUpperPlanEntry,
  }),
  ofProject(UpperPlanEntry, 'upperPlanEntries', 'submittedOn'),
]
