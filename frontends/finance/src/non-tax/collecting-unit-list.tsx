import { lampColumn, RegisterPage, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { Sisters } from '../sisters.tsx'
import { useUnitColumn } from '../use-unit-column.ts'
import { useText } from '../words.ts'
import { keepCollectingUnit, collectingUnitsQuery, type CollectingUnit } from './collecting-unit.graphql.ts'

const history = { service: 'finance', type: 'CollectingUnit' }

function useFields(): RegisterField<CollectingUnit>[] {
  const say = useText()
  const { departments, townships } = useUnits()
  return useMemo(
    () => [
      { name: 'name', title: say('collectingUnit.name'), kind: 'text', required: true, column: 'title', sort: true },
      {
        name: 'township',
        title: say('common.township'),
        kind: 'choice',
        options: townships,
        filter: true,
      },
      {
        name: 'department',
        title: say('common.department'),
        kind: 'choice',
        options: departments,
        filter: true,
        column: 'wide',
      },
      {
        name: 'collectsSince',
        title: say('collectingUnit.collectsSince'),
        kind: 'day',
        required: true,
        column: 'wide',
      },
      { name: 'collectsUntil', title: say('collectingUnit.collectsUntil'), kind: 'day' },
      { name: 'connectedOn', title: say('collectingUnit.connectedOn'), kind: 'day', column: 'shown', sort: true },
      { name: 'channel', title: say('collectingUnit.channel'), kind: 'text', column: 'wide' },
    ],
    [say, departments, townships],
  )
}

/** 执收单位, and since when each is connected to electronic payment. */
export default function CollectingUnitList() {
  const say = useText()
  return (
    <RegisterPage
      title={say('collectingUnit.title')}
      note={say('collectingUnit.note')}
      document={collectingUnitsQuery}
      at="collectingUnits"
      fields={useFields()}
      columns={[
        useUnitColumn<CollectingUnit>(),
        lampColumn(say('status'), (row: CollectingUnit) => ({
          light: row.connectedOn ? 'GREEN' : 'YELLOW',
          word: say(row.connectedOn ? 'collectingUnit.connected' : 'collectingUnit.notConnected'),
        })),
      ]}
      keep={keepCollectingUnit}
      permission="finance.keep"
      nameOf={(row) => row.name}
      addWord={say('collectingUnit.add')}
      history={history}
      sheet
      empty={{ title: say('collectingUnit.none'), next: say('collectingUnit.noneNext') }}
    >
      <Sisters paths={['non-tax']} />
    </RegisterPage>
  )
}
