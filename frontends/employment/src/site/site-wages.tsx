import { type Column, Rows, ScrollX, useFormats } from '@tongchou/frontend-kit'
import { FigureChart } from '../figure-chart.tsx'
import { counted, useMoneyColumn } from '../figure-columns.tsx'
import { useInUnit, useText } from '../words.ts'
import type { WageMonth } from './site-detail.graphql.ts'

const wan = 10_000
const inWan = (amount: number) => Math.round((amount / wan) * 100) / 100

/** A site's wages month by month: what was due, what was paid, what the account holds. */
export function SiteWages({ months }: { months: WageMonth[] }) {
  const say = useText()
  const inUnit = useInUnit()
  const { month, fullDay } = useFormats()
  const money = useMoneyColumn()
  if (months.length === 0) return <p className="quiet">{say('site.noWages')}</p>
  const columns: Column<WageMonth>[] = [
    { key: 'period', title: say('field.period'), value: (row) => month(row.period), role: 'title' },
    { key: 'dueOn', title: say('field.wageDueOn'), value: (row) => fullDay(row.dueOn) },
    counted('workers', inUnit(say('field.workers'), 'people'), (row) => row.workers),
    money('due', say('field.dueWages'), (row) => row.due),
    money('paid', say('field.paidWages'), (row) => row.paid),
    money('unpaid', say('site.unpaid'), (row) => row.due - row.paid, {
      render: (row) =>
        row.due > row.paid ? (
          <b className="lamp-RED">
            {inWan(row.due - row.paid)} {say('unit.wan')}
          </b>
        ) : (
          '—'
        ),
    }),
    { key: 'paidOn', title: say('field.wagesPaidOn'), value: (row) => fullDay(row.paidOn) },
    money('balance', say('field.accountBalance'), (row) => row.accountBalance),
    {
      key: 'reported',
      title: say('site.reported'),
      value: (row) => say(row.reported ? 'site.submitted' : 'site.draft'),
    },
  ]
  return (
    <>
      <FigureChart
        title={say('site.wagesChart')}
        data={{
          labels: months.map(({ period }) => month(period)),
          unit: say('unit.wan'),
          series: [
            { name: say('field.paidWages'), kind: 'bar', values: months.map(({ paid }) => inWan(paid)) },
            { name: say('field.dueWages'), tone: 'target', values: months.map(({ due }) => inWan(due)) },
          ],
        }}
      />
      <ScrollX>
        <Rows label={say('site.wages')} rows={months} columns={columns} rowKey={({ id }) => id} />
      </ScrollX>
    </>
  )
}
