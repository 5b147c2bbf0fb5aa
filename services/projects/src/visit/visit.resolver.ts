import { Project } from '../project/project.entity.ts'
import { registerDoors } from '@tongchou/service-kit'
import { ofProject } from '../project/of-project.ts'
import { Visit } from './visit.entity.ts'
import { refusalOfVisit } from './visit.rules.ts'

export const visitDoors = [
  registerDoors({
    entity: Visit,
    name: 'ProjectVisit',
    plural: 'projectVisits',
    permission: 'projects.record',
    orderBy: ['visitedOn'],
    filterBy: ['projectId'],
    parents: { projectId: () => Project },
    search: ['leader', 'found'],
    noun: 'visit',
    refuse: refusalOfVisit,
  }),
  ofProject(Visit, 'visits', 'visitedOn'),
]
