import {
  ActionForm,
  gql,
  PageHeader,
  Panel,
  Rows,
  ServerTable,
  useAsk,
  useCan,
  useCounty,
  type Column,
} from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useChoices, type Member } from '../use-choices.ts'
import { useText } from '../words.ts'
import { IssueForm } from './issue-form.tsx'

interface Notice {
  id: string
  version: number
  watcher: string | null
  confirmedOn: string | null
  confirmedBy: string | null
  measure: string | null
  point: { id: string; name: string } | null
  warning: {
    id: string
    number: string
    level: Member<'geohazardWarningLevel'>
    validUntil: string
    liftedOn: string | null
  } | null
}

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

const noticesQuery = gql`
  query GeohazardNotices {
    geohazardNotices(first: 100, direction: DESC) {
      totalCount
      nodes {
        id
        version
        watcher
        confirmedOn
        confirmedBy
        measure
        point {
          id
          name
        }
        warning {
          id
          number
          level
          validUntil
          liftedOn
        }
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

const confirm = gql`
  mutation ConfirmGeohazardNotice($input: ConfirmGeohazardNoticeInput!) {
    confirmGeohazardNotice(input: $input) {
      id
      version
      confirmedOn
    }
  }
`

const refresh = ['GeohazardWarnings', 'GeohazardNotices']

function Notices() {
  const say = useText()
  const can = useCan()
  const asks = useAsk<{ geohazardNotices: { nodes: Notice[] } | null }>(noticesQuery)
  const [open, setOpen] = useState<Notice>()
  const notices = asks.data?.geohazardNotices?.nodes ?? []
  const columns: Column<Notice>[] = [
    { key: 'point', title: say('field.pointId'), value: ({ point }) => point?.name, role: 'title' },
    {
      key: 'warning',
      title: say('warning.level'),
      value: ({ warning }) =>
        warning ? `${say(`geohazardWarningLevel.${warning.level}`)} · ${warning.number}` : undefined,
    },
    { key: 'watcher', title: say('field.watcher'), value: ({ watcher }) => watcher, role: 'wide-only' },
    {
      key: 'confirmed',
      title: say('warning.confirmed'),
      value: ({ confirmedOn }) => confirmedOn,
      render: ({ confirmedOn, confirmedBy }) =>
        confirmedOn ? (
          `${confirmedOn} ${confirmedBy ?? ''}`
        ) : (
          <span className="lamp-RED">{say('warning.unconfirmed')}</span>
        ),
    },
    { key: 'measure', title: say('warning.measure'), value: ({ measure }) => measure, role: 'wide-only' },
  ]
  const mayConfirm = can('natural-resources.record')
  return (
    <Panel title={say('warning.notices')} asks={asks}>
      {notices.length === 0 ? (
        <p className="quiet">{say('warning.noNotices')}</p>
      ) : (
        <Rows
          label={say('warning.notices')}
          rows={notices}
          columns={columns}
          rowKey={({ id }) => id}
          onOpen={mayConfirm ? (row) => setOpen(row.confirmedOn ? undefined : row) : undefined}
        />
      )}
      {open && (
        <ActionForm
          title={say('warning.confirm')}
          note={open.point?.name}
          document={confirm}
          fields={[
            { name: 'confirmedBy', title: say('warning.confirmedBy'), kind: 'text', required: true },
            { name: 'measure', title: say('warning.measure'), kind: 'long' },
          ]}
          start={{ confirmedBy: open.watcher }}
          also={{ id: open.id, version: open.version }}
          refresh={refresh}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Panel>
  )
}

function Warnings() {
  const say = useText()
  const can = useCan()
  const choices = useChoices()
  const { businessDate } = useCounty()
  const [open, setOpen] = useState<Warning>()
  const inForce = ({ liftedOn, validUntil }: Warning) => liftedOn === null && validUntil >= businessDate
  const columns: Column<Warning>[] = [
    { key: 'number', title: say('field.number'), value: ({ number }) => number, role: 'title' },
    { key: 'level', title: say('warning.level'), value: ({ level }) => say(`geohazardWarningLevel.${level}`) },
    { key: 'issuedOn', title: say('warning.issuedOn'), value: ({ issuedOn }) => issuedOn, role: 'wide-only' },
    { key: 'validUntil', title: say('field.validUntil'), value: ({ validUntil }) => validUntil },
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
    </>
  )
}

/** 地灾预警: what was issued, to which points it went, and who confirmed it. */
export default function WarningPage() {
  const say = useText()
  const can = useCan()
  const [issuing, setIssuing] = useState(false)
  return (
    <>
      <PageHeader title={say('warning.title')}>
        {can('natural-resources.keep') && (
          <button type="button" className="button primary" onClick={() => setIssuing(true)}>
            {say('warning.issue')}
          </button>
        )}
      </PageHeader>
      {can('natural-resources.overview') && <Warnings />}
      <Notices />
      {issuing && <IssueForm refresh={refresh} onClose={() => setIssuing(false)} />}
    </>
  )
}
