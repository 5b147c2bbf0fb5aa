import { gql, Link, PageHeader, Panel, Rows, useAsk, useCounty, type Column } from '@tongchou/frontend-kit'
import { codesOf } from '../codes.ts'
import { FigureChart } from '../figure-chart.tsx'
import { counted, shared } from '../figure-columns.tsx'
import { useInUnit, useText } from '../words.ts'

const boardQuery = gql`
  query EmploymentProgrammeBoard($year: Int!) {
    employmentProgrammeBoard(year: $year) {
      programme {
        id
        name
        keyGroup
        goal
        leader
      }
      people
      inWork
      ownBusiness
      withoutWork
      share
    }
  }
`

interface Result {
  programme: { id: string; name: string; keyGroup: string; goal: number; leader: string }
  people: number
  inWork: number
  ownBusiness: number
  withoutWork: number
  share: number | null
}

/** 三大计划: goal and result of each, and who has no work yet. */
export function ProgrammeBoard() {
  const say = useText()
  const inUnit = useInUnit()
  const { businessDate } = useCounty()
  const asks = useAsk<{ employmentProgrammeBoard: Result[] | null }>(boardQuery, {
    year: Number(businessDate.slice(0, 4)),
  })
  const results = asks.data?.employmentProgrammeBoard ?? []
  const groupOf = (keyGroup: string) => {
    const word = codesOf('keyGroup').find(({ value }) => value === keyGroup)?.word
    return word && say(`code.${word}`)
  }
  const columns: Column<Result>[] = [
    { key: 'name', title: say('field.name'), value: ({ programme }) => programme.name, role: 'title' },
    { key: 'group', title: say('field.keyGroup'), value: ({ programme }) => groupOf(programme.keyGroup) },
    counted('goal', inUnit(say('field.goal'), 'people'), ({ programme }) => programme.goal),
    counted('inWork', inUnit(say('programme.inWork'), 'people'), (row) => row.inWork),
    shared('share', say('programme.share'), (row) => row.share),
    counted('ownBusiness', inUnit(say('field.ownBusiness'), 'people'), (row) => row.ownBusiness),
    counted('people', inUnit(say('programme.people'), 'people'), (row) => row.people),
    counted('withoutWork', inUnit(say('programme.withoutWork'), 'people'), (row) => row.withoutWork, {
      render: ({ withoutWork, programme }) => (
        <Link to={`/m/employment/programmes?view=without-work&keyGroup=${programme.keyGroup}`}>{withoutWork}</Link>
      ),
    }),
    { key: 'leader', title: say('field.leader'), value: ({ programme }) => programme.leader, role: 'wide-only' },
  ]
  return (
    <>
      <PageHeader title={say('programme.board')} />
      <Panel title={say('programme.results')} asks={asks}>
        {results.length === 0 ? (
          <p className="quiet">{say('programme.none')}</p>
        ) : (
          <>
            <FigureChart
              title={say('programme.chart')}
              data={{
                labels: results.map(({ programme }) => programme.name),
                unit: say('unit.people'),
                series: [
                  { name: say('programme.inWork'), kind: 'bar', values: results.map(({ inWork }) => inWork) },
                  { name: say('field.goal'), tone: 'target', values: results.map(({ programme }) => programme.goal) },
                ],
              }}
            />
            <Rows
              label={say('programme.results')}
              rows={results}
              columns={columns}
              rowKey={({ programme }) => programme.id}
            />
          </>
        )}
      </Panel>
    </>
  )
}
