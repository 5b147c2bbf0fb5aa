import { gql, useAsk, useCan, useUnits, type FormField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useProjects } from '../neighbour/use-projects.ts'
import { useText } from '../words.ts'

interface Named {
  id: string
  name: string
  documentNumber: string | null
}

type Page = { nodes: Named[] } | null

const page = (offset: number) => `upperFunds(first: 200, offset: ${offset}, direction: DESC) {
      nodes {
        id
        name
        documentNumber
      }
    }`

/** A list answers two hundred at most; a county wins a few hundred funds in three years. */
const fundsQuery = gql(`
  query FundChoices {
    some: ${page(0)}
    more: ${page(200)}
    most: ${page(400)}
  }
`)

/** 资金分配 as a spreadsheet: each row gives out a part of a fund, known by its document. */
export function useLineSheet(): { fields: FormField[]; permission: string } {
  const say = useText()
  const can = useCan()
  const { departments, townships } = useUnits()
  const { projectChoice } = useProjects()
  const asks = useAsk<{ some: Page; more: Page; most: Page }>(fundsQuery, {}, { skip: !can('finance.keep') })
  return useMemo(() => {
    const funds = [asks.data?.some, asks.data?.more, asks.data?.most]
      .flatMap((each) => each?.nodes ?? [])
      .map(({ id, name, documentNumber }) => ({ value: id, label: [documentNumber, name].filter(Boolean).join(' ') }))
    const fields: FormField[] = [
      {
        name: 'fundId',
        title: say('line.fund'),
        kind: 'choice',
        options: funds,
        required: true,
        hint: say('line.fundHint'),
      },
      {
        name: 'township',
        title: say('common.township'),
        kind: 'choice',
        options: townships,
        hint: say('fund.oneUnit'),
      },
      { name: 'department', title: say('common.department'), kind: 'choice', options: departments },
      { name: 'projectId', title: say('common.projectId'), ...projectChoice },
      {
        name: 'amount',
        title: say('line.amount'),
        kind: 'money',
        required: true,
        min: 0,
        hint: say('fund.allocateNote'),
      },
      { name: 'allocatedOn', title: say('line.allocatedOn'), kind: 'day', required: true },
      { name: 'spendable', title: say('line.spendable'), kind: 'flag', required: true },
      { name: 'spendBy', title: say('line.spendBy'), kind: 'day' },
    ]
    return { fields, permission: 'finance.keep' }
  }, [say, asks.data, townships, departments, projectChoice])
}
