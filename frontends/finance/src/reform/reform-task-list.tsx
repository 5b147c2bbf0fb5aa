import { RegisterPage, useDue, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { Sisters } from '../sisters.tsx'
import { useText } from '../words.ts'
import { keepFinanceReformTask, financeReformTasksQuery, type FinanceReformTask } from './reform-task.graphql.ts'

const history = { service: 'finance', type: 'FinanceReformTask' }

function useFields(): RegisterField<FinanceReformTask>[] {
  const say = useText()
  const choices = useCodes()
  const { departments } = useUnits()
  return useMemo(
    () => [
      {
        name: 'reform',
        title: say('financeReformTask.reform'),
        kind: 'text',
        required: true,
        column: 'wide',
        sort: true,
      },
      { name: 'task', title: say('financeReformTask.task'), kind: 'text', required: true, wide: true, column: 'title' },
      {
        name: 'department',
        title: say('financeReformTask.department'),
        kind: 'choice',
        required: true,
        options: departments,
        filter: true,
        column: 'wide',
      },
      {
        name: 'stage',
        title: say('financeReformTask.stage'),
        kind: 'choice',
        required: true,
        options: choices('financeReformStage'),
        filter: true,
        column: 'shown',
      },
      {
        name: 'dueOn',
        title: say('financeReformTask.dueOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'doneOn', title: say('financeReformTask.doneOn'), kind: 'day', column: 'wide' },
      { name: 'progress', title: say('financeReformTask.progress'), kind: 'long' },
    ],
    [say, choices, departments],
  )
}

/** 财政改革任务, who answers for each and how far it is. */
export default function FinanceReformTaskList() {
  const say = useText()
  const { dueColumn } = useDue()
  return (
    <RegisterPage
      title={say('financeReformTask.title')}
      note={say('financeReformTask.note')}
      document={financeReformTasksQuery}
      at="financeReformTasks"
      fields={useFields()}
      columns={[dueColumn(say('status'), (row: FinanceReformTask) => ({ due: row.dueOn, done: row.doneOn !== null }))]}
      keep={keepFinanceReformTask}
      permission="finance.answer"
      nameOf={(row) => row.task}
      addWord={say('financeReformTask.add')}
      history={history}
      sheet
      empty={{ title: say('financeReformTask.none'), next: say('financeReformTask.noneNext') }}
    >
      <Sisters paths={['non-tax', 'non-tax/collecting-units']} />
    </RegisterPage>
  )
}
