import { gql, Panel, useAsk, useCounty, useFormats } from '@tongchou/frontend-kit'
import { FigureChart } from '../figure-chart.tsx'
import { useText } from '../words.ts'

const recoveryQuery = gql`
  query WageRecovery($year: Int!) {
    wageRecovery(year: $year) {
      period
      found
      recovered
    }
  }
`

const inWan = (amount: number) => Math.round(amount / 100) / 100

/** 清欠率监测: wages found and wages paid, month by month. */
export function WageRecovery() {
  const say = useText()
  const { month } = useFormats()
  const { businessDate } = useCounty()
  const asks = useAsk<{ wageRecovery: { period: string; found: number; recovered: number }[] | null }>(recoveryQuery, {
    year: Number(businessDate.slice(0, 4)),
  })
  const known = asks.data?.wageRecovery ?? []
  if (!asks.loading && known.length === 0) return null
  const year = businessDate.slice(0, 4)
  const months = Array.from({ length: Number(businessDate.slice(5, 7)) }, (_, index) => {
    const period = `${year}-${String(index + 1).padStart(2, '0')}`
    return known.find((each) => each.period === period) ?? { period, found: 0, recovered: 0 }
  })
  return (
    <Panel title={say('arrears.recovery')} asks={asks}>
      <FigureChart
        title={say('arrears.byMonth')}
        height={180}
        data={{
          labels: months.map(({ period }) => month(period)),
          unit: say('unit.wan'),
          series: [
            { name: say('arrears.found'), kind: 'bar', tone: 'grey', values: months.map(({ found }) => inWan(found)) },
            { name: say('field.recovered'), kind: 'bar', values: months.map(({ recovered }) => inWan(recovered)) },
          ],
        }}
      />
    </Panel>
  )
}
