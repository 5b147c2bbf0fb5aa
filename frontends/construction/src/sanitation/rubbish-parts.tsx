import { Facts, gql, lampColumn, useCounty, useFormats, type Column, type RegisterStep } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodeName, useText } from '../words.ts'
import type { RubbishPoint } from './rubbish-point.graphql.ts'

const clear = gql`
  mutation ClearRubbishPoint($input: ClearRubbishPointInput!) {
    clearRubbishPoint(input: $input) {
      id
      version
    }
  }
`

const recheck = gql`
  mutation RecheckRubbishPoint($input: RecheckRubbishPointInput!) {
    recheckRubbishPoint(input: $input) {
      id
      version
    }
  }
`

function lightOf({ state, overdue }: RubbishPoint) {
  if (state === 'VERIFIED') return 'GREEN'
  return overdue ? 'RED' : 'UNKNOWN'
}

/** Whether a heap is gone, and late. */
export function useRubbishColumns(): Column<RubbishPoint>[] {
  const say = useText()
  const nameOf = useCodeName()
  return useMemo(
    () => [
      lampColumn<RubbishPoint>(say('state'), (row) => ({
        light: lightOf(row),
        word: nameOf('RubbishPointState', row.state),
      })),
    ],
    [say, nameOf],
  )
}

/** The township reports it cleared; the bureau looks again. */
export function useRubbishSteps(): RegisterStep<RubbishPoint>[] {
  const say = useText()
  const { businessDate } = useCounty()
  return useMemo(
    () => [
      {
        title: say('rubbishStep.clear'),
        permission: 'construction.record',
        when: ({ state }) => state === 'FOUND',
        document: clear,
        start: { clearedOn: businessDate },
        fields: [
          { name: 'clearedOn', title: say('rubbishStep.clearedOn'), kind: 'day', required: true },
          { name: 'photoAfter', title: say('rubbishStep.photoAfter'), kind: 'text', required: true },
        ],
      },
      {
        title: say('rubbishStep.recheck'),
        permission: 'construction.keep',
        when: ({ state }) => state === 'CLEARED',
        document: recheck,
        start: { checkedOn: businessDate },
        fields: [
          { name: 'checkedOn', title: say('rubbishStep.checkedOn'), kind: 'day', required: true },
          { name: 'gone', title: say('rubbishStep.gone'), kind: 'flag', required: true },
          { name: 'note', title: say('rubbishStep.note'), kind: 'long' },
        ],
      },
    ],
    [say, businessDate],
  )
}

/** How a heap was cleared, and how often the second look found it still there. */
export function RubbishMore({ row }: { row: RubbishPoint }) {
  const say = useText()
  const { fullDay } = useFormats()
  return (
    <>
      {row.clearedOn && (
        <Facts
          facts={[
            [say('rubbishStep.clearedOn'), fullDay(row.clearedOn)],
            [say('rubbishStep.photoAfter'), row.photoAfter],
            [say('rubbishStep.checkedOn'), row.verifiedOn && fullDay(row.verifiedOn)],
          ]}
        />
      )}
      {row.failedChecks > 0 && <p>{say('rubbishStep.failed', { count: row.failedChecks })}</p>}
    </>
  )
}
