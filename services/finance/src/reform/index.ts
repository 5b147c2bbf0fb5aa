import { type Context, type Feature, registerDoors } from '@tongchou/service-kit'
import { refuseOthersUnit } from '../neighbour/own-unit.ts'
import { firstOf, refusalOfFuture } from '../neighbour/unit.rules.ts'
import { ReformTask } from './reform-task.entity.ts'

const doors = registerDoors({
  entity: ReformTask,
  name: 'FinanceReformTask',
  plural: 'financeReformTasks',
  noun: 'reform-task',
  permission: 'finance.answer',
  orderBy: ['dueOn', 'reform', 'doneOn'],
  openFirst: { until: 'doneOn', by: 'dueOn' },
  filterBy: ['department', 'stage', 'reform'],
  search: ['task', 'progress'],
  refuse: ({ stage, doneOn }, today) =>
    firstOf(
      refusalOfFuture({ doneOn }, today),
      (stage === 'DONE') === (doneOn != null) ? null : { code: 'reform-task.done-day', field: 'doneOn' },
    ),
  settle: (ctx: Context, values) => Promise.resolve(refuseOthersUnit(ctx, values)),
})

export const reformFeature: Feature = { entities: [ReformTask], resolvers: [doors] }
