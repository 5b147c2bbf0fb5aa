import { gql, Link, useCounty, useFormats, useMarks } from '@tongchou/frontend-kit'
import { figure, Figures } from '../figures.tsx'
import { useText } from '../words.ts'

interface Gap {
  demand: { id: string; name: string; priority: number; areaMu: number; neededBy: string }
  suppliedMu: number
  gapMu: number
  overdue: boolean
  parcels: { code: string; name: string }[]
}

const gapsQuery = gql`
  query LandDemandGaps($year: Int!) {
    figures: landDemandGaps(year: $year) {
      demand {
        id
        name
        priority
        areaMu
        neededBy
      }
      suppliedMu
      gapMu
      overdue
      parcels {
        code
        name
      }
    }
  }
`

/** What of each need of land was supplied, what is lacking, and the parcels meant for it. */
export function DemandGaps() {
  const say = useText()
  const { separator } = useMarks()
  const { planYear } = useCounty()
  const { fullDay } = useFormats()
  return (
    <Figures<Gap>
      title={say('gap.title')}
      document={gapsQuery}
      variables={{ year: planYear }}
      rowKey={({ demand }) => demand.id}
      empty={say('gap.none')}
      columns={[
        { key: 'name', title: say('field.name'), value: ({ demand }) => demand.name, role: 'title' },
        figure('priority', say('field.priority'), ({ demand }) => demand.priority, { role: 'wide-only' }),
        figure('area', say('gap.area'), ({ demand }) => demand.areaMu),
        figure('supplied', say('gap.supplied'), ({ suppliedMu }) => suppliedMu),
        figure('gap', say('gap.gap'), ({ gapMu }) => gapMu),
        {
          key: 'neededBy',
          title: say('field.neededBy'),
          value: ({ demand }) => demand.neededBy,
          render: ({ demand, overdue }) => (
            <span className={overdue ? 'lamp-RED' : undefined}>{fullDay(demand.neededBy)}</span>
          ),
        },
        {
          key: 'parcels',
          title: say('gap.parcels'),
          value: ({ parcels }) => parcels.map(({ name }) => name).join(separator),
          render: ({ parcels }) =>
            parcels.map(({ code, name }) => (
              <span key={code}>
                <Link to={`/m/natural-resources/parcels?q=${code}`}>{name}</Link>{' '}
              </span>
            )),
          role: 'wide-only',
        },
      ]}
    />
  )
}
