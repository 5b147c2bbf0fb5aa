import { gql, Panel, Rows, useAsk, useCounty, useFormats, useUnits, type Column } from '@tongchou/frontend-kit'
import { counted, shared } from '../figure-columns.tsx'
import { useInUnit, useText } from '../words.ts'

const channelsQuery = gql`
  query InsuranceChannels($period: Month!) {
    insuranceChannels(period: $period) {
      township {
        code
      }
      registeredUsers
      online
      window
      duplicates
    }
  }
`

interface Use {
  township: { code: string } | null
  registeredUsers: number
  online: number
  window: number
  duplicates: number
}

/** 网络窗口一体化: cases on the phone and at the window this month, and those entered twice. */
export function ChannelUse() {
  const say = useText()
  const inUnit = useInUnit()
  const { nameOf } = useUnits()
  const { month } = useFormats()
  const { businessDate } = useCounty()
  const period = businessDate.slice(0, 7)
  const asks = useAsk<{ insuranceChannels: Use[] | null }>(channelsQuery, { period })
  const uses = asks.data?.insuranceChannels ?? []
  if (!asks.loading && uses.length === 0) return null
  const columns: Column<Use>[] = [
    { key: 'township', title: say('field.township'), value: ({ township }) => nameOf(township?.code), role: 'title' },
    counted('users', inUnit(say('field.registeredUsers'), 'people'), (row) => row.registeredUsers),
    counted('online', inUnit(say('field.onlineCases'), 'cases'), (row) => row.online),
    counted('window', inUnit(say('field.windowCases'), 'cases'), (row) => row.window),
    shared('share', say('channel.share'), (row) => {
      const all = row.online + row.window
      return all === 0 ? null : (row.online / all) * 100
    }),
    counted('duplicates', inUnit(say('field.duplicateEntries'), 'cases'), (row) => row.duplicates),
  ]
  const title = say('channel.title', { month: month(period) })
  return (
    <Panel title={title} asks={asks}>
      <Rows label={title} rows={uses} columns={columns} rowKey={({ township }) => township?.code ?? ''} />
    </Panel>
  )
}
