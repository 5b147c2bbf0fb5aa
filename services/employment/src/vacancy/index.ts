import { type Feature, registerDoors } from '@tongchou/service-kit'
import { JobVacancy, JobVacancyValues } from './job-vacancy.entity.ts'
import { EnterpriseVacancyResolver, JobVacancyResolver } from './vacancy.resolver.ts'
import { refusalOfVacancy } from './vacancy.rules.ts'

export const vacancyFeature: Feature = {
  entities: [JobVacancy],
  resolvers: [
    registerDoors({
      entity: JobVacancy,
      name: 'JobVacancy',
      plural: 'jobVacancies',
      noun: 'vacancy',
      permission: 'employment.record',
      orderBy: ['openedOn', 'headcount', 'employer'],
      openFirst: { until: 'closedOn', by: 'openedOn' },
      filterBy: ['trade', 'township', 'employerUscc'],
      search: ['employer', 'post'],
      values: JobVacancyValues,
      refuse: refusalOfVacancy,
    }),
    JobVacancyResolver,
    EnterpriseVacancyResolver,
  ],
}
