import { Project } from '../project/project.entity.ts'
import { registerDoors } from '@tongchou/service-kit'
import { ofProject } from '../project/of-project.ts'
import { InfrastructureGap } from './infrastructure-gap.entity.ts'

export const infrastructureGapDoors = [
  registerDoors({
    entity: InfrastructureGap,
    name: 'InfrastructureGap',
    plural: 'infrastructureGaps',
    permission: 'projects.record',
    orderBy: ['foundOn'],
    filterBy: ['projectId', 'department'],
    parents: { projectId: () => Project },
    search: ['name', 'extent'],
    noun: 'infrastructure-gap',
    refuse: ({ foundOn, closedOn }, today, before) => {
      if (foundOn > today) return { code: 'day-in-future', field: 'foundOn' }
      if (closedOn && closedOn > today) return { code: 'day-in-future', field: 'closedOn' }
      if (closedOn && closedOn < foundOn)
        return { code: 'days-out-of-order', field: 'closedOn', params: { after: foundOn } }
      return before?.closedOn && !closedOn ? { code: 'gap.closed-already', field: 'closedOn' } : null
    },
  }),
  ofProject(InfrastructureGap, 'infrastructureGaps', 'foundOn'),
]
