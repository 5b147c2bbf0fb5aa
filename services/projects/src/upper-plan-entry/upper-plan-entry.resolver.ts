import { Project } from '../project/project.entity.ts'
import { registerDoors } from '@tongchou/service-kit'
import { ofProject } from '../project/of-project.ts'
import { UpperPlanEntry } from './upper-plan-entry.entity.ts'
import { refusalOfUpperPlanEntry } from './upper-plan-entry.rules.ts'

export const upperPlanEntryDoors = [
  registerDoors({
    entity: UpperPlanEntry,
    name: 'UpperPlanEntry',
    plural: 'upperPlanEntries',
    permission: 'projects.record',
    orderBy: ['submittedOn', 'planYear'],
    filterBy: ['projectId', 'planYear', 'level', 'status'],
    parents: { projectId: () => Project },
    search: ['planName', 'document'],
    noun: 'upper-plan-entry',
    refuse: refusalOfUpperPlanEntry,
  }),
  ofProject(UpperPlanEntry, 'upperPlanEntries', 'submittedOn'),
]
