import {
  ActionForm,
  gql,
  PageHeader,
  ServerTable,
  useCan,
  useCounty,
  useFormats,
  type Column,
} from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useChoices, type Member } from '../use-choices.ts'
import { useText } from '../words.ts'
import { IssueForm } from './issue-form.tsx'

interface Warning {
  id: string
  version: number
  number: string
  level: Member<'geohazardWarningLevel'>
  issuedOn: string
  validUntil: string
  rainMm: number | null
  basis: string
  liftedOn: string | null
  unconfirmed: number
}

const warningsQuery = gql`
  query GeohazardWarnings($first: Int!, $offset: Int, $level: GeohazardWarningLevel) {
    geohazardWarnings(first: $first, offset: $offset, direction: DESC, level: $level) {
      totalCount
      nodes {
        id
        version
        number
        level
        issuedOn
        validUntil
        rainMm
        basis
        liftedOn
        unconfirmed
      }
    }
  }
`

const lift = gql`
  mutation LiftGeohazardWarning($input: LiftGeohazardWarningInput!) {
    liftGeohazardWarning(input: $input) {
      id
      version
      liftedOn
    }
  }
`

const refresh = ['GeohazardWarnings', 'GeohazardNotices']

/** 预警发布: what was issued and what of it is in force, for the bureau and the county. */
export default function WarningList() {
  const say = useText()
  const { fullDay } = useFormats()
  const can = useCan()
  const choices = useChoices()
  const { businessDate } = useCounty()
  const [open, setOpen] = useState<Warning>()
  const [issuing, setIssuing] = useState(false)
  const inForce = ({ liftedOn, validUntil }: Warning) => liftedOn === null && validUntil >= businessDate
  const columns: Column<Warning>[] = [
    { key: 'number', title: say('field.number'), value: ({ number }) => number, role: 'title' },
    { key: 'level', title: say('warning.level'), value: ({ level }) => say(`geohazardWarningLevel.${level}`) },
    {
      key: 'issuedOn',
      title: say('warning.issuedOn'),
      value: ({ issuedOn }) => issuedOn,
      render: ({ issuedOn }) => fullDay(issuedOn),
      role: 'wide-only',
    },
    {
      key: 'validUntil',
      title: say('field.validUntil'),
      value: ({ validUntil }) => validUntil,
      render: ({ validUntil }) => fullDay(validUntil),
    },
    { key: 'rainMm', title: say('warning.rain'), value: ({ rainMm }) => rainMm, align: 'right', role: 'wide-only' },
    { key: 'basis', title: say('warning.basis'), value: ({ basis }) => basis, role: 'wide-only' },
    {
      key: 'state',
      title: say('field.state'),
      value: (row) => say(row.liftedOn ? 'warning.lifted' : inForce(row) ? 'warning.inForce' : 'warning.over'),
    },
    {
      key: 'unconfirmed',
      title: say('warning.unconfirmedCount'),
      value: ({ unconfirmed }) => unconfirmed,
      align: 'right',
    },
  ]
  return (
    <>
      <PageHeader title={say('warning.title')}>
        {can('natural-resources.keep') && (
          <button type="button" className="button primary" onClick={() => setIssuing(true)}>
            {say('warning.issue')}
          </button>
        )}
      </PageHeader>
      <ServerTable
        title={say('warning.title')}
        document={warningsQuery}
        at="geohazardWarnings"
        columns={columns}
        rowKey={({ id }) => id}
        searchable={false}
        filters={[{ key: 'level', title: say('warning.level'), options: choices('geohazardWarningLevel') }]}
        onOpen={(row: Warning) => {
          if (can('natural-resources.keep') && inForce(row)) setOpen(row)
        }}
        empty={{ title: say('warning.none'), next: say('noneNext') }}
      />
      {open && (
        <ActionForm
          title={say('warning.lift')}
          note={`${open.number} · ${open.basis}`}
          document={lift}
          also={{ id: open.id, version: open.version }}
          refresh={refresh}
          onClose={() => setOpen(undefined)}
        />
      )}
      {issuing && <IssueForm refresh={refresh} onClose={() => setIssuing(false)} />}
    </>
  )
}
