import { Facts, gql, lampColumn, useCounty, useFormats, type Column, type RegisterStep } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import type { HousingBatch } from './batch.graphql.ts'
import { lightOfBatch, standingOfBatch } from './housing.rules.ts'

const startBatch = gql`
  mutation StartHousingBatch($input: StartHousingBatchInput!) {
    startHousingBatch(input: $input) {
      id
      version
    }
  }
`

const completeBatch = gql`
  mutation CompleteHousingBatch($input: CompleteHousingBatchInput!) {
    completeHousingBatch(input: $input) {
      id
      version
    }
  }
`

/** Where a batch stands, beside what is written of it. */
export function useBatchColumns(): Column<HousingBatch>[] {
  const say = useText()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  return useMemo(
    () => [
      lampColumn<HousingBatch>(say('state'), (row) => ({
        light: lightOfBatch(row, businessDate),
        word: say(`batchStep.${standingOfBatch(row, businessDate)}`, { day: fullDay(row.plannedStartOn) }),
      })),
    ],
    [say, fullDay, businessDate],
  )
}

/** A batch begins by its order or permit, and ends. */
export function useBatchSteps(): RegisterStep<HousingBatch>[] {
  const say = useText()
  const { businessDate } = useCounty()
  return useMemo(
    () => [
      {
        title: say('batchStep.start'),
        permission: 'construction.record',
        when: ({ startedOn }) => startedOn === null,
        document: startBatch,
        start: { startedOn: businessDate },
        fields: [
          { name: 'startedOn', title: say('batchStep.startedOn'), kind: 'day', required: true },
          { name: 'startDocument', title: say('batchStep.startDocument'), kind: 'text', required: true, wide: true },
        ],
      },
      {
        title: say('batchStep.complete'),
        permission: 'construction.record',
        when: ({ startedOn, completedOn }) => startedOn !== null && completedOn === null,
        document: completeBatch,
        start: { completedOn: businessDate },
        fields: [{ name: 'completedOn', title: say('batchStep.completedOn'), kind: 'day', required: true }],
      },
    ],
    [say, businessDate],
  )
}

/** When a batch began, by which document, and when it ended. */
export function BatchMore({ row }: { row: HousingBatch }) {
  const say = useText()
  const { fullDay } = useFormats()
  if (!row.startedOn) return null
  return (
    <Facts
      facts={[
        [say('batchStep.startedOn'), fullDay(row.startedOn)],
        [say('batchStep.startDocument'), row.startDocument],
        [say('batchStep.completedOn'), row.completedOn && fullDay(row.completedOn)],
      ]}
    />
  )
}
