import { ofProject, registerDoors } from '../register/register.ts'
import { UpperContact } from './upper-contact.entity.ts'
import { refusalOfUpperContact } from './upper-contact.rules.ts'

export const upperContactDoors = [
  registerDoors({
    entity: UpperContact,
    name: 'UpperContact',
    plural: 'upperContacts',
    permission: 'projects.record',
    order: 'contactedOn',
    search: ['office', 'person', 'result'],
    noun: 'upper-contact',
    refuse: refusalOfUpperContact,
  }),
  ofProject(UpperContact, 'upperContacts', 'contactedOn'),
]
