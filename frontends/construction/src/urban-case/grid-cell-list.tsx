import { type RegisterField, RegisterPage, type RegisterPageProps, useUnits } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { keepUrbanGridCell, urbanGridCellsQuery, type UrbanGridCell } from './grid-cell.graphql.ts'

const history = { service: 'construction', type: 'UrbanGridCell' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<UrbanGridCell>[] {
  const say = useText()
  const { townships } = useUnits()
  return useMemo(
    () => [
      { name: 'code', title: say('cell.fields.code'), kind: 'text', required: true, column: 'shown', sort: true },
      { name: 'name', title: say('cell.fields.name'), kind: 'text', required: true, column: 'title' },
      {
        name: 'township',
        title: say('cell.fields.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'shown',
        filter: true,
      },
      { name: 'committee', title: say('cell.fields.committee'), kind: 'text', column: 'wide' },
      { name: 'patroller', title: say('cell.fields.patroller'), kind: 'text', column: 'wide' },
    ],
    [say, townships],
  )
}

/** 单元网格: grid cells as a register. */
export default function UrbanGridCells(given: Partial<RegisterPageProps<UrbanGridCell>>) {
  const say = useText()
  return (
    <RegisterPage<UrbanGridCell>
      title={say('cell.title')}
      document={urbanGridCellsQuery}
      at="urbanGridCells"
      fields={useFields()}
      keep={keepUrbanGridCell}
      permission="construction.keep"
      nameOf={(row) => row.name}
      addWord={say('cell.add')}

      history={history}
      sheet
      empty={{ title: say('cell.none'), next: say('cell.noneNext') }}
      {...given}
    />
  )
}
