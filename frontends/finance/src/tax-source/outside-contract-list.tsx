import { lampColumn, RegisterPage, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useProjects } from '../neighbour/use-projects.ts'
import { Sisters } from '../sisters.tsx'
import { useText } from '../words.ts'
import { keepOutsideContract, outsideContractsQuery, type OutsideContract } from './outside-contract.graphql.ts'

const history = { service: 'finance', type: 'OutsideContract' }

function useFields(): RegisterField<OutsideContract>[] {
  const say = useText()
  const { projectChoice, hasProjects } = useProjects()
  return useMemo(
    () => [
      { name: 'builder', title: say('outsideContract.builder'), kind: 'text', required: true, column: 'title' },
      {
        name: 'projectId',
        title: say('common.projectId'),
        required: true,
        ...projectChoice,
        wide: true,
        filter: hasProjects,
        column: 'wide',
      },
      { name: 'uscc', title: say('outsideContract.uscc'), kind: 'text' },
      { name: 'home', title: say('outsideContract.home'), kind: 'text', required: true, column: 'wide' },
      {
        name: 'contractAmount',
        title: say('outsideContract.contractAmount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      {
        name: 'contractedOn',
        title: say('outsideContract.contractedOn'),
        kind: 'day',
        required: true,
        column: 'wide',
        sort: true,
      },
      { name: 'reportedOn', title: say('outsideContract.reportedOn'), kind: 'day', column: 'wide' },
      {
        name: 'dueAmount',
        title: say('outsideContract.dueAmount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      {
        name: 'paidAmount',
        title: say('outsideContract.paidAmount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
      },
    ],
    [say, projectChoice, hasProjects],
  )
}

/** 外建企业合同, with the tax due here and paid here. */
export default function OutsideContractList() {
  const say = useText()
  return (
    <RegisterPage
      title={say('outsideContract.title')}
      note={say('outsideContract.note')}
      document={outsideContractsQuery}
      at="outsideContracts"
      fields={useFields()}
      columns={[
        lampColumn(say('status'), (row: OutsideContract) => ({
          light: row.paidAmount >= row.dueAmount ? 'GREEN' : 'RED',
          word: say(row.paidAmount >= row.dueAmount ? 'outsideContract.paid' : 'outsideContract.short'),
        })),
      ]}
      keep={keepOutsideContract}
      permission="finance.keep"
      nameOf={(row) => row.builder}
      addWord={say('outsideContract.add')}
      history={history}
      sheet
      empty={{ title: say('outsideContract.none'), next: say('outsideContract.noneNext') }}
    >
      <Sisters paths={['sources']} />
    </RegisterPage>
  )
}
