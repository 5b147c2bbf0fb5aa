import { ofProject, registerDoors } from '../register/register.ts'
import { Visit } from './visit.entity.ts'
import { refusalOfVisit } from './visit.rules.ts'

export const visitDoors = [
  registerDoors({
    entity: Visit,
    name: 'ProjectVisit',
    plural: 'projectVisits',
    permission: 'projects.record',
    order: 'visitedOn',
    search: ['leader', 'found'],
    noun: 'visit',
    refuse: refusalOfVisit,
  }),
  ofProject(Visit, 'visits', 'visitedOn'),
]
