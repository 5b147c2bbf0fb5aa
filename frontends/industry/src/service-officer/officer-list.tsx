import {
  Facts,
  formatNumber,
  formatPercent,
  gql,
  PageHeader,
  Panel,
  Rows,
  ServerTable,
  useAsk,
  useCounty,
  useFormats,
  useUnits,
  type Column,
} from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { coverageQuery, type Coverage } from '../enterprise-plan/declining.graphql.ts'
import { useText } from '../words.ts'
import type { ServiceMode } from './service-officer.graphql.ts'

interface Officer {
  id: string
  officer: string
  department: string
  fromDay: string
  enterprise: { uscc: string; name: string | null; lastVisitedOn: string | null } | null
}

interface ModeUse {
  mode: ServiceMode
  times: number
  enterprises: number
  satisfaction: number | null
}

const officersQuery = gql`
  query ServiceOfficers($first: Int!, $offset: Int, $officer: String) {
    serviceOfficers(first: $first, offset: $offset, officer: $officer) {
      totalCount
      nodes {
        id
        officer
        department
        fromDay
        enterprise {
          uscc
          name
          lastVisitedOn
        }
      }
    }
  }
`

const modesQuery = gql`
  query ServiceModes($year: Int!) {
    serviceModes(year: $year) {
      mode
      times
      enterprises
      satisfaction
    }
  }
`

/** In which ways enterprises were served this year, how often, and how they found it. */
function Modes() {
  const say = useText()
  const { planYear } = useCounty()
  const asks = useAsk<{ serviceModes: ModeUse[] | null }>(modesQuery, { year: planYear })
  const columns: Column<ModeUse>[] = [
    { key: 'mode', title: say('officer.mode'), value: ({ mode }) => say(`mode.${mode}`), role: 'title' },
    { key: 'times', title: say('officer.times'), value: ({ times }) => times, align: 'right' },
    { key: 'enterprises', title: say('totals.count'), value: ({ enterprises }) => enterprises, align: 'right' },
    {
      key: 'satisfaction',
      title: say('officer.satisfied'),
      value: ({ satisfaction }) => satisfaction,
      render: ({ satisfaction }) => (satisfaction === null ? '—' : formatNumber(satisfaction, 1)),
      align: 'right',
    },
  ]
  return (
    <Panel title={say('officer.modes', { year: planYear })} asks={asks}>
      <Rows
        label={say('officer.modes', { year: planYear })}
        rows={asks.data?.serviceModes ?? []}
        columns={columns}
        rowKey={({ mode }) => mode}
      />
    </Panel>
  )
}

/** 首席服务官: who serves which enterprise, when somebody last came, and in which ways enterprises are served. */
export default function OfficerList() {
  const say = useText()
  const go = useNavigate()
  const { fullDay } = useFormats()
  const { nameOf } = useUnits()
  const coverage = useAsk<Coverage>(coverageQuery).data?.serviceOfficerCoverage
  const columns: Column<Officer>[] = [
    { key: 'enterprise', title: say('enterprise.name'), value: ({ enterprise }) => enterprise?.name, role: 'title' },
    { key: 'officer', title: say('officer.name'), value: ({ officer }) => officer },
    {
      key: 'office',
      title: say('officer.office'),
      value: ({ department }) => nameOf(department),
      role: 'wide-only',
    },
    { key: 'from', title: say('officer.since'), value: ({ fromDay }) => fullDay(fromDay), role: 'wide-only' },
    {
      key: 'visited',
      title: say('officer.lastVisit'),
      value: ({ enterprise }) => fullDay(enterprise?.lastVisitedOn),
    },
  ]
  return (
    <>
      <PageHeader title={say('officer.listTitle')} note={say('officer.listNote')} />
      {coverage && (
        <Facts
          facts={[
            [say('totals.count'), coverage.enterprises],
            [say('officer.covered'), coverage.covered],
            [say('officer.share'), formatPercent(coverage.share)],
          ]}
        />
      )}
      <Modes />
      <h2 style={{ padding: '12px 0 8px' }}>{say('officer.inOffice')}</h2>
      <ServerTable
        title={say('officer.inOffice')}
        document={officersQuery}
        at="serviceOfficers"
        columns={columns}
        rowKey={({ id }) => id}
        searchable={false}
        onOpen={({ enterprise }) => enterprise && void go(`/m/industry/enterprises/${enterprise.uscc}`)}
        empty={{ title: say('officer.noneYet'), next: say('officer.noneNext') }}
      />
    </>
  )
}
