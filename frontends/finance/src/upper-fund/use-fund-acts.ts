import { useCounty, useUnits, type FormField, type FormValues } from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import { useProjects } from '../neighbour/use-projects.ts'
import { useText } from '../words.ts'
import { allocateFund, grantFund, planFundSpending, receiveFund, recoverFund } from './fund-acts.graphql.ts'
import type { Fund } from './fund.graphql.ts'

export interface FundAct {
  title: string
  note?: string
  permission: string
  document: DocumentNode
  fields: FormField[]
  start: FormValues
}

/** What may be done with a fund from where it stands, each act with its form. */
export function useFundActs(fund: Fund): FundAct[] {
  const say = useText()
  const { businessDate } = useCounty()
  const { departments, townships } = useUnits()
  const { projectChoice } = useProjects()
  const amount: FormField = { name: 'amount', title: say('fund.amount'), kind: 'money', required: true }
  const day = (name: string, title: string): FormField => ({ name, title, kind: 'day', required: true })
  const keep = 'finance.keep'
  const steps: Record<Exclude<Fund['nextSteps'][number], 'PAY'>, FundAct> = {
    GRANT: {
      title: say('fund.grant'),
      permission: keep,
      document: grantFund,
      fields: [
        { name: 'documentNumber', title: say('fund.documentNumber'), kind: 'text', required: true },
        amount,
        day('grantedOn', say('fund.grantedOn')),
      ],
      start: { amount: fund.appliedAmount, grantedOn: businessDate },
    },
    RECEIVE: {
      title: say('fund.receive'),
      note: say('fund.receiveNote'),
      permission: keep,
      document: receiveFund,
      fields: [amount, day('receivedOn', say('fund.receivedOn'))],
      start: { amount: fund.grantedAmount, receivedOn: businessDate },
    },
    ALLOCATE: {
      title: say('fund.allocate'),
      note: say('fund.allocateNote'),
      permission: keep,
      document: allocateFund,
      fields: [
        { name: 'department', title: say('common.department'), kind: 'choice', options: departments },
        { name: 'township', title: say('common.township'), kind: 'choice', options: townships },
        { name: 'projectId', title: say('common.projectId'), ...projectChoice, wide: true },
        amount,
        day('allocatedOn', say('line.allocatedOn')),
        { name: 'spendable', title: say('line.spendable'), kind: 'flag', required: true },
        { name: 'spendBy', title: say('line.spendBy'), kind: 'day' },
      ],
      start: {
        amount: (fund.receivedAmount ?? 0) - fund.allocatedAmount,
        allocatedOn: businessDate,
        projectId: fund.projectId,
        spendable: true,
        spendBy: fund.spendBy,
        township: fund.township,
        department: fund.department,
      },
    },
    RECOVER: {
      title: say('fund.recover'),
      note: say('fund.recoverNote'),
      permission: keep,
      document: recoverFund,
      fields: [
        amount,
        day('recoveredOn', say('fund.recoveredOn')),
        { name: 'reason', title: say('fund.reason'), kind: 'long', required: true },
      ],
      start: { recoveredOn: businessDate },
    },
  }
  const plan: FundAct = {
    title: say('fund.planSpending'),
    note: say('fund.planNote'),
    permission: 'finance.answer',
    document: planFundSpending,
    fields: [
      { name: 'spendMeasure', title: say('fund.spendMeasure'), kind: 'long', required: true },
      day('spendBy', say('fund.spendBy')),
      day('plannedOn', say('fund.plannedOn')),
    ],
    start: { spendMeasure: fund.spendMeasure, spendBy: fund.spendBy, plannedOn: businessDate },
  }
  const isSpecial = fund.kind !== 'GENERAL_TRANSFER' && fund.grantedOn !== null
  return [...fund.nextSteps.flatMap((step) => (step === 'PAY' ? [] : [steps[step]])), ...(isSpecial ? [plan] : [])]
}
