import { Drawer, Facts, formatPercent, Link, useFormats } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import type { FundGrowth } from './growth.graphql.ts'

/** What one unit won, what it is held against, and the way to its funds one by one. */
export function GrowthDrawer({ row, onClose }: { row: FundGrowth; onClose: () => void }) {
  const say = useText()
  const { money, points } = useFormats()
  return (
    <Drawer title={row.name} onClose={onClose}>
      <Facts
        label={row.name}
        facts={[
          [say('growth.won'), money(row.won)],
          [say('growth.lastYear'), money(row.lastYear)],
          [say('growth.growth'), formatPercent(row.growth)],
          [say('growth.revenueGrowth'), formatPercent(row.revenueGrowth)],
          [say('growth.lead'), points(row.lead, true)],
          [say('growth.yearBeforeLast'), money(row.yearBeforeLast)],
        ]}
      />
      {row.fellLastYear && <p className="remark">{say('growth.fellMuch')}</p>}
      <p>
        <Link to={`/m/finance/funds?${row.township ? 'township' : 'department'}=${row.unit}`}>
          {say('growth.funds')}
        </Link>
      </p>
    </Drawer>
  )
}
