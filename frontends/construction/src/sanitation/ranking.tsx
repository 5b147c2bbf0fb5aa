import {
  formatNumber,
  gql,
  PageHeader,
  Panel,
  Rows,
  useAsk,
  useCounty,
  useFormats,
  type Column,
} from '@tongchou/frontend-kit'
import { useText } from '../words.ts'

const rankingQuery = gql`
  query ConstructionVillageCleanliness($from: Date!, $until: Date!) {
    villageCleanliness(from: $from, until: $until) {
      villages {
        rank
        villageId
        village
        inspections
        meanScore
        unremedied
        township {
          code
          name
        }
      }
      townships {
        villages
        meanScore
        township {
          code
          name
        }
      }
    }
  }
`

interface Place {
  code: string
  name: string | null
}

interface VillageRow {
  rank: number
  villageId: string
  village: string
  inspections: number
  meanScore: number
  unremedied: number
  township: Place
}

interface TownshipRow {
  villages: number
  meanScore: number
  township: Place
}

interface Ranking {
  villages: VillageRow[]
  townships: TownshipRow[]
}

/** 村庄清洁排名: the year’s checks, cleanest first, by township and by village. */
export function CleanlinessPage() {
  const say = useText()
  const { fullDay } = useFormats()
  const { businessDate, planYear } = useCounty()
  const days = { from: `${planYear}-01-01`, until: businessDate }
  const asks = useAsk<{ villageCleanliness: Ranking | null }>(rankingQuery, days)
  const ranking = asks.data?.villageCleanliness
  const score = { key: 'score', title: say('ranking.score'), align: 'right' as const }
  const townships: Column<TownshipRow>[] = [
    { key: 'township', title: say('ranking.township'), value: (row) => row.township.name, role: 'title' },
    { ...score, value: (row) => formatNumber(row.meanScore) },
    { key: 'villages', title: say('ranking.villages'), value: (row) => row.villages, align: 'right' },
  ]
  const villages: Column<VillageRow>[] = [
    { key: 'rank', title: say('ranking.rank'), value: (row) => row.rank, align: 'right', width: 80 },
    { key: 'village', title: say('ranking.village'), value: (row) => row.village, role: 'title' },
    { key: 'township', title: say('ranking.township'), value: (row) => row.township.name },
    { ...score, value: (row) => formatNumber(row.meanScore) },
    { key: 'inspections', title: say('ranking.inspections'), value: (row) => row.inspections, align: 'right' },
    { key: 'unremedied', title: say('ranking.unremedied'), value: (row) => row.unremedied, align: 'right' },
  ]
  const none = <p className="quiet">{say('ranking.none')}</p>
  return (
    <>
      <PageHeader
        title={say('ranking.title')}
        note={say('ranking.note', { from: fullDay(days.from), until: fullDay(days.until) })}
      />
      <Panel title={say('ranking.byTownship')} asks={asks}>
        {ranking?.townships.length ? (
          <Rows
            label={say('ranking.byTownship')}
            rows={ranking.townships}
            columns={townships}
            rowKey={(row) => row.township.code}
          />
        ) : (
          none
        )}
      </Panel>
      <Panel title={say('ranking.title')} asks={asks}>
        {ranking?.villages.length ? (
          <Rows
            label={say('ranking.title')}
            rows={ranking.villages}
            columns={villages}
            rowKey={(row) => row.villageId}
          />
        ) : (
          none
        )}
      </Panel>
    </>
  )
}
