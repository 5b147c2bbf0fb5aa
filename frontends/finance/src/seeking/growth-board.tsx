import {
  Facts,
  formatPercent,
  lampColumn,
  Outage,
  PageHeader,
  Rows,
  Skeleton,
  useAsk,
  useCounty,
  useFormats,
  useOpenRecord,
  useWan,
  type Column,
  type Told,
} from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { codeWord } from '../codes.ts'
import { Sisters } from '../sisters.tsx'
import { useText } from '../words.ts'
import { GrowthDrawer } from './growth-drawer.tsx'
import { growthQuery, type FundGrowth, type Growth } from './growth.graphql.ts'

function useTold(): (row: FundGrowth) => Told {
  const say = useText()
  return ({ growth, lead }) => {
    if (growth === null) return { light: 'UNKNOWN', word: say('growth.notCompared') }
    if (growth < 0) return { light: 'RED', word: say('growth.falling') }
    if (lead !== null && lead < 0) return { light: 'YELLOW', word: say('growth.behindRevenue') }
    return { light: 'GREEN', word: say('growth.growing') }
  }
}

/** 争资考核: each unit against last year and against budget revenue, and the catch-up plans of those that fell. */
export default function GrowthBoard() {
  const say = useText()
  const [open, show] = useOpenRecord()
  const { businessDate } = useCounty()
  const { money, points } = useFormats()
  const { inWan } = useWan()
  const told = useTold()
  const asks = useAsk<Growth>(growthQuery, { year: Number(businessDate.slice(0, 4)) })
  const units = asks.data?.fundGrowth
  if (asks.loading) return <Skeleton rows={12} />
  if (!units) return <Outage name={say('growth.title')} retry={asks.again} />
  const sum = (of: (row: FundGrowth) => number) => units.reduce((total, row) => total + of(row), 0)
  const won = sum((row) => row.won)
  const before = sum((row) => row.lastYear)
  const plans = new Map((asks.data?.catchUpPlans?.nodes ?? []).map((plan) => [plan.township ?? plan.department, plan]))
  const columns: Column<FundGrowth>[] = [
    lampColumn(say('status'), told, 130),
    { key: 'name', title: say('common.unit'), value: (row) => row.name, role: 'title' },
    inWan('won', say('growth.won'), (row) => row.won),
    inWan('lastYear', say('growth.lastYear'), (row) => row.lastYear, { role: 'wide-only' }),
    {
      key: 'growth',
      title: say('growth.growth'),
      value: (row) => row.growth,
      render: (row) => formatPercent(row.growth),
      align: 'right',
    },
    {
      key: 'lead',
      title: say('growth.lead'),
      value: (row) => row.lead,
      render: (row) => points(row.lead, true),
      align: 'right',
    },
    {
      key: 'plan',
      title: say('growth.plan'),
      value: (row) => {
        const plan = plans.get(row.unit)
        if (plan) return codeWord(say, 'catchUpStage', plan.stage)
        return row.fellLastYear ? say('growth.planMissing') : null
      },
      render: (row) => {
        const plan = plans.get(row.unit)
        if (plan)
          return (
            <Link to={`/m/finance/catch-up-plans?record=${plan.id}`} onClick={(event) => event.stopPropagation()}>
              {codeWord(say, 'catchUpStage', plan.stage)}
            </Link>
          )
        return row.fellLastYear ? <span className="lamp-RED">{say('growth.planMissing')}</span> : '—'
      },
    },
  ]
  // An alert names the unit, a number its record in the year's list.
  const shown = units.find(({ id, unit }) => id === open || unit === open)
  const growing = units.filter(({ growth }) => growth !== null && growth > 0).length
  const rows = units.toSorted((a, b) => (a.growth ?? Infinity) - (b.growth ?? Infinity))
  return (
    <>
      <PageHeader title={say('growth.title')} note={say('growth.note')}>
        <Sisters paths={['catch-up-plans', 'windows']} />
      </PageHeader>
      <Facts
        label={say('growth.title')}
        facts={[
          [say('growth.won'), money(won)],
          [say('growth.growth'), formatPercent(before > 0 ? (won / before - 1) * 100 : null)],
          [say('growth.revenueGrowth'), formatPercent(units[0]?.revenueGrowth)],
          [say('growth.units'), say('growth.ofUnits', { count: growing, units: units.length })],
        ]}
      />
      <Rows
        label={say('growth.title')}
        rows={rows}
        columns={columns}
        rowKey={({ unit }) => unit}
        onOpen={({ id }) => show(id)}
      />
      {shown && <GrowthDrawer row={shown} onClose={() => show(null)} />}
    </>
  )
}
