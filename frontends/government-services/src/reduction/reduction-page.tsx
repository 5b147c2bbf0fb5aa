import { formatNumber, PageHeader, Panel, ServerTable, useUnits, type Column } from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { useText } from '../words.ts'
import { DepartmentReductions } from './department-reductions.tsx'
import { reductionsQuery, type ItemReduction } from './reduction.graphql.ts'
import { measures } from './reduction.rules.ts'

/** 压减对比: before and after by department and by item, out of the versions themselves. */
export default function ReductionPage() {
  const say = useText()
  const go = useNavigate()
  const { departments, nameOf } = useUnits()
  const columns: Column<ItemReduction>[] = [
    { key: 'name', title: say('field.itemId'), value: ({ name }) => name, sort: 'NAME', role: 'title' },
    {
      key: 'department',
      title: say('field.department'),
      value: ({ department }) => nameOf(department),
      sort: 'DEPARTMENT',
      role: 'wide-only',
    },
    ...measures.map((measure): Column<ItemReduction> => ({
      key: measure,
      title: say(`reduction.${measure}`),
      value: ({ reduction }) =>
        reduction && `${formatNumber(reduction.before[measure])} → ${formatNumber(reduction.now[measure])}`,
      render: ({ reduction }) => {
        if (!reduction) return '—'
        const [before, now] = [reduction.before[measure], reduction.now[measure]]
        const change = `${formatNumber(before)} → ${formatNumber(now)}`
        if (before === now) return <span className="quiet">{change}</span>
        return now < before ? <b className="lamp-GREEN">{change}</b> : <b className="lamp-RED">{change}</b>
      },
      align: 'right',
    })),
  ]
  return (
    <>
      <PageHeader title={say('reduction.title')} note={say('reduction.note')} />
      <Panel title={say('reduction.byDepartment')}>
        <DepartmentReductions />
      </Panel>
      <section className="panel">
        <h2>{say('reduction.byItem')}</h2>
        <ServerTable
          title={say('reduction.byItem')}
          document={reductionsQuery}
          at="serviceItems"
          columns={columns}
          rowKey={({ id }: ItemReduction) => id}
          filters={[{ key: 'department', title: say('field.department'), options: departments }]}
          filterOf={(chosen) => ({ ...chosen, stage: 'PUBLISHED' })}
          onOpen={({ id }) => void go(`/m/government-services/items/${id}`)}
          empty={{ title: say('reduction.none'), next: say('reduction.noneNext') }}
        />
      </section>
    </>
  )
}
