import { type Feature, registerDoors } from '@tongchou/service-kit'
import { ConstructionWork } from '../work/work.entity.ts'
import { progressForm } from './progress-form.ts'
import { ConstructionProgressResolver, ProgressOfWorkResolver } from './progress.resolver.ts'
import { refusalOfSchedule } from './progress.rules.ts'
import { renewalSchedule } from './renewal-schedule.target.ts'
import { WorkProgress } from './work-progress.entity.ts'
import { WorkSchedule } from './work-schedule.entity.ts'

export const progressFeature: Feature = {
  entities: [WorkSchedule, WorkProgress],
  resolvers: [
    registerDoors({
      entity: WorkSchedule,
      name: 'WorkSchedule',
      plural: 'workSchedules',
      noun: 'work-schedule',
      permission: 'construction.record',
      orderBy: ['period', 'workId'],
      filterBy: ['workId', 'period'],
      parents: { workId: () => ConstructionWork },
      refuse: refusalOfSchedule,
    }),
    ConstructionProgressResolver,
    ProgressOfWorkResolver,
  ],
  targets: [renewalSchedule],
  forms: [progressForm],
}
