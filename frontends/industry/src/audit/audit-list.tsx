import { formatInstant, gql, PageHeader, ServerTable, type Column } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'

interface Entry {
  sequence: number
  at: string
  actor: string
  action: string
  outcome: 'DONE' | 'REFUSED'
  subjectType: string
  subjectId: string
  reason: string | null
  hash: string
}

const auditQuery = gql`
  query IndustryAudit($first: Int!, $offset: Int, $direction: Direction! = DESC) {
    industryAudit(first: $first, offset: $offset, direction: $direction) {
      totalCount
      nodes {
        sequence
        at
        actor
        action
        outcome
        subjectType
        subjectId
        reason
        hash
      }
    }
  }
`

const head = 12

/** The whole trail of the service as it is chained, for the audit administrator. */
export default function AuditList() {
  const say = useText()
  const columns: Column<Entry>[] = [
    { key: 'sequence', title: say('audit.sequence'), value: ({ sequence }) => sequence, role: 'lamp', width: 70 },
    { key: 'action', title: say('audit.action'), value: ({ action }) => action, role: 'title' },
    { key: 'at', title: say('audit.at'), value: ({ at }) => formatInstant(at) },
    { key: 'actor', title: say('audit.actor'), value: ({ actor }) => actor },
    {
      key: 'outcome',
      title: say('audit.outcome'),
      value: ({ outcome }) => say(`audit.${outcome}`),
      role: 'wide-only',
    },
    {
      key: 'subject',
      title: say('audit.subject'),
      value: ({ subjectType, subjectId }) => `${subjectType} ${subjectId}`,
      role: 'wide-only',
    },
    { key: 'reason', title: say('enterprise.reason'), value: ({ reason }) => reason, role: 'wide-only' },
    {
      key: 'hash',
      title: say('audit.hash'),
      value: ({ hash }) => hash,
      render: ({ hash }) => <code>{hash.slice(0, head)}</code>,
      role: 'wide-only',
    },
  ]
  return (
    <>
      <PageHeader title={say('audit.title')} note={say('audit.note')} />
      <ServerTable
        title={say('audit.title')}
        document={auditQuery}
        at="industryAudit"
        columns={columns}
        rowKey={({ sequence }) => String(sequence)}
        searchable={false}
      />
    </>
  )
}
