import {
  type Column,
  Facts,
  formatNumber,
  formatPercent,
  gql,
  Lamp,
  lampColumn,
  type RegisterStep,
  ScrollX,
  Skeleton,
  useAsk,
  useCounty,
  useFormats,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodeName, useText } from '../words.ts'
import type { ConstructionWork } from './work.graphql.ts'
import { lacksOf, lightOfWork, type WorkParts } from './work.rules.ts'

const acceptWork = gql`
  mutation AcceptConstructionWork($input: AcceptConstructionWorkInput!) {
    acceptConstructionWork(input: $input) {
      id
      version
    }
  }
`

const openWork = gql`
  mutation OpenConstructionWork($input: OpenConstructionWorkInput!) {
    openConstructionWork(input: $input) {
      id
      version
    }
  }
`

const workQuery = gql`
  query ConstructionWorkParts($id: ID!) {
    constructionWork(id: $id) {
      id
      curve {
        period
        planned
        actual
        quantity
      }
      housingBatches {
        id
        name
        homes
        startedOn
        completedOn
      }
      heatingSections {
        id
        name
        completedOn
      }
      households {
        id
        state
      }
    }
  }
`

const WHOLE = 100

/** An accepted work is whole, whatever the last month before its acceptance had reported. */
const percentOf = ({ acceptedOn, lastProgress }: ConstructionWork) => (acceptedOn ? WHOLE : lastProgress?.percent)

/** How a work stands against its plan, beside what is written of it. */
export function useConstructionWorkColumns(): Column<ConstructionWork>[] {
  const say = useText()
  const nameOf = useCodeName()
  const { points } = useFormats()
  const { businessDate } = useCounty()
  return useMemo(() => {
    const against = ({ acceptedOn, pointsBehind }: ConstructionWork) => {
      if (acceptedOn) return say('workMore.done')
      if (pointsBehind === null) return '—'
      if (pointsBehind === 0) return say('workMore.onPlan')
      if (pointsBehind > 0) return say('workMore.late', { points: points(pointsBehind) })
      return say('workMore.ahead', { points: points(-pointsBehind) })
    }
    return [
      lampColumn<ConstructionWork>(say('state'), (row) => ({
        light: lightOfWork(row, businessDate),
        word: nameOf('ConstructionWorkState', row.state),
      })),
      {
        key: 'extent',
        title: say('workMore.extent'),
        value: (row) => `${formatNumber(row.quantity)} ${nameOf('WorkUnit', row.unit)}`,
        align: 'right',
      },
      {
        key: 'progress',
        title: say('workMore.progress'),
        value: percentOf,
        render: (row) => formatPercent(percentOf(row)),
        align: 'right',
      },
      { key: 'behind', title: say('workMore.behind'), value: against, role: 'wide-only', align: 'right' },
    ]
  }, [say, nameOf, points, businessDate])
}

/** Acceptance by certificate, then opening. */
export function useWorkSteps(): RegisterStep<ConstructionWork>[] {
  const say = useText()
  const nameOf = useCodeName()
  const { businessDate } = useCounty()
  return useMemo(
    () => [
      {
        title: say('workStep.accept'),
        note: (row) => say('workStep.acceptNote', { quantity: row.quantity, unit: nameOf('WorkUnit', row.unit) }),
        permission: 'construction.keep',
        when: ({ state }) => state === 'BUILDING',
        document: acceptWork,
        start: ({ quantity }) => ({ acceptedOn: businessDate, acceptedQuantity: quantity }),
        fields: [
          { name: 'acceptedOn', title: say('workStep.acceptedOn'), kind: 'day', required: true },
          { name: 'certificateNumber', title: say('workStep.certificateNumber'), kind: 'text', required: true },
          { name: 'acceptedQuantity', title: say('workStep.acceptedQuantity'), kind: 'number', required: true, min: 0 },
        ],
      },
      {
        title: say('workStep.open'),
        permission: 'construction.record',
        when: ({ state }) => state === 'ACCEPTED',
        document: openWork,
        start: { openedOn: businessDate },
        fields: [{ name: 'openedOn', title: say('workStep.openedOn'), kind: 'day', required: true }],
      },
    ],
    [say, nameOf, businessDate],
  )
}

function Lacks({ row, parts }: { row: ConstructionWork; parts: WorkParts }) {
  const say = useText()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  if (row.acceptedOn)
    return <p>{say('workMore.accepted', { day: fullDay(row.acceptedOn), number: row.certificateNumber ?? '—' })}</p>
  const lacks = lacksOf(row, parts, businessDate)
  if (lacks.length === 0) return <p>{say('workMore.nothing')}</p>
  return (
    <>
      <h3>{say('workMore.lacks')}</h3>
      <ul className="records">
        {lacks.map(({ what, count, percent, day }) => (
          <li key={what}>
            {say(`workMore.lack.${what}`, { count, percent: formatPercent(percent), day: day ? fullDay(day) : '' })}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What a work lacks for its acceptance, its months against the plan, and its parts. */
export function ConstructionWorkMore({ row }: { row: ConstructionWork }) {
  const say = useText()
  const { month, fullDay } = useFormats()
  const asks = useAsk<{ constructionWork: WorkParts | null }>(workQuery, { id: row.id })
  const parts = asks.data?.constructionWork
  if (!parts) return asks.loading ? <Skeleton rows={3} /> : null
  const curve = parts.curve ?? []
  return (
    <>
      <Lacks row={row} parts={parts} />
      {row.openedOn && <Facts facts={[[say('workStep.openedOn'), fullDay(row.openedOn)]]} />}
      {curve.length > 0 && (
        <ScrollX>
          <table className="rows" aria-label={say('workMore.curve')}>
            <thead>
              <tr>
                <th scope="col">{say('workMore.month')}</th>
                <th scope="col" className="right">
                  {say('workMore.planned')}
                </th>
                <th scope="col" className="right">
                  {say('workMore.actual')}
                </th>
              </tr>
            </thead>
            <tbody>
              {curve.map(({ period, planned, actual }) => (
                <tr key={period}>
                  <td>{month(period)}</td>
                  <td className="right">{formatPercent(planned)}</td>
                  <td className="right">{formatPercent(actual)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollX>
      )}
      {(parts.housingBatches ?? []).length > 0 && (
        <>
          <h3>{say('workMore.batches')}</h3>
          <ul className="records">
            {(parts.housingBatches ?? []).map(({ id, name, homes, startedOn, completedOn }) => (
              <li key={id}>
                <span>
                  {name} · {say('alert.facts.homes', { count: homes })}
                </span>
                <Lamp light={completedOn ? 'GREEN' : startedOn ? 'YELLOW' : 'UNKNOWN'} />
              </li>
            ))}
          </ul>
        </>
      )}
      {(parts.households ?? []).length > 0 && (
        <p className="quiet">{say('workMore.households', { count: parts.households?.length ?? 0 })}</p>
      )}
    </>
  )
}
