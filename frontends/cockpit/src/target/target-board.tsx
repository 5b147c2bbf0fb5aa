import {
  Lamp,
  Outage,
  Rows,
  Skeleton,
  useAsk,
  useCounty,
  useMarks,
  WhenSeen,
  Widgets,
  type Column,
} from '@tongchou/frontend-kit'
import { lazy, Suspense, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { BoardHead } from './board-head.tsx'
import { useAreaName, useFigures, useText } from './figure.ts'
import { targetsQuery, type TargetRow } from './target.graphql.ts'
import {
  chosenTargets,
  countLamps,
  grouped,
  groupOf,
  readBoard,
  unavailableCodes,
  writeBoard,
  type BoardState,
} from './target.rules.ts'
import { TargetDrawer } from './target-drawer.tsx'

const LampChart = lazy(() => import('./lamp.chart.tsx'))

function useBoard(): [BoardState, (changed: Partial<BoardState>) => void] {
  const { businessDate } = useCounty()
  const [params, setParams] = useSearchParams()
  const state = readBoard(params, businessDate)
  // Filtering is not a step to go back through; opening a target is.
  const change = (changed: Partial<BoardState>) =>
    setParams(writeBoard({ ...state, ...changed }, businessDate), {
      replace: !('open' in changed),
      preventScrollReset: true,
    })
  return [state, change]
}

function useColumns(away: Set<string>): Column<TargetRow>[] {
  const say = useText()
  const { separator } = useMarks()
  const { figure, goal, gap, pace, day } = useFigures()
  const offices = (target: TargetRow) => (target.departments ?? []).map((each) => each.name ?? each.code)
  return [
    {
      key: 'light',
      title: say('lamp'),
      value: (target) => target.light,
      render: (target) => <Lamp light={target.light} />,
      role: 'lamp',
      width: 84,
    },
    { key: 'name', title: say('name'), value: (target) => target.name, role: 'title' },
    { key: 'goal', title: say('goal'), value: goal, align: 'right' },
    {
      key: 'value',
      title: say('current'),
      value: (target) => figure(target, target.value),
      render: (target) =>
        away.has(target.code) ? <span className="quiet">{say('away')}</span> : figure(target, target.value),
      align: 'right',
    },
    {
      key: 'official',
      title: say('official'),
      value: (target) => figure(target, target.statisticalValue),
      align: 'right',
      role: 'wide-only',
    },
    { key: 'gap', title: say('gap'), value: gap, align: 'right', role: 'wide-only' },
    { key: 'pace', title: say('pace'), value: pace, role: 'wide-only' },
    { key: 'deadline', title: say('deadline'), value: (target) => day(target.deadline), align: 'right' },
    {
      key: 'departments',
      title: say('department'),
      value: (target) => offices(target).join(separator),
      render: (target) => {
        const [first, ...others] = offices(target)
        return (
          <span title={offices(target).join(separator)}>
            {first ? `${first}${others.length > 0 ? say('others', { count: others.length + 1 }) : ''}` : '—'}
          </span>
        )
      },
      role: 'wide-only',
    },
  ]
}

/** Every target of the year in one table that can be read in two minutes; a row opens its reasons beside it. */
export function TargetBoard() {
  const say = useText()
  const areaName = useAreaName()
  const { planYear } = useCounty()
  const [state, change] = useBoard()
  const asks = useAsk<{ targets: TargetRow[] | null }>(targetsQuery, { year: planYear, asOf: state.asOf })
  const targets = useMemo(() => asks.data?.targets ?? [], [asks.data])
  const away = useMemo(
    () =>
      unavailableCodes(
        targets,
        asks.faults.filter((fault) => /unavailable|timeout|internal|network/.test(fault.code)),
      ),
    [targets, asks.faults],
  )
  const columns = useColumns(away)
  const rows = useMemo(() => grouped(chosenTargets(targets, state), state.by), [targets, state])
  const open = targets.find((target) => target.code === state.open)
  const nameOfGroup = (target: TargetRow) =>
    state.by === 'area' ? areaName(target.domain) : groupOf(target, 'department').name

  if (asks.loading) return <Skeleton rows={16} />
  if (!asks.data?.targets) return <Outage name={say('cockpit')} retry={asks.again} />

  const areas = [...new Set(targets.map((target) => target.domain))].map((value) => ({ value, label: areaName(value) }))
  const offices = new Map(
    targets.flatMap((target) => (target.departments ?? []).map((each) => [each.code, each.name ?? each.code])),
  )
  const departments = [...offices]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'zh-CN'))
  return (
    <>
      <BoardHead
        state={state}
        change={change}
        counts={countLamps(targets)}
        total={targets.length}
        year={planYear}
        areas={areas}
        departments={departments}
      />
      {asks.faults.length > 0 && away.size > 0 && (
        <Outage name={say('someServices', { count: away.size })} retry={asks.again} />
      )}
      {rows.length === 0 ? (
        <div className="empty">
          <b>{say('empty')}</b>
          <button
            type="button"
            className="link-button"
            onClick={() => change({ lamps: [], area: '', department: '', text: '' })}
          >
            {say('clear')}
          </button>
        </div>
      ) : (
        <Rows
          label={say('cockpit')}
          rows={rows}
          columns={columns}
          rowKey={(target) => target.code}
          onOpen={(target) => change({ open: target.code })}
          groupOf={(target) => {
            const { key } = groupOf(target, state.by)
            const members = rows.filter((each) => groupOf(each, state.by).key === key)
            return {
              key,
              head: (
                <>
                  {nameOfGroup(target)} <span className="quiet">{members.length}</span>
                </>
              ),
            }
          }}
        />
      )}
      <Widgets slot="cockpit" />
      <section className="panel" aria-label={say('chart')}>
        <WhenSeen height={360}>
          <Suspense fallback={<Skeleton rows={6} />}>
            <LampChart targets={targets} />
          </Suspense>
        </WhenSeen>
      </section>
      {open && (
        <TargetDrawer
          key={open.code}
          target={open}
          asOf={state.asOf}
          away={away.has(open.code)}
          onClose={() => change({ open: '' })}
        />
      )}
    </>
  )
}
