import {
  gql,
  PageHeader,
  Panel,
  Rows,
  ServerTable,
  useAsk,
  useCan,
  useNavigate,
  useSearchParams,
  useUnits,
  type Column,
  useFormats,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { codesOf } from '../codes.ts'
import { counted, shared } from '../figure-columns.tsx'
import type { Resident } from '../resident/resident.graphql.ts'
import { useInUnit, useText } from '../words.ts'

const schemesQuery = gql`
  query InsuranceCoverage {
    insuranceCoverage {
      scheme
      obliged
      enrolled
      share
    }
  }
`

const registrationQuery = gql`
  query InsuranceRegistration {
    insuranceRegistration {
      township {
        code
      }
      residents
      registered
    }
  }
`

const unregisteredQuery = gql`
  query UnregisteredResidents($first: Int!, $offset: Int, $township: ID) {
    unregisteredResidents(first: $first, offset: $offset, township: $township) {
      totalCount
      nodes {
        id
        name
        identityNumber
        township
        registeredOn
      }
    }
  }
`

interface Scheme {
  scheme: string
  obliged: number
  enrolled: number
  share: number | null
}

interface Registration {
  township: { code: string } | null
  residents: number
  registered: number
}

/** 应保尽保, by scheme. */
function Schemes() {
  const say = useText()
  const inUnit = useInUnit()
  const asks = useAsk<{ insuranceCoverage: Scheme[] | null }>(schemesQuery)
  const columns: Column<Scheme>[] = [
    {
      key: 'scheme',
      title: say('field.scheme'),
      value: ({ scheme }) => {
        const word = codesOf('scheme').find(({ value }) => value === scheme)?.word
        return word && say(`code.${word}`)
      },
      role: 'title',
    },
    counted('obliged', inUnit(say('coverage.obliged'), 'people'), (row) => row.obliged),
    counted('enrolled', inUnit(say('coverage.enrolled'), 'people'), (row) => row.enrolled),
    counted('missing', inUnit(say('coverage.missing'), 'people'), (row) => row.obliged - row.enrolled),
    shared('share', say('coverage.share'), (row) => row.share),
  ]
  return (
    <Panel title={say('coverage.byScheme')} asks={asks}>
      <Rows
        label={say('coverage.byScheme')}
        rows={asks.data?.insuranceCoverage ?? []}
        columns={columns}
        rowKey={({ scheme }) => scheme}
      />
    </Panel>
  )
}

/** 全民参保登记, by township; one opens the list of who is missing. */
function Registrations() {
  const say = useText()
  const inUnit = useInUnit()
  const { nameOf } = useUnits()
  const [, setParams] = useSearchParams()
  const asks = useAsk<{ insuranceRegistration: Registration[] | null }>(registrationQuery)
  const columns: Column<Registration>[] = [
    { key: 'township', title: say('field.township'), value: ({ township }) => nameOf(township?.code), role: 'title' },
    counted('residents', inUnit(say('coverage.residents'), 'people'), (row) => row.residents),
    counted('registered', inUnit(say('coverage.registered'), 'people'), (row) => row.registered),
    counted('missing', inUnit(say('coverage.unregistered'), 'people'), (row) => row.residents - row.registered),
    shared('share', say('coverage.registeredShare'), (row) =>
      row.residents === 0 ? null : (row.registered / row.residents) * 100,
    ),
  ]
  return (
    <Panel title={say('coverage.byTownship')} asks={asks}>
      <Rows
        label={say('coverage.byTownship')}
        rows={asks.data?.insuranceRegistration ?? []}
        columns={columns}
        rowKey={({ township }) => township?.code ?? ''}
        onOpen={({ township }) => setParams({ view: 'coverage', ...(township ? { township: township.code } : {}) })}
      />
    </Panel>
  )
}

function Unregistered() {
  const say = useText()
  const go = useNavigate()
  const { nameOf, townships } = useUnits()
  const { fullDay } = useFormats()
  const [params] = useSearchParams()
  const township = params.get('township')
  const also = useMemo(() => (township ? { township } : {}), [township])
  const columns: Column<Pick<Resident, 'id' | 'name' | 'identityNumber' | 'township' | 'registeredOn'>>[] = [
    { key: 'name', title: say('field.resident'), value: ({ name }) => name, role: 'title' },
    { key: 'number', title: say('field.identityNumber'), value: ({ identityNumber }) => identityNumber },
    { key: 'township', title: say('field.township'), value: (row) => nameOf(row.township) },
    {
      key: 'registeredOn',
      title: say('field.registeredOn'),
      value: ({ registeredOn }) => registeredOn,
      render: ({ registeredOn }) => fullDay(registeredOn),
    },
  ]
  return (
    <Panel title={say('coverage.people')}>
      <ServerTable
        title={say('coverage.list')}
        document={unregisteredQuery}
        at="unregisteredResidents"
        columns={columns}
        rowKey={({ id }) => id}
        searchable={false}
        filters={[{ key: 'township', title: say('field.township'), options: townships }]}
        also={also}
        onOpen={({ id }) => void go(`/m/employment/residents/${id}`)}
        empty={{ title: say('coverage.allRegistered'), next: say('coverage.allRegisteredNext') }}
      />
    </Panel>
  )
}

/** 应保尽保与全民参保登记 */
export function CoverageBoard() {
  const say = useText()
  const can = useCan()
  return (
    <>
      <PageHeader title={say('coverage.title')} />
      {can('employment.overview') && <Schemes />}
      <Registrations />
      <Unregistered />
    </>
  )
}
