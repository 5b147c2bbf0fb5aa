import {
  formatNumber,
  formatPercent,
  monthBefore,
  PageHeader,
  ServerTable,
  useCan,
  useCounty,
  useFormats,
  useTableState,
  type Column,
  type Filter,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { Link, useNavigate } from 'react-router'
import { sectorName } from '../product/sector-name.ts'
import { useText, type Text } from '../words.ts'
import { useChoices } from './choices.ts'
import { enterprisesQuery, type EnterpriseRow } from './enterprise.graphql.ts'
import { classes, filterOf, growth, statuses, yearBefore } from './enterprise.rules.ts'
import { useEnterpriseFields } from './enterprise-form.tsx'
import { EnterpriseTotals } from './enterprise-totals.tsx'
import { Status } from './status.tsx'

function useColumns(say: Text, month: string): Column<EnterpriseRow>[] {
  const { money, month: named } = useFormats()
  const lastYear = yearBefore(month)
  return useMemo(() => {
    const outputIn = (row: EnterpriseRow, period: string) =>
      row.operations?.find((each) => each.period === period)?.output
    const more = (row: EnterpriseRow) => growth(outputIn(row, month), outputIn(row, lastYear))
    return [
      {
        key: 'status',
        title: say('enterprise.status'),
        value: (row) => (row.status ? say(`status.${row.status}`) : null),
        render: (row) => <Status status={row.status} />,
        sort: 'STATUS',
        role: 'lamp',
        width: 84,
      },
      {
        key: 'name',
        title: say('enterprise.name'),
        value: (row) => row.name ?? row.uscc,
        sort: 'NAME',
        role: 'title',
      },
      { key: 'uscc', title: say('enterprise.uscc'), value: (row) => row.uscc, sort: 'USCC', role: 'wide-only' },
      { key: 'township', title: say('enterprise.township'), value: (row) => row.township?.name ?? row.township?.code },
      { key: 'park', title: say('enterprise.park'), value: (row) => row.park?.name, role: 'wide-only' },
      {
        key: 'class',
        title: say('enterprise.class'),
        value: (row) => row.enterpriseClass,
        role: 'wide-only',
      },
      {
        key: 'aboveScale',
        title: say('enterprise.aboveScale'),
        value: (row) => say(row.aboveScale ? 'scale.above' : 'scale.below'),
        role: 'wide-only',
      },
      {
        key: 'output',
        title: say('enterprise.output', { month: named(month) }),
        value: (row) => outputIn(row, month),
        render: (row) => money(outputIn(row, month)),
        align: 'right',
      },
      {
        key: 'growth',
        title: say('enterprise.growth'),
        value: (row) => {
          const by = more(row)
          return by === null ? null : Math.round(by * 10) / 10
        },
        render: (row) => {
          const by = more(row)
          return by === null ? '—' : `${by > 0 ? '+' : ''}${formatPercent(by)}`
        },
        align: 'right',
      },
      {
        key: 'revenue',
        title: say('enterprise.revenue'),
        value: (row) => row.annualRevenue,
        render: (row) => money(row.annualRevenue),
        sort: 'REVENUE',
        align: 'right',
        role: 'wide-only',
      },
      {
        key: 'industry',
        title: say('enterprise.industry'),
        value: (row) => sectorName(say, row.industryCode),
        role: 'wide-only',
        optional: true,
      },
      {
        key: 'electricity',
        title: say('enterprise.electricity'),
        value: (row) => row.operations?.find((each) => each.period === month)?.electricity,
        render: (row) => formatNumber(row.operations?.find((each) => each.period === month)?.electricity),
        align: 'right',
        role: 'wide-only',
        optional: true,
      },
    ]
  }, [say, money, named, month, lastYear])
}

const refresh = ['EnterpriseList', 'EnterpriseTotals', 'EnterpriseNames']
const keys = ['township', 'park', 'status', 'class', 'scale']

/** Every industrial enterprise of the county: who runs less, where, and what the chosen ones come to. */
export default function EnterpriseList() {
  const say = useText()
  const go = useNavigate()
  const can = useCan()
  const { businessDate } = useCounty()
  // The month before is the latest that every unit has reported in full.
  const month = monthBefore(businessDate.slice(0, 7))
  const columns = useColumns(say, month)
  const { townships, parks } = useChoices()
  const fields = useEnterpriseFields(false)
  const [state] = useTableState(keys)
  const filters: Filter[] = [
    { key: 'township', title: say('enterprise.township'), options: townships },
    { key: 'park', title: say('enterprise.park'), options: parks },
    {
      key: 'status',
      title: say('enterprise.status'),
      options: statuses.map((value) => ({ value, label: say(`status.${value}`) })),
    },
    { key: 'class', title: say('enterprise.class'), options: classes.map((value) => ({ value, label: value })) },
    {
      key: 'scale',
      title: say('enterprise.aboveScale'),
      options: (['above', 'below'] as const).map((value) => ({ value, label: say(`scale.${value}`) })),
    },
  ]
  return (
    <>
      <PageHeader title={say('enterprise.list')}>
        {can('industry.record') && (
          <Link className="button primary" to="new">
            {say('enterprise.register')}
          </Link>
        )}
      </PageHeader>
      <EnterpriseTotals filter={filterOf(state.filters)} search={state.text} month={month} />
      <ServerTable
        title={say('enterprise.list')}
        document={enterprisesQuery}
        at="enterprises"
        columns={columns}
        rowKey={(row) => row.uscc}
        filters={filters}
        filterOf={filterOf}
        also={{ from: yearBefore(month), until: month }}
        onOpen={(row) => go(row.uscc)}
        sheet={{
          service: 'industry',
          name: 'enterprises',
          title: say('enterprise.list'),
          fields,
          permission: 'industry.record',
          refresh,
        }}
        empty={{ title: say('enterprise.none'), next: say('enterprise.noneNext') }}
      />
    </>
  )
}
