import { type Feature, registerDoors } from '@tongchou/service-kit'
import { Resident } from '../resident/resident.entity.ts'
import { EmploymentGoal } from './employment-goal.entity.ts'
import { EmploymentMonth } from './employment-month.entity.ts'
import { employmentMonthForm } from './employment-month-form.ts'
import { employmentStable } from './employment-stable.target.ts'
import { JobRecord, JobRecordValues } from './job-record.entity.ts'
import { EmploymentMonthResolver, TownshipEmploymentResolver } from './job.resolver.ts'
import { refusalOfGoal, refusalOfJob, refusalOfUnemployment } from './job.rules.ts'
import { newJobs } from './new-jobs.target.ts'
import { settleJob, settleUnemployment } from './settle-job.ts'
import { unemployment } from './unemployment.target.ts'
import { UnemploymentRegistration, UnemploymentRegistrationValues } from './unemployment-registration.entity.ts'

const permission = 'employment.record'
const parents = { residentId: () => Resident }

export const jobFeature: Feature = {
  entities: [JobRecord, UnemploymentRegistration, EmploymentMonth, EmploymentGoal],
  resolvers: [
    registerDoors({
      entity: JobRecord,
      name: 'JobRecord',
      plural: 'jobRecords',
      noun: 'job',
      permission,
      orderBy: ['startedOn', 'employer', 'endedOn'],
      filterBy: ['township', 'urban', 'ownBusiness', 'residentId', 'employerUscc', 'endReason'],
      values: JobRecordValues,
      search: ['employer'],
      parents,
      refuse: refusalOfJob,
      settle: settleJob,
    }),
    registerDoors({
      entity: UnemploymentRegistration,
      name: 'UnemploymentRegistration',
      plural: 'unemploymentRegistrations',
      noun: 'unemployment',
      permission,
      orderBy: ['registeredOn', 'cancelledOn'],
      openFirst: { until: 'cancelledOn', by: 'registeredOn' },
      filterBy: ['township', 'residentId', 'cancelReason'],
      values: UnemploymentRegistrationValues,
      search: ['certificateNumber'],
      parents,
      refuse: refusalOfUnemployment,
      settle: settleUnemployment,
    }),
    registerDoors({
      entity: EmploymentGoal,
      name: 'EmploymentGoal',
      plural: 'employmentGoals',
      noun: 'employment-goal',
      permission: 'employment.keep',
      orderBy: ['year'],
      refuse: refusalOfGoal,
    }),
    EmploymentMonthResolver,
    TownshipEmploymentResolver,
  ],
  targets: [newJobs, unemployment, employmentStable],
  forms: [employmentMonthForm],
}
