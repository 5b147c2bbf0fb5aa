import { gql } from '@tongchou/frontend-kit'
import { figure, Figures } from '../figures.tsx'
import { useText } from '../words.ts'

interface Balance {
  kind: string
  name: string
  share: number
  times: number
  actual: number | null
}

const balanceQuery = gql`
  query EnforcementBalance {
    figures: enforcementBalance {
      kind
      name
      share
      times
      actual
    }
  }
`

/** 631: the share that each class of enforcement had this year beside the one that it should have. */
export function EnforcementBalance() {
  const say = useText()
  return (
    <Figures<Balance>
      title={say('enforcement.title')}
      document={balanceQuery}
      permission="natural-resources.overview"
      rowKey={({ kind }) => kind}
      empty={say('enforcement.none')}
      columns={[
        { key: 'name', title: say('field.name'), value: ({ name }) => name, role: 'title' },
        figure('times', say('enforcement.times'), ({ times }) => times),
        figure('share', say('enforcement.share'), ({ share }) => share, { isShare: true }),
        figure('actual', say('enforcement.actual'), ({ actual }) => actual, { isShare: true }),
      ]}
    />
  )
}
