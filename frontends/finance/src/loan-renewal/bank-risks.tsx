import {
  formatPercent,
  gql,
  lampColumn,
  Panel,
  Rows,
  useAsk,
  useCan,
  useCounty,
  useWan,
  type Column,
} from '@tongchou/frontend-kit'
import { useText } from '../words.ts'

interface Risk {
  bank: string
  renewed: number
  amount: number
  bad: number
  badShare: number | null
  overLimit: boolean
}

const risksQuery = gql`
  query RenewalRisks($year: Int!) {
    renewalRisks(year: $year) {
      bank
      renewed
      amount
      bad
      badShare
      overLimit
    }
  }
`

function Banks() {
  const say = useText()
  const { inWan } = useWan()
  const { businessDate } = useCounty()
  const asks = useAsk<{ renewalRisks: Risk[] | null }>(risksQuery, { year: Number(businessDate.slice(0, 4)) })
  const rows = asks.data?.renewalRisks ?? []
  const columns: Column<Risk>[] = [
    lampColumn(say('status'), ({ overLimit }) => ({
      light: overLimit ? 'RED' : 'GREEN',
      word: say(overLimit ? 'loanRenewal.over' : 'loanRenewal.within'),
    })),
    { key: 'bank', title: say('loanRenewal.bank'), value: (row) => row.bank, role: 'title' },
    { key: 'renewed', title: say('loanRenewal.renewed'), value: (row) => row.renewed, align: 'right' },
    inWan('amount', say('loanRenewal.renewedAmount'), (row) => row.amount),
    inWan('bad', say('loanRenewal.bad'), (row) => row.bad),
    {
      key: 'share',
      title: say('loanRenewal.badShare'),
      value: (row) => row.badShare,
      render: (row) => formatPercent(row.badShare),
      align: 'right',
    },
  ]
  return (
    <Panel title={say('loanRenewal.banks')} asks={asks}>
      {rows.length === 0 ? (
        <p className="quiet">{say('loanRenewal.noBanks')}</p>
      ) : (
        <Rows label={say('loanRenewal.banks')} rows={rows} columns={columns} rowKey={({ bank }) => bank} />
      )}
    </Panel>
  )
}

/** 续贷风险 by bank, for who sees all of it. */
export function BankRisks() {
  return useCan()('finance.overview') ? <Banks /> : null
}
