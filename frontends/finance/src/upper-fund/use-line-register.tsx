import {
  useCounty,
  useDue,
  useUnits,
  useWan,
  type FormField,
  type FormValues,
  type RegisterField,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { useCodes } from '../codes.ts'
import { useProjects } from '../neighbour/use-projects.ts'
import { useText } from '../words.ts'
import { correctFundAllocation, recordFundPayment } from './fund-acts.graphql.ts'
import type { FundLine } from './line.graphql.ts'
import { PaymentRows } from './payment-rows.tsx'

/** A payment names its line by itself; the identity of the record beside is not asked for. */
export function toPayment({ id: _id, version: _version, ...written }: FormValues): FormValues {
  return written
}

/** Whether anything may still be paid: not where the level above has taken back what was not. */
const isLeft = ({ paidAmount, amount, fund }: FundLine) => paidAmount < amount && !fund?.settled

function usePaymentFields(): (line: FundLine) => FormField[] {
  const say = useText()
  const choices = useCodes()
  const { projectChoice } = useProjects()
  return (line) => [
    {
      name: 'projectId',
      title: say('common.projectId'),
      ...projectChoice,
      wide: true,
      hint: say(line.fund?.projectBound ? 'payment.boundHint' : 'payment.flagHint'),
    },
    {
      name: 'purpose',
      title: say('payment.purpose'),
      kind: 'choice',
      required: true,
      options: choices('fundPaymentUse'),
    },
    { name: 'amount', title: say('payment.amount'), kind: 'money', required: true },
    { name: 'payee', title: say('payment.payee'), kind: 'text', required: true },
    { name: 'payeeUscc', title: say('payment.payeeUscc'), kind: 'text' },
    { name: 'paidOn', title: say('payment.paidOn'), kind: 'day', required: true },
    { name: 'voucherNumber', title: say('payment.voucherNumber'), kind: 'text', required: true },
  ]
}

/** What a line says, as it is put right. */
function useSaidFields(): FormField[] {
  const say = useText()
  const { departments, townships } = useUnits()
  const { projectChoice } = useProjects()
  return [
    { name: 'department', title: say('common.department'), kind: 'choice', options: departments },
    { name: 'township', title: say('common.township'), kind: 'choice', options: townships },
    { name: 'projectId', title: say('common.projectId'), ...projectChoice, wide: true },
    { name: 'amount', title: say('line.amount'), kind: 'money', required: true },
    { name: 'allocatedOn', title: say('line.allocatedOn'), kind: 'day', required: true },
    { name: 'spendable', title: say('line.spendable'), kind: 'flag', required: true },
    { name: 'spendBy', title: say('line.spendBy'), kind: 'day' },
  ]
}

/** Lines of funds as a register: read, paid out of, and each with its payments and its limit. */
export function useLineRegister() {
  const say = useText()
  const { inWan } = useWan()
  const { dueColumn } = useDue()
  const { businessDate } = useCounty()
  const { departments, townships, nameOf } = useUnits()
  const { projectChoice } = useProjects()
  const paymentFields = usePaymentFields()
  const saidFields = useSaidFields()
  const fields = useMemo<RegisterField<FundLine>[]>(
    () => [
      { name: 'fund', title: say('line.fund'), kind: 'text', column: 'title' },
      { name: 'township', title: say('common.township'), kind: 'choice', options: townships },
      { name: 'department', title: say('common.department'), kind: 'choice', options: departments },
      { name: 'projectId', title: say('common.projectId'), ...projectChoice, column: 'wide' },
      { name: 'amount', title: say('line.amount'), kind: 'money', column: 'shown' },
      { name: 'paidAmount', title: say('line.paid'), kind: 'money', column: 'shown' },
      { name: 'allocatedOn', title: say('line.allocatedOn'), kind: 'day', column: 'wide' },
      { name: 'spendable', title: say('line.spendable'), kind: 'flag' },
      { name: 'spendBy', title: say('line.spendBy'), kind: 'day', column: 'shown' },
      { name: 'spentOn', title: say('line.spentOn'), kind: 'day' },
    ],
    [say, departments, townships, projectChoice],
  )
  return {
    fields,
    columns: [
      dueColumn(say('line.limit'), (row: FundLine) => ({ due: row.spendBy, done: !isLeft(row) })),
      {
        key: 'unit',
        title: say('common.unit'),
        value: (row: FundLine) => nameOf(row.township ?? row.department),
        role: 'wide-only' as const,
      },
      inWan('left', say('line.left'), (row: FundLine) => row.amount - row.paidAmount),
    ],
    nameOf: (row: FundLine) => row.fund?.name ?? row.fundId,
    history: { service: 'finance', type: 'FundAllocation' },
    steps: [
      {
        title: say('payment.pay'),
        permission: 'finance.answer',
        when: isLeft,
        document: recordFundPayment,
        toInput: toPayment,
        fields: paymentFields,
        start: (row: FundLine) => ({ projectId: row.projectId, paidOn: businessDate }),
        also: (row: FundLine) => ({ allocationId: row.id }),
      },
      {
        title: say('line.correct'),
        note: say('line.correctNote'),
        permission: 'finance.keep',
        when: (row: FundLine) => row.spentOn === null && !row.fund?.settled,
        document: correctFundAllocation,
        fields: saidFields,
        start: ({ department, township, projectId, amount, allocatedOn, spendable, spendBy }: FundLine) => ({
          department,
          township,
          projectId,
          amount,
          allocatedOn,
          spendable,
          spendBy,
        }),
      },
    ],
    more: (row: FundLine) => (
      <>
        <p>
          <Link to={`/m/finance/funds/${row.fundId}`}>{say('line.toFund')}</Link>
        </p>
        <PaymentRows payments={row.payments} projectId={row.projectId} />
      </>
    ),
  }
}
