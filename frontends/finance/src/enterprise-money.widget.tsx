import { defineWidget, gql, Outage, Skeleton, useAsk, useFormats } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { codeWord } from './codes.ts'
import { useText } from './words.ts'

interface EnterpriseMoney {
  uscc: string
  taxArrears: { id: string; kind: string; balance: number }[] | null
  taxClues: { id: string; stage: string; suspectedAmount: number }[] | null
  taxReliefs: { id: string; rule: string; amount: number; grantedOn: string | null }[] | null
  awardPayouts: { id: string; policy: string; approvedAmount: number; unpaidAmount: number }[] | null
  loanRenewals: { id: string; bank: string; amount: number; expiresOn: string; renewedOn: string | null }[] | null
}

const enterpriseMoneyQuery = gql`
  query EnterpriseMoneyPanel($uscc: ID!) {
    enterprise(uscc: $uscc) {
      uscc
      taxArrears {
        id
        kind
        balance
      }
      taxClues {
        id
        stage
        suspectedAmount
      }
      taxReliefs {
        id
        rule
        amount
        grantedOn
      }
      awardPayouts {
        id
        policy
        approvedAmount
        unpaidAmount
      }
      loanRenewals {
        id
        bank
        amount
        expiresOn
        renewedOn
      }
    }
  }
`

interface Line {
  key: string
  to: string
  name: string
  text: string
}

function useLines(): (held: EnterpriseMoney) => Line[] {
  const say = useText()
  const { money, fullDay } = useFormats()
  return ({ taxArrears, taxClues, taxReliefs, awardPayouts, loanRenewals }) => [
    ...(taxArrears ?? []).map(({ id, kind, balance }) => ({
      key: id,
      to: `arrears?record=${id}`,
      name: say('panel.arrears', { kind: codeWord(say, 'revenueKind', kind) }),
      text: money(balance),
    })),
    ...(taxClues ?? []).map(({ id, stage, suspectedAmount }) => ({
      key: id,
      to: `clues?record=${id}`,
      name: say('panel.clue', { stage: codeWord(say, 'taxClueStage', stage) }),
      text: money(suspectedAmount),
    })),
    ...(taxReliefs ?? []).map(({ id, rule, amount, grantedOn }) => ({
      key: id,
      to: `reliefs?record=${id}`,
      name: rule,
      text: `${money(amount)} · ${say(grantedOn ? 'taxRelief.granted' : 'taxRelief.notGranted')}`,
    })),
    ...(awardPayouts ?? []).map(({ id, policy, approvedAmount, unpaidAmount }) => ({
      key: id,
      to: `awards?record=${id}`,
      name: policy,
      text: say('panel.award', { approved: money(approvedAmount), unpaid: money(unpaidAmount) }),
    })),
    ...(loanRenewals ?? []).map(({ id, bank, amount, expiresOn, renewedOn }) => ({
      key: id,
      to: `renewals?record=${id}`,
      name: bank,
      text: `${money(amount)} · ${renewedOn ? say('panel.renewed') : say('panel.expires', { day: fullDay(expiresOn) })}`,
    })),
  ]
}

/** What finance knows of an enterprise: taxes owed, reliefs, awards and loans that fall due. */
export default defineWidget(({ subject }) => {
  const say = useText()
  const linesOf = useLines()
  const asks = useAsk<{ enterprise: EnterpriseMoney | null }>(
    enterpriseMoneyQuery,
    { uscc: subject },
    { skip: !subject },
  )
  const enterprise = asks.data?.enterprise
  if (asks.loading) return <Skeleton rows={3} />
  if (!enterprise) return <Outage name={say('panel.enterprise')} retry={asks.again} />
  const lines = linesOf(enterprise)
  if (lines.length === 0) return <p className="quiet">{say('panel.nothing')}</p>
  return (
    <ul className="records" aria-label={say('panel.enterprise')}>
      {lines.map(({ key, to, name, text }) => (
        <li key={key}>
          <Link to={`/m/finance/${to}`}>{name}</Link>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
})
