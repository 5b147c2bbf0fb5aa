import {
  type RegisterField,
  RegisterPage,
  type RegisterPageProps,
  useDue,
  useSession,
  useUnits,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { keepLitterFreeTask, litterFreeTasksQuery, type LitterFreeTask } from './litter-task.graphql.ts'

const history = { service: 'construction', type: 'LitterFreeTask' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<LitterFreeTask>[] {
  const say = useText()
  const { departments } = useUnits()
  return useMemo(
    () => [
      {
        name: 'title',
        title: say('litterTask.fields.title'),
        kind: 'text',
        required: true,
        wide: true,
        column: 'title',
      },
      {
        name: 'actionYear',
        title: say('litterTask.fields.actionYear'),
        hint: say('litterTask.yearHint'),
        kind: 'number',
        required: true,
        column: 'shown',
        sort: true,
        min: 0,
      },
      {
        name: 'department',
        title: say('litterTask.fields.department'),
        kind: 'choice',
        options: departments,
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'dueOn',
        title: say('litterTask.fields.dueOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'doneOn', title: say('litterTask.fields.doneOn'), kind: 'day', column: 'shown' },
      { name: 'evidence', title: say('litterTask.fields.evidence'), kind: 'text', column: 'wide' },
    ],
    [say, departments],
  )
}

/** 全域无垃圾行动: litter-free action as a register. */
export default function LitterFreeTasks(given: Partial<RegisterPageProps<LitterFreeTask>>) {
  const say = useText()
  const { viewer } = useSession()
  const { dueColumn } = useDue()
  return (
    <RegisterPage<LitterFreeTask>
      title={say('litterTask.title')}
      document={litterFreeTasksQuery}
      at="litterFreeTasks"
      fields={useFields()}
      columns={[dueColumn(say('state'), (row) => ({ due: row.dueOn, done: row.doneOn !== null }))]}
      keep={keepLitterFreeTask}
      permission="construction.keep"
      nameOf={(row) => row.title}
      addWord={say('litterTask.add')}
      start={{ department: viewer?.department?.code }}
      history={history}
      sheet
      empty={{ title: say('litterTask.none'), next: say('litterTask.noneNext') }}
      {...given}
    />
  )
}
