import { addWorkingDays, refusalOfCreditCode, refuseFuture, refuseIf, registerDoors } from '@tongchou/service-kit'
import { refuseOthersDepartment } from '../neighbour/own-department.ts'
import { ProjectApplicationStage } from './project-application.codes.ts'
import { ProjectApplication, ProjectApplicationFacts } from './project-application.entity.ts'
import { refusalOfPromise } from './project-application.rules.ts'

export const projectApplicationDoors = registerDoors({
  entity: ProjectApplication,
  values: ProjectApplicationFacts,
  name: 'ProjectApplication',
  plural: 'projectApplications',
  noun: 'project-application',
  permission: 'government-services.answer',
  orderBy: ['receivedOn', 'dueOn', 'number', 'decidedOn'],
  openFirst: { until: 'decidedOn', by: ['dueOn', 'receivedOn'] },
  filterBy: ['projectId', 'applicantUscc', 'kind', 'authority', 'stage', 'blocker'],
  search: ['number', 'projectName', 'applicant', 'document'],
  refuse: (values, today) => {
    refuseFuture(values, today, 'receivedOn')
    return refusalOfCreditCode(values.applicantUscc, 'applicantUscc') ?? refusalOfPromise(values)
  },
  settle: async (ctx, { authority, receivedOn, promisedDays }, before) => {
    refuseOthersDepartment(ctx, authority, 'authority')
    if (!before) return { stage: ProjectApplicationStage.RECEIVED, suspendedDays: 0 }
    const { acceptedOn, suspendedDays } = before
    if (acceptedOn === null) return {}
    refuseIf(receivedOn > acceptedOn, 'days-out-of-order', 'receivedOn', { before: 'acceptedOn' })
    return { dueOn: addWorkingDays(acceptedOn, promisedDays + suspendedDays) }
  },
})
