import { type Column, Outage, PageHeader, Rows, ScrollX, Skeleton, useAsk, useCounty } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { codes, type Code } from '../codes.ts'
import { useCodeName, useText } from '../words.ts'
import { checklistQuery } from './counter.graphql.ts'
import { totalOf, type Counter } from './facility.rules.ts'

interface TownshipRow {
  township: { code: string; name: string | null } | null
  counters: (Counter & { kind: Code<'FacilityKind'> })[]
}

/** Accepted of planned, and in red what is still lacking. */
function Cell({ counter }: { counter: Counter | undefined }) {
  if (!counter || counter.planned === 0) return <>—</>
  return (
    <>
      {counter.accepted}/{counter.planned}
      {counter.lacking > 0 && <span className="lamp-RED"> −{counter.lacking}</span>}
    </>
  )
}

/** 乡镇设施清单: each township’s facilities of the year by kind, what is lacking first. */
export default function Checklist() {
  const say = useText()
  const nameOf = useCodeName()
  const go = useNavigate()
  const { planYear } = useCounty()
  const asks = useAsk<{ townshipFacilities: TownshipRow[] | null }>(checklistQuery, { year: planYear })
  const rows = useMemo(
    () =>
      (asks.data?.townshipFacilities ?? []).toSorted(
        (a, b) => totalOf(b.counters).lacking - totalOf(a.counters).lacking,
      ),
    [asks.data],
  )
  const kinds = codes.FacilityKind.filter((kind) =>
    rows.some(({ counters }) => counters.some((counter) => counter.kind === kind && counter.planned > 0)),
  )
  const columns: Column<TownshipRow>[] = [
    { key: 'township', title: say('checklist.township'), value: (row) => row.township?.name, role: 'title' },
    {
      key: 'lacking',
      title: say('checklist.total'),
      value: ({ counters }) => totalOf(counters).lacking,
      align: 'right',
    },
    ...kinds.map((kind): Column<TownshipRow> => {
      const of = ({ counters }: TownshipRow) => counters.find((counter) => counter.kind === kind)
      return {
        key: kind,
        title: nameOf('FacilityKind', kind),
        value: (row) => of(row)?.lacking,
        render: (row) => <Cell counter={of(row)} />,
        align: 'right',
      }
    }),
  ]
  return (
    <>
      <PageHeader title={say('checklist.title')} note={say('checklist.note', { year: planYear })} />
      {asks.unavailable ? (
        <Outage name={say('checklist.title')} retry={asks.again} />
      ) : asks.loading ? (
        <Skeleton rows={10} />
      ) : rows.length === 0 ? (
        <p className="empty">
          {say('checklist.none')} {say('checklist.noneNext')}
        </p>
      ) : (
        <ScrollX>
          <Rows
            label={say('checklist.title')}
            rows={rows}
            columns={columns}
            rowKey={(row) => row.township?.code ?? ''}
            onOpen={(row) => void go(`/m/construction/facilities?township=${row.township?.code ?? ''}`)}
          />
        </ScrollX>
      )}
    </>
  )
}
