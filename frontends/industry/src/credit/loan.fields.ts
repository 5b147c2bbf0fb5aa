import type { FormField, RegisterField, RegisterStep } from '@tongchou/frontend-kit'
import { optionsOf } from '../fields.ts'
import type { Text } from '../words.ts'
import { advanceLoan, compensateLoan, loanStages, matchLoan, type Loan } from './credit.graphql.ts'

interface Choice {
  value: string
  label: string
}

/** What is asked when an enterprise needs a loan; a renewal names the loan that it follows. */
export function loanFields(say: Text, products: Choice[], renewable: Choice[]): RegisterField<Loan>[] {
  return [
    {
      name: 'productId',
      title: say('loan.product'),
      kind: 'choice',
      required: true,
      options: products,
    },
    { name: 'amount', title: say('loan.amount'), kind: 'money', required: true, min: 0 },
    { name: 'appliedOn', title: say('loan.appliedOn'), kind: 'day', required: true },
    { name: 'renews', title: say('loan.renews'), kind: 'choice', options: renewable, hint: say('loan.renewsHint') },
  ]
}

function advanceFields(say: Text, { nextStages }: Loan): FormField[] {
  return [
    {
      name: 'stage',
      title: say('loan.nextStage'),
      kind: 'choice',
      required: true,
      options: nextStages
        .filter((stage) => stage !== 'COMPENSATED')
        .map((value) => ({ value, label: say(`loanStage.${value}`) })),
    },
    { name: 'on', title: say('loan.happenedOn'), kind: 'day', required: true },
    ...(nextStages.includes('GRANTED') ? [{ name: 'dueOn', title: say('loan.dueOn'), kind: 'day' } as const] : []),
    ...(nextStages.includes('REFUSED')
      ? [{ name: 'reason', title: say('loan.refusedReason'), kind: 'long' } as const]
      : []),
  ]
}

const matchFields = (say: Text): FormField[] => [
  { name: 'bankOfferedOn', title: say('loan.bankOfferedOn'), kind: 'day' },
  { name: 'guaranteedOn', title: say('loan.guaranteedOn'), kind: 'day' },
  { name: 'guarantor', title: say('loan.guarantor'), kind: 'text' },
  { name: 'backedOn', title: say('loan.backedOn'), kind: 'day' },
]

const compensateFields = (say: Text): FormField[] => [
  { name: 'on', title: say('loan.happenedOn'), kind: 'day', required: true },
  { name: 'amount', title: say('loan.compensation'), kind: 'money', required: true, min: 0 },
  { name: 'documentNumber', title: say('fund.document'), kind: 'text', required: true },
]

/** What a loan's trail speaks of and no form asks by the same name. */
export const loanTrail = (say: Text): FormField[] => [
  {
    name: 'stage',
    title: say('loan.stage'),
    kind: 'choice',
    options: optionsOf(loanStages, (stage) => say(`loanStage.${stage}`)),
  },
  { name: 'grantedOn', title: say('loan.grantedOn'), kind: 'day' },
  { name: 'dueOn', title: say('loan.dueOn'), kind: 'day' },
  { name: 'endedOn', title: say('loan.endedOn'), kind: 'day' },
]

/** What can be done with a loan: bringing bank, guarantor and government together, its next stage, compensation. */
export function loanSteps(say: Text, today: string): RegisterStep<Loan>[] {
  return [
    {
      title: say('loan.matchAct'),
      note: say('loan.matchNote'),
      permission: 'industry.keep',
      when: ({ stage }) => stage === 'APPLIED',
      document: matchLoan,
      fields: matchFields(say),
      start: ({ bankOfferedOn, guaranteedOn, guarantor, backedOn }) => ({
        bankOfferedOn,
        guaranteedOn,
        guarantor,
        backedOn,
      }),
    },
    {
      title: say('loan.act'),
      permission: 'industry.keep',
      when: ({ nextStages }) => nextStages.some((stage) => stage !== 'COMPENSATED'),
      document: advanceLoan,
      fields: (loan) => advanceFields(say, loan),
      start: { on: today },
    },
    {
      title: say('loan.compensate'),
      note: say('loan.compensateNote'),
      permission: 'industry.lock',
      when: ({ nextStages, product }) => nextStages.includes('COMPENSATED') && product?.pooled === true,
      document: compensateLoan,
      fields: compensateFields(say),
      start: ({ amount }) => ({ on: today, amount }),
    },
  ]
}
