import {
  formatNumber,
  formatPercent,
  Outage,
  Rows,
  Skeleton,
  useCan,
  useUnits,
  type Column,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { useInUnit, useText } from '../words.ts'
import { cutOf, measures, reductionsOf, type Measure, type Reduction } from './reduction.rules.ts'
import { useReductions } from './use-reductions.ts'

/** 压减前后对比: what the county and each department asked at the end of last year and ask now. */
export function DepartmentReductions() {
  const say = useText()
  const inUnit = useInUnit()
  const go = useNavigate()
  const { nameOf } = useUnits()
  const { items, total, done, failed, again } = useReductions()
  const whole = useCan()('government-services.overview')
  const [county, ...departments] = useMemo(() => reductionsOf(items), [items])
  const rows = county && whole ? [county, ...departments] : departments
  if (failed) return <Outage name={say('reduction.byDepartment')} retry={again} />
  if (!done)
    return total === undefined ? (
      <Skeleton rows={6} />
    ) : (
      <p className="quiet" role="status">
        {say('reduction.reading', { read: items.length, total })}
      </p>
    )
  if (rows.length === 0 || county?.compared === 0) return <p className="quiet">{say('reduction.none')}</p>
  const changeOf = (row: Reduction, measure: Measure) => {
    const [before, now] = [row.before[measure], row.now[measure]]
    const cut = cutOf(row, measure)
    if (before === now) return say('reduction.same', { before: formatNumber(before) })
    return say(now < before ? 'reduction.change' : 'reduction.rise', {
      before: formatNumber(before),
      now: formatNumber(now),
      cut: formatPercent(cut === null ? null : Math.abs(cut)),
    })
  }
  const columns: Column<Reduction>[] = [
    {
      key: 'department',
      title: say('field.department'),
      value: ({ department }) => (department ? nameOf(department) : say('county')),
      role: 'title',
    },
    {
      key: 'compared',
      title: inUnit(say('reduction.compared'), 'items'),
      value: ({ compared }) => compared,
      align: 'right',
    },
    ...measures.map((measure): Column<Reduction> => ({
      key: measure,
      title: say(`reduction.${measure}`),
      value: (row) => changeOf(row, measure),
      align: 'right',
    })),
  ]
  return (
    <Rows
      label={say('reduction.byDepartment')}
      rows={rows}
      columns={columns}
      rowKey={({ department }) => department ?? ''}
      onOpen={({ department }) =>
        void go(`/m/government-services/reductions${department ? `?department=${department}` : ''}`)
      }
    />
  )
}
