import { type Feature, registerDoors } from '@tongchou/service-kit'
import { Resident } from '../resident/resident.entity.ts'
import { peopleTrained } from './people-trained.target.ts'
import { settleTrainee } from './settle-trainee.ts'
import { Trainee, TraineeValues } from './trainee.entity.ts'
import { TrainingClass, TrainingClassValues, TrainingState } from './training-class.entity.ts'
import { TraineeResolver, TrainingClassResolver } from './training.resolver.ts'
import { refusalOfClass } from './training.rules.ts'

const permission = 'employment.record'

export const trainingFeature: Feature = {
  entities: [TrainingClass, Trainee],
  resolvers: [
    registerDoors({
      entity: TrainingClass,
      name: 'TrainingClass',
      plural: 'trainingClasses',
      noun: 'training',
      permission,
      orderBy: ['opensOn', 'name', 'endsOn'],
      openFirst: { until: 'subsidisedOn', by: 'endsOn' },
      filterBy: ['state', 'township', 'trade'],
      search: ['name', 'organiser'],
      values: TrainingClassValues,
      refuse: refusalOfClass,
      settle: async (_ctx, _values, before) => ({ state: before?.state ?? TrainingState.OPEN }),
    }),
    registerDoors({
      entity: Trainee,
      name: 'Trainee',
      plural: 'trainees',
      noun: 'trainee',
      permission,
      orderBy: ['completedOn', 'attendedHours', 'jobOn'],
      filterBy: ['classId', 'residentId'],
      search: ['certificateNumber'],
      values: TraineeValues,
      parents: { classId: () => TrainingClass, residentId: () => Resident },
      settle: settleTrainee,
    }),
    TrainingClassResolver,
    TraineeResolver,
  ],
  targets: [peopleTrained],
}
