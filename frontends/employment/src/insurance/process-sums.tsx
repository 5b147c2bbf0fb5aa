import { gql, Panel, Rows, useAsk, type Column } from '@tongchou/frontend-kit'
import { codesOf } from '../codes.ts'
import { counted, shared, useMoneyColumn } from '../figure-columns.tsx'
import { useInUnit, useText } from '../words.ts'

const processesQuery = gql`
  query InsuranceProcesses {
    insuranceProcesses {
      process
      tasks
      due
      done
      overdue
    }
  }
`

interface Sum {
  process: string
  tasks: number
  due: number
  done: number
  overdue: number
}

/** 扩面、征缴、清欠、发放、稽核: what is due, done and overdue in each. */
export function ProcessSums() {
  const say = useText()
  const inUnit = useInUnit()
  const money = useMoneyColumn()
  const asks = useAsk<{ insuranceProcesses: Sum[] | null }>(processesQuery)
  const sums = asks.data?.insuranceProcesses ?? []
  if (!asks.loading && sums.length === 0) return null
  const columns: Column<Sum>[] = [
    {
      key: 'process',
      title: say('field.process'),
      value: ({ process }) => {
        const word = codesOf('process').find(({ value }) => value === process)?.word
        return word && say(`code.${word}`)
      },
      role: 'title',
    },
    counted('tasks', inUnit(say('process.tasks'), 'items'), (row) => row.tasks),
    money('due', say('field.due'), (row) => row.due),
    money('done', say('field.done'), (row) => row.done),
    shared('share', say('process.share'), (row) => (row.due === 0 ? null : (row.done / row.due) * 100)),
    counted('overdue', inUnit(say('process.overdue'), 'items'), (row) => row.overdue, {
      render: ({ overdue }) => (overdue > 0 ? <b className="lamp-RED">{overdue}</b> : '0'),
    }),
  ]
  return (
    <Panel title={say('process.title')} asks={asks}>
      <Rows label={say('process.title')} rows={sums} columns={columns} rowKey={({ process }) => process} />
    </Panel>
  )
}
