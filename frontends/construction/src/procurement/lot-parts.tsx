import {
  Facts,
  formatNumber,
  gql,
  lampColumn,
  PageHeader,
  Panel,
  Rows,
  useAsk,
  useCounty,
  type Column,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import type { Code } from '../codes.ts'
import { useCodeName, useText } from '../words.ts'
import type { ProcurementLot } from './lot.graphql.ts'

const byTownshipQuery = gql`
  query ConstructionWasteAssets($year: Int!) {
    wasteAssetsByTownship(year: $year) {
      item
      allotted
      received
      receiver {
        code
        name
      }
    }
  }
`

interface TownshipAssets {
  item: Code<'WasteAsset'>
  allotted: number
  received: number
  receiver: { code: string; name: string | null } | null
}

/** Room for a lamp and 4,200/4,200 on one line. */
const COUNTS_WIDTH = 150

/** What was delivered of a lot, and what the townships have signed for. */
export function useLotColumns(): Column<ProcurementLot>[] {
  const say = useText()
  const { businessDate } = useCounty()
  return useMemo(
    () => [
      lampColumn<ProcurementLot>(
        say('state'),
        ({ delivered, received, quantity, dueOn }) => {
          const word = `${formatNumber(received)}/${formatNumber(quantity)}`
          if (received >= quantity) return { light: 'GREEN', word }
          if (delivered < quantity) return { light: dueOn < businessDate ? 'RED' : 'UNKNOWN', word }
          return { light: 'YELLOW', word }
        },
        COUNTS_WIDTH,
      ),
      { key: 'delivered', title: say('procurementView.delivered'), value: (row) => row.delivered, align: 'right' },
      { key: 'received', title: say('procurementView.received'), value: (row) => row.received, align: 'right' },
      {
        key: 'stored',
        title: say('procurementView.stored'),
        value: ({ delivered, received }) => delivered - received,
        align: 'right',
        role: 'wide-only',
      },
    ],
    [say, businessDate],
  )
}

/** Delivered against handed out. */
export function LotMore({ row: { delivered, received } }: { row: ProcurementLot }) {
  const say = useText()
  return (
    <Facts
      facts={[
        [say('procurementView.delivered'), formatNumber(delivered)],
        [say('procurementView.received'), formatNumber(received)],
        [say('procurementView.stored'), formatNumber(delivered - received)],
      ]}
    />
  )
}

/** 按乡镇: what each township is to have this year and has signed for. */
export function AssetsByTownship() {
  const say = useText()
  const nameOf = useCodeName()
  const { planYear } = useCounty()
  const asks = useAsk<{ wasteAssetsByTownship: TownshipAssets[] | null }>(byTownshipQuery, { year: planYear })
  const rows = asks.data?.wasteAssetsByTownship ?? []
  const columns: Column<TownshipAssets>[] = [
    { key: 'township', title: say('procurementView.township'), value: (row) => row.receiver?.name, role: 'title' },
    { key: 'item', title: say('procurementView.item'), value: (row) => nameOf('WasteAsset', row.item) },
    { key: 'allotted', title: say('procurementView.allotted'), value: (row) => row.allotted, align: 'right' },
    { key: 'received', title: say('procurementView.received'), value: (row) => row.received, align: 'right' },
    {
      key: 'left',
      title: say('procurementView.left'),
      value: ({ allotted, received }) => allotted - received,
      align: 'right',
    },
  ]
  return (
    <>
      <PageHeader title={say('procurementView.townshipsTitle')} />
      <Panel title={say('procurementView.townshipsTitle')} asks={asks}>
        {rows.length === 0 ? (
          <p className="quiet">{say('procurementView.none')}</p>
        ) : (
          <Rows
            label={say('procurementView.townships')}
            rows={rows}
            columns={columns}
            rowKey={(row) => `${row.receiver?.code ?? ''} ${row.item}`}
          />
        )}
      </Panel>
    </>
  )
}
