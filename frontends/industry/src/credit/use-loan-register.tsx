import {
  Facts,
  lampColumn,
  useAsk,
  useCounty,
  useFormats,
  type Column,
  type RegisterShape,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { asIs } from '../fields.ts'
import { useText, type Text } from '../words.ts'
import { applyForLoan, productChoicesQuery, type Loan } from './credit.graphql.ts'
import { loanFields, loanSteps, loanTrail } from './loan.fields.ts'
import { loanLamp, stands } from './loan.rules.ts'

/** The queries that show loans. */
export const loanRefresh = [
  'EnterpriseLoans',
  'LoanList',
  'CreditBoard',
  'RiskPool',
  'RiskPoolEntries',
  'IndustryAlertCounts',
]

const always = () => true

/** How far matching has come; how long it has waited there is told until it is done. */
function matchText(say: Text, { matchStage, matchDays }: Loan): string {
  const text = say(`matchStage.${matchStage}`)
  if (matchStage === 'MATCHED' || matchStage === 'ENDED') return text
  return say('withNumber', { text, number: say('loan.daysLong', { days: matchDays }) })
}

function LoanFacts({ loan }: { loan: Loan }) {
  const say = useText()
  const { money, fullDay } = useFormats()
  const { enterprise, product } = loan
  return (
    <>
      {enterprise && (
        <p>
          <Link to={`/m/industry/enterprises/${enterprise.uscc}`}>{enterprise.name ?? enterprise.uscc}</Link>
        </p>
      )}
      <Facts
        facts={[
          [say('loan.stage'), say(`loanStage.${loan.stage}`)],
          [say('loan.product'), product?.name],
          [say('loan.bank'), product?.bank],
          [say('loan.amount'), money(loan.amount)],
          [say('loan.appliedOn'), fullDay(loan.appliedOn)],
          [say('loan.match'), matchText(say, loan)],
          [say('loan.bankOfferedOn'), fullDay(loan.bankOfferedOn)],
          [say('loan.guaranteedOn'), fullDay(loan.guaranteedOn)],
          [say('loan.guarantor'), loan.guarantor],
          [say('loan.backedOn'), fullDay(loan.backedOn)],
          [say('loan.grantedOn'), fullDay(loan.grantedOn)],
          [say('loan.dueOn'), fullDay(loan.dueOn)],
          [say('loan.endedOn'), fullDay(loan.endedOn)],
          ...(stands(loan) || loan.renewedBy
            ? [[say('loan.renewal'), say(loan.renewedBy ? 'loan.renewed' : 'loan.notRenewed')] as const]
            : []),
        ]}
      />
    </>
  )
}

/** How loans are read and moved on, wherever they are listed; entered only where an enterprise asks for one. */
export function useLoanRegister(asking?: { uscc: string; loans: Loan[] }): RegisterShape<Loan> {
  const say = useText()
  const { money, fullDay } = useFormats()
  const { businessDate } = useCounty()
  const { data } = useAsk<{ loanProducts: { id: string; name: string; bank: string }[] | null }>(
    productChoicesQuery,
    {},
    { skip: !asking },
  )
  const products = data?.loanProducts
  const fields = useMemo(() => {
    if (!asking) return []
    const choices = (products ?? []).map(({ id, name, bank }) => ({ value: id, label: `${name} · ${bank}` }))
    const renewable = asking.loans
      .filter((loan) => stands(loan) && !loan.renewedBy)
      .map((loan) => ({
        value: loan.id,
        label: `${loan.product?.name ?? ''} ${money(loan.amount)} ${fullDay(loan.dueOn)}`,
      }))
    return loanFields(say, choices, renewable)
  }, [say, products, asking, money, fullDay])
  const steps = useMemo(() => loanSteps(say, businessDate), [say, businessDate])
  const trail = useMemo(() => loanTrail(say), [say])
  const shape: RegisterShape<Loan> = {
    fields: [],
    nameOf: (loan) => `${loan.product?.name ?? say('loan.title')} ${money(loan.amount)}`,
    fixed: always,
    steps,
    more: (loan) => <LoanFacts loan={loan} />,
    history: { service: 'industry', type: 'Loan', fields: trail },
  }
  if (!asking) return shape
  const asked = { keep: applyForLoan, permission: 'industry.record', addWord: say('loan.apply'), toInput: asIs }
  return { ...shape, ...asked, fields, start: { appliedOn: businessDate }, also: { uscc: asking.uscc } }
}

/** The columns that loans have in common. */
export function useLoanColumns(): Column<Loan>[] {
  const say = useText()
  const { money, fullDay } = useFormats()
  const { businessDate } = useCounty()
  return [
    lampColumn(
      say('loan.stage'),
      (loan) => ({ light: loanLamp(loan, businessDate), word: say(`loanStage.${loan.stage}`) }),
      110,
    ),
    { key: 'enterprise', title: say('enterprise.name'), value: (loan) => loan.enterprise?.name, role: 'title' },
    { key: 'product', title: say('loan.product'), value: (loan) => loan.product?.name },
    { key: 'bank', title: say('loan.bank'), value: (loan) => loan.product?.bank, role: 'wide-only' },
    {
      key: 'amount',
      title: say('loan.amount'),
      value: (loan) => loan.amount,
      render: (loan) => money(loan.amount),
      align: 'right',
    },
    { key: 'applied', title: say('loan.appliedOn'), value: (loan) => fullDay(loan.appliedOn), role: 'wide-only' },
    { key: 'granted', title: say('loan.grantedOn'), value: (loan) => fullDay(loan.grantedOn), role: 'wide-only' },
    { key: 'due', title: say('loan.dueOn'), value: (loan) => fullDay(loan.dueOn), role: 'wide-only' },
    {
      key: 'match',
      title: say('loan.match'),
      value: (loan) => say(`matchStage.${loan.matchStage}`),
      role: 'wide-only',
    },
  ]
}
