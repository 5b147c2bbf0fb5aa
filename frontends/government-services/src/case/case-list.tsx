import {
  type Column,
  type Filter,
  lampColumn,
  PageHeader,
  ServerTable,
  useCan,
  useFormats,
  useUnits,
} from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useCodes } from '../use-codes.ts'
import { useSheetFields } from '../use-sheet-fields.ts'
import { useText } from '../words.ts'
import { AcceptCase } from './accept-case.tsx'
import { casesQuery, type ServiceCase } from './case.graphql.ts'
import { caseLines } from './case.lines.ts'
import { useCaseTold } from './use-case-told.ts'

const refresh = ['ServiceCases']

function useColumns(): Column<ServiceCase>[] {
  const say = useText()
  const told = useCaseTold()
  const { fullDay } = useFormats()
  const { word } = useCodes()
  const { nameOf } = useUnits()
  return [
    lampColumn(say('lamp'), told),
    { key: 'number', title: say('field.caseNumber'), value: ({ number }) => number, sort: 'NUMBER', role: 'title' },
    { key: 'item', title: say('field.itemId'), value: ({ item }) => item?.name },
    { key: 'applicant', title: say('field.applicant'), value: ({ applicant }) => applicant },
    { key: 'department', title: say('field.department'), value: ({ department }) => nameOf(department) },
    {
      key: 'promised',
      title: say('field.promisedDueOn'),
      value: ({ promisedDueOn }) => promisedDueOn,
      render: ({ promisedDueOn }) => fullDay(promisedDueOn),
      sort: 'PROMISED_DUE_ON',
    },
    {
      key: 'accepted',
      title: say('field.acceptedOn'),
      value: ({ acceptedOn }) => acceptedOn,
      render: ({ acceptedOn }) => fullDay(acceptedOn),
      sort: 'ACCEPTED_ON',
      role: 'wide-only',
    },
    {
      key: 'closed',
      title: say('field.caseClosedOn'),
      value: ({ closedOn }) => closedOn,
      render: ({ closedOn }) => fullDay(closedOn),
      sort: 'CLOSED_ON',
      role: 'wide-only',
    },
    {
      key: 'channel',
      title: say('field.caseChannel'),
      value: ({ channel }) => word('caseChannel', channel),
      optional: true,
    },
    { key: 'visits', title: say('field.caseVisits'), value: ({ visits }) => visits, align: 'right', optional: true },
  ]
}

function useFilters(): Filter[] {
  const say = useText()
  const { departments, townships } = useUnits()
  const { optionsOf: of } = useCodes()
  return [
    { key: 'stage', title: say('field.stage'), options: of('caseStage') },
    { key: 'department', title: say('field.department'), options: departments },
    { key: 'channel', title: say('field.caseChannel'), options: of('caseChannel') },
    { key: 'acceptedWhen', title: say('field.acceptedWhen'), options: of('acceptedWhen') },
    { key: 'township', title: say('field.acceptingTownship'), options: townships },
    {
      key: 'isPublic',
      title: say('field.isPublic'),
      options: [
        { value: 'true', label: say('case.toPublish') },
        { value: 'false', label: say('case.confidential') },
      ],
    },
  ]
}

const filterOf = ({ isPublic, ...chosen }: Record<string, string>) => ({
  ...chosen,
  ...(isPublic ? { isPublic: isPublic === 'true' } : {}),
})

/** 办件: every case, with how it stands against its promised day. */
export default function CaseList() {
  const say = useText()
  const can = useCan()
  const go = useNavigate()
  const fields = useSheetFields(caseLines)
  const [accepting, setAccepting] = useState(false)
  const title = say('case.title')
  return (
    <>
      <PageHeader title={title}>
        {can('government-services.keep') && (
          <button type="button" className="button primary" onClick={() => setAccepting(true)}>
            {say('case.accept')}
          </button>
        )}
      </PageHeader>
      <ServerTable<ServiceCase>
        title={title}
        document={casesQuery}
        at="serviceCases"
        columns={useColumns()}
        rowKey={({ id }) => id}
        filters={useFilters()}
        filterOf={filterOf}
        onOpen={({ id }) => void go(`/m/government-services/cases/${id}`)}
        sheet={{
          service: 'government-services',
          name: 'serviceCases',
          title,
          fields,
          permission: 'government-services.keep',
          refresh,
        }}
        empty={{
          title: say('case.none'),
          next: say(can('government-services.keep') ? 'case.noneNext' : 'nothingShown'),
        }}
      />
      {accepting && <AcceptCase onClose={() => setAccepting(false)} />}
    </>
  )
}
