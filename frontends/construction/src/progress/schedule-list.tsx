import { type RegisterField, RegisterPage, type RegisterPageProps, useCounty } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useWorks } from '../choices.ts'
import { useText } from '../words.ts'
import { keepWorkSchedule, workSchedulesQuery, type WorkSchedule } from './schedule.graphql.ts'

const history = { service: 'construction', type: 'WorkSchedule' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<WorkSchedule>[] {
  const say = useText()
  const { works } = useWorks()
  return useMemo(
    () => [
      {
        name: 'workId',
        title: say('schedule.fields.workId'),
        kind: 'choice',
        options: works,
        required: true,
        column: 'title',
        filter: true,
        sort: true,
      },
      {
        name: 'period',
        title: say('schedule.fields.period'),
        kind: 'month',
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'percent',
        title: say('schedule.fields.percent'),
        kind: 'number',
        required: true,
        column: 'shown',
        unit: '%',
        min: 0,
      },
    ],
    [say, works],
  )
}

/** 进度计划: schedules as a register. */
export default function WorkSchedules(given: Partial<RegisterPageProps<WorkSchedule>>) {
  const say = useText()
  const { workName } = useWorks()
  const { businessDate } = useCounty()
  return (
    <RegisterPage<WorkSchedule>
      title={say('schedule.title')}
      document={workSchedulesQuery}
      at="workSchedules"
      fields={useFields()}
      keep={keepWorkSchedule}
      permission="construction.record"
      nameOf={(row) => `${workName(row.workId)} ${row.period}`}
      addWord={say('schedule.add')}
      start={{ period: businessDate.slice(0, 7) }}
      history={history}
      sheet
      empty={{ title: say('schedule.none'), next: say('schedule.noneNext') }}
      {...given}
    />
  )
}
