import { type RegisterField, RegisterPage, type RegisterPageProps } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useWorks } from '../choices.ts'
import { useText } from '../words.ts'
import { BatchMore, useBatchColumns, useBatchSteps } from './batch-parts.tsx'
import { keepHousingBatch, housingBatchesQuery, type HousingBatch } from './batch.graphql.ts'

const history = { service: 'construction', type: 'HousingBatch' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<HousingBatch>[] {
  const say = useText()
  const { works } = useWorks()
  return useMemo(
    () => [
      {
        name: 'name',
        title: say('batch.fields.name'),
        hint: say('batch.nameHint'),
        kind: 'text',
        required: true,
        column: 'title',
        sort: true,
      },
      {
        name: 'workId',
        title: say('batch.fields.workId'),
        kind: 'choice',
        options: works,
        required: true,
        column: 'wide',
        filter: true,
      },
      {
        name: 'homes',
        title: say('batch.fields.homes'),
        kind: 'number',
        required: true,
        column: 'shown',
        unit: '套',
        min: 0,
      },
      {
        name: 'plannedStartOn',
        title: say('batch.fields.plannedStartOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'plannedFinishOn',
        title: say('batch.fields.plannedFinishOn'),
        kind: 'day',
        required: true,
        column: 'wide',
      },
    ],
    [say, works],
  )
}

/** 分批次台账: batches as a register. */
export default function HousingBatches(given: Partial<RegisterPageProps<HousingBatch>>) {
  const say = useText()
  return (
    <RegisterPage<HousingBatch>
      title={say('batch.title')}
      document={housingBatchesQuery}
      at="housingBatches"
      fields={useFields()}
      keep={keepHousingBatch}
      permission="construction.record"
      nameOf={(row) => row.name}
      addWord={say('batch.add')}
      columns={useBatchColumns()}
      steps={useBatchSteps()}
      more={(row) => <BatchMore row={row} />}
      history={history}
      sheet
      empty={{ title: say('batch.none'), next: say('batch.noneNext') }}
      {...given}
    />
  )
}
