import {
  type Column,
  formatNumber,
  Lamp,
  PageHeader,
  Panel,
  Rows,
  ScrollX,
  useAsk,
  useCan,
  useCounty,
  useFormats,
} from '@tongchou/frontend-kit'
import { useState } from 'react'
import { FigureChart } from '../figure-chart.tsx'
import { counted, useMoneyColumn } from '../figure-columns.tsx'
import { useText } from '../words.ts'
import { fundMonthsQuery, fundOutlookQuery, type FundMonth, type FundOutlook } from './fund-board.graphql.ts'
import { useSchemeName } from './scheme-name.ts'

const inWan = (amount: number) => Math.round(amount / 100) / 100

/** One fund month by month: what came in, and the line that it had to reach. */
function Months({ scheme, year }: { scheme: string; year: number }) {
  const say = useText()
  const { month } = useFormats()
  const name = useSchemeName()
  const asks = useAsk<{ insuranceFundMonths: { nodes: FundMonth[] } | null }>(fundMonthsQuery, { scheme })
  const months = (asks.data?.insuranceFundMonths?.nodes ?? [])
    .filter(({ period, reported }) => reported && period.startsWith(String(year)))
    .toReversed()
  return (
    <Panel title={name(scheme)} asks={asks}>
      {months.length === 0 ? (
        <p className="quiet">{say('fund.noMonths')}</p>
      ) : (
        <FigureChart
          title={say('fund.byMonth')}
          data={{
            labels: months.map(({ period }) => month(period)),
            unit: say('unit.wan'),
            series: [
              {
                name: say('fund.contributions'),
                kind: 'bar',
                stack: 'in',
                values: months.map((row) => inWan(row.income)),
              },
              {
                name: say('field.fundSubsidy'),
                kind: 'bar',
                tone: 'grey',
                stack: 'in',
                values: months.map((row) => inWan(row.subsidy)),
              },
              {
                name: say('field.expenditure'),
                tone: 'target',
                values: months.map((row) => inWan(row.expenditure)),
              },
            ],
          }}
        />
      )}
    </Panel>
  )
}

function Funds({ year }: { year: number }) {
  const say = useText()
  const money = useMoneyColumn()
  const name = useSchemeName()
  const asks = useAsk<{ insuranceFundOutlook: FundOutlook[] | null }>(fundOutlookQuery, { year })
  const [chosen, choose] = useState<string>()
  const funds = asks.data?.insuranceFundOutlook ?? []
  const word = ({ balance }: FundOutlook) => say(balance < 0 ? 'fund.deficit' : 'fund.covered')
  const columns: Column<FundOutlook>[] = [
    {
      key: 'lamp',
      title: say('lamp'),
      value: word,
      render: (row) => (
        <span style={{ whiteSpace: 'nowrap' }}>
          <Lamp light={row.balance < 0 ? 'RED' : 'GREEN'} quiet /> {word(row)}
        </span>
      ),
      role: 'lamp',
      width: 120,
    },
    { key: 'scheme', title: say('field.scheme'), value: ({ scheme }) => name(scheme), role: 'title' },
    money('income', say('fund.income'), (row) => row.income),
    money('expenditure', say('field.expenditure'), (row) => row.expenditure),
    money('balance', say('fund.balance'), (row) => row.balance, {
      render: (row) => (
        <b className={row.balance < 0 ? 'lamp-RED' : undefined}>
          {formatNumber(inWan(row.balance))} {say('unit.wan')}
        </b>
      ),
    }),
    money('forecast', say('fund.forecast'), (row) => row.forecast),
    money('saved', say('fund.saved'), (row) => row.saved),
    counted('lasts', say('fund.lasts'), (row) => row.lasts && Math.round(row.lasts * 10) / 10),
    counted('months', say('fund.months'), (row) => row.months, { role: 'wide-only' }),
  ]
  return (
    <>
      <Panel title={say('fund.each')} asks={asks}>
        {funds.length === 0 ? (
          <p className="quiet">{say('fund.none')}</p>
        ) : (
          <>
            <FigureChart
              title={say('fund.chart')}
              height={260}
              data={{
                labels: funds.map(({ scheme }) => name(scheme)),
                unit: say('unit.wan'),
                series: [
                  { name: say('fund.income'), kind: 'bar', values: funds.map(({ income }) => inWan(income)) },
                  {
                    name: say('field.expenditure'),
                    kind: 'bar',
                    tone: 'grey',
                    values: funds.map(({ expenditure }) => inWan(expenditure)),
                  },
                ],
              }}
            />
            <p className="quiet">{say('fund.neverTogether')}</p>
            <ScrollX>
              <Rows
                label={say('fund.each')}
                rows={funds}
                columns={columns}
                rowKey={({ scheme }) => scheme}
                onOpen={({ scheme }) => choose(scheme)}
              />
            </ScrollX>
          </>
        )}
      </Panel>
      {funds[0] && <Months scheme={chosen ?? funds[0].scheme} year={year} />}
    </>
  )
}

/** 基金收支平衡: each fund alone, its balance, its outlook and the months that its savings last. */
export function FundBoard() {
  const say = useText()
  const can = useCan()
  const { businessDate } = useCounty()
  const year = Number(businessDate.slice(0, 4))
  return (
    <>
      <PageHeader title={say('fund.title')} note={say('fund.year', { year })} />
      {can('employment.overview') ? <Funds year={year} /> : <p className="empty">{say('fund.countyOnly')}</p>}
    </>
  )
}
