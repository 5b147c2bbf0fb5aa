import type { FormField, SheetShape } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { useApplyFields } from './apply-fields.ts'

const refresh = ['UpperFunds', 'FundLedgerTotals']

/** 资金台账 as a spreadsheet: a row takes a fund as far as it says, from the application to the plan of spending. */
export function useFundSheet(): SheetShape {
  const say = useText()
  const asked = useApplyFields()
  return useMemo(() => {
    const fields: FormField[] = [
      ...asked.map((field) => (field.name === 'amount' ? { ...field, name: 'appliedAmount' } : field)),
      { name: 'documentNumber', title: say('fund.documentNumber'), kind: 'text', hint: say('fund.grantHint') },
      { name: 'grantedAmount', title: say('fund.grantedAmount'), kind: 'money', min: 0 },
      { name: 'grantedOn', title: say('fund.grantedOn'), kind: 'day' },
      {
        name: 'receivedAmount',
        title: say('fund.receivedAmount'),
        kind: 'money',
        min: 0,
        hint: say('fund.receiveNote'),
      },
      { name: 'receivedOn', title: say('fund.receivedOn'), kind: 'day' },
      { name: 'spendMeasure', title: say('fund.spendMeasure'), kind: 'long', hint: say('fund.planHint') },
      { name: 'spendBy', title: say('fund.spendBy'), kind: 'day' },
      { name: 'plannedOn', title: say('fund.plannedOn'), kind: 'day' },
    ]
    return {
      service: 'finance',
      name: 'upperFunds',
      title: say('fund.title'),
      fields,
      permission: 'finance.keep',
      refresh,
    }
  }, [say, asked])
}
