import { Facts, gql, Panel, useAsk, useFormats } from '@tongchou/frontend-kit'
import { codeWord } from '../codes.ts'
import { useText } from '../words.ts'

const agesQuery = gql`
  query TemporaryAges {
    temporaryPaymentAges {
      age
      count
      balance
    }
  }
`

interface Ages {
  temporaryPaymentAges: { age: string; count: number; balance: number }[] | null
}

/** 暂付款账龄: what is out, by how long it has been out. */
export function AgePanel() {
  const say = useText()
  const { money } = useFormats()
  const asks = useAsk<Ages>(agesQuery)
  return (
    <Panel title={say('temporaryPayment.ages')} asks={asks}>
      <Facts
        label={say('temporaryPayment.ages')}
        facts={(asks.data?.temporaryPaymentAges ?? []).map(({ age, count, balance }) => [
          codeWord(say, 'temporaryAge', age),
          say('temporaryPayment.outstanding', { amount: money(balance), count }),
        ])}
      />
    </Panel>
  )
}
