import { Project } from '../project/project.entity.ts'
import { registerDoors } from '@tongchou/service-kit'
import { ofProject } from '../project/of-project.ts'
import { UpperContact } from './upper-contact.entity.ts'
import { refusalOfUpperContact } from './upper-contact.rules.ts'

export const upperContactDoors = [
  registerDoors({
    entity: UpperContact,
    name: 'UpperContact',
    plural: 'upperContacts',
    permission: 'projects.record',
    orderBy: ['contactedOn'],
    filterBy: ['projectId'],
    parents: { projectId: () => Project },
    search: ['office', 'person', 'result'],
    noun: 'upper-contact',
    refuse: refusalOfUpperContact,
  }),
  ofProject(UpperContact, 'upperContacts', 'contactedOn'),
]
