import { gql, Outage, useAsk, useCan, useFormats } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'

const notGrantedQuery = gql`
  query ReliefsNotGranted {
    reliefsNotGranted {
      id
      amount
    }
  }
`

interface NotGrantedData {
  reliefsNotGranted: { id: string; amount: number }[] | null
}

function Sum() {
  const say = useText()
  const { money } = useFormats()
  const asks = useAsk<NotGrantedData>(notGrantedQuery)
  const rows = asks.data?.reliefsNotGranted
  if (asks.loading) return null
  if (!rows) return <Outage name={say('taxRelief.notGranted')} retry={asks.again} />
  const amount = rows.reduce((total, row) => total + row.amount, 0)
  return (
    <p className={rows.length > 0 ? 'remark' : 'quiet'}>
      {rows.length > 0
        ? say('taxRelief.owed', { count: rows.length, amount: money(amount) })
        : say('taxRelief.allGranted')}
    </p>
  )
}

/** 应享未享 in one sentence, for who sees all of it. */
export function NotGranted() {
  return useCan()('finance.overview') ? <Sum /> : null
}
