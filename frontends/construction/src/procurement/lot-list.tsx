import {
  type RegisterField,
  RegisterPage,
  type RegisterPageProps,
  useCounty,
  useSession,
  useUnits,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useProjects, useYears } from '../choices.ts'
import { useOptions, useText } from '../words.ts'
import { LotMore, useLotColumns } from './lot-parts.tsx'
import { keepProcurementLot, procurementLotsQuery, type ProcurementLot } from './lot.graphql.ts'

const history = { service: 'construction', type: 'ProcurementLot' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<ProcurementLot>[] {
  const say = useText()
  const optionsOf = useOptions()
  const { departments } = useUnits()
  const { projects } = useProjects()
  const years = useYears()
  return useMemo(
    () => [
      { name: 'name', title: say('lot.fields.name'), kind: 'text', required: true, column: 'title', sort: true },
      {
        name: 'item',
        title: say('lot.fields.item'),
        kind: 'choice',
        options: optionsOf('WasteAsset'),
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'year',
        title: say('lot.fields.year'),
        kind: 'number',
        options: years,
        required: true,
        column: 'optional',
      },
      { name: 'quantity', title: say('lot.fields.quantity'), kind: 'number', required: true, column: 'shown', min: 0 },
      { name: 'supplier', title: say('lot.fields.supplier'), kind: 'text', required: true, column: 'wide' },
      {
        name: 'contractNumber',
        title: say('lot.fields.contractNumber'),
        kind: 'text',
        required: true,
        column: 'optional',
      },
      {
        name: 'contractAmount',
        title: say('lot.fields.contractAmount'),
        kind: 'money',
        required: true,
        column: 'shown',
        min: 0,
      },
      { name: 'dueOn', title: say('lot.fields.dueOn'), kind: 'day', required: true, column: 'shown', sort: true },
      {
        name: 'department',
        title: say('lot.fields.department'),
        kind: 'choice',
        options: departments,
        required: true,
        column: 'optional',
      },
      { name: 'projectId', title: say('lot.fields.projectId'), kind: 'choice', options: projects },
    ],
    [say, optionsOf, departments, projects, years],
  )
}

/** 采购批次: lots as a register. */
export default function ProcurementLots(given: Partial<RegisterPageProps<ProcurementLot>>) {
  const say = useText()
  const { planYear } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage<ProcurementLot>
      title={say('lot.title')}
      document={procurementLotsQuery}
      at="procurementLots"
      fields={useFields()}
      keep={keepProcurementLot}
      permission="construction.keep"
      nameOf={(row) => row.name}
      addWord={say('lot.add')}
      start={{ department: viewer?.department?.code, year: planYear }}
      columns={useLotColumns()}
      more={(row) => <LotMore row={row} />}
      history={history}
      sheet
      empty={{ title: say('lot.none'), next: say('lot.noneNext') }}
      {...given}
    />
  )
}
