import { gql, useAsk, useUnits, type FormField, type SheetShape, wanOf } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { useProjects } from '../neighbour/use-projects.ts'
import { useText } from '../words.ts'
import type { FundLine } from './line.graphql.ts'

type Named = Pick<FundLine, 'id' | 'township' | 'department' | 'amount' | 'allocatedOn' | 'fund'>
type Page = { nodes: Named[] } | null

const page = (offset: number) => `fundAllocations(first: 200, offset: ${offset}) {
      nodes {
        id
        township
        department
        amount
        allocatedOn
        fund {
          id
          name
          documentNumber
          projectBound
        }
      }
    }`

const linesQuery = gql(`
  query LineChoices {
    some: ${page(0)}
    more: ${page(200)}
    most: ${page(400)}
  }
`)

const refresh = ['FundPayments', 'FundLedgerTotals', 'FundAllocations']

/** 资金支付 as a spreadsheet: each row pays out of a line, known by document, unit, amount and day. */
export function usePaymentSheet(filter: Record<string, unknown>): SheetShape {
  const say = useText()
  const choices = useCodes()
  const { nameOf } = useUnits()
  const { projectChoice } = useProjects()
  const asks = useAsk<{ some: Page; more: Page; most: Page }>(linesQuery)
  const fields = useMemo<FormField[]>(() => {
    const lines = [asks.data?.some, asks.data?.more, asks.data?.most]
      .flatMap((each) => each?.nodes ?? [])
      .map(({ id, township, department, amount, allocatedOn, fund }) => ({
        value: id,
        label: say('payment.ofLine', {
          fund: fund?.documentNumber ?? fund?.name ?? '',
          unit: nameOf(township ?? department),
          amount: wanOf(amount),
          day: allocatedOn,
        }),
      }))
    return [
      { name: 'allocationId', title: say('payment.line'), kind: 'choice', options: lines, required: true },
      { name: 'projectId', title: say('common.projectId'), ...projectChoice, hint: say('payment.flagHint') },
      {
        name: 'purpose',
        title: say('payment.purpose'),
        kind: 'choice',
        required: true,
        options: choices('fundPaymentUse'),
      },
      { name: 'payee', title: say('payment.payee'), kind: 'text', required: true },
      { name: 'payeeUscc', title: say('payment.payeeUscc'), kind: 'text' },
      { name: 'amount', title: say('payment.amount'), kind: 'money', required: true, min: 0 },
      { name: 'paidOn', title: say('payment.paidOn'), kind: 'day', required: true },
      { name: 'voucherNumber', title: say('payment.voucherNumber'), kind: 'text', required: true },
    ]
  }, [say, choices, nameOf, projectChoice, asks.data])
  const title = say('payment.title')
  return { service: 'finance', name: 'fundPayments', title, fields, permission: 'finance.record', filter, refresh }
}
