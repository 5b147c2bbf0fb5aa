import {
  formatNumber,
  gql,
  Link,
  Panel,
  ServerTable,
  useAsk,
  useParams,
  useUnits,
  type Column,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { codesOf } from '../codes.ts'
import { RecordPage } from '../record-page.tsx'
import type { Resident } from '../resident/resident.graphql.ts'
import { useText } from '../words.ts'
import type { JobVacancy } from './vacancy.graphql.ts'
import { vacancyRegister } from './vacancy.register.ts'

const vacancyQuery = gql`
  query JobVacancyInFull($id: ID!) {
    jobVacancy(id: $id) {
      id
      version
      employerUscc
      employer
      township
      post
      trade
      headcount
      filled
      wageFrom
      wageTo
      openedOn
      closedOn
      unfilled
    }
  }
`

const matchesQuery = gql`
  query VacancyMatches($first: Int!, $offset: Int, $vacancyId: ID!) {
    vacancyMatches(first: $first, offset: $offset, vacancyId: $vacancyId) {
      totalCount
      nodes {
        id
        name
        identityNumber
        township
        skill
        wish
      }
    }
  }
`

type Match = Pick<Resident, 'id' | 'name' | 'identityNumber' | 'township' | 'skill' | 'wish'>

/** 人岗匹配: who knows the trade and has no work, those near by first. */
function Matches({ of }: { of: JobVacancy }) {
  const say = useText()
  const { nameOf } = useUnits()
  const also = useMemo(() => ({ vacancyId: of.id }), [of.id])
  const wishOf = (wish: string | null) => codesOf('destination').find(({ value }) => value === wish)?.word
  const columns: Column<Match>[] = [
    {
      key: 'name',
      title: say('field.resident'),
      value: ({ name }) => name,
      render: ({ id, name }) => <Link to={`/m/employment/residents/${id}`}>{name}</Link>,
      role: 'title',
    },
    { key: 'number', title: say('field.identityNumber'), value: ({ identityNumber }) => identityNumber },
    {
      key: 'township',
      title: say('field.township'),
      value: ({ township }) => nameOf(township),
      render: ({ township }) => (
        <>
          {nameOf(township)} {township === of.township && <span className="quiet">{say('vacancy.near')}</span>}
        </>
      ),
    },
    { key: 'skill', title: say('field.skill'), value: ({ skill }) => skill },
    {
      key: 'wish',
      title: say('field.wish'),
      value: ({ wish }) => {
        const word = wishOf(wish)
        return word && say(`code.${word}`)
      },
    },
  ]
  return (
    <ServerTable
      title={say('vacancy.people')}
      document={matchesQuery}
      at="vacancyMatches"
      columns={columns}
      rowKey={({ id }) => id}
      searchable={false}
      also={also}
      empty={{ title: say('vacancy.noMatch'), next: say('vacancy.noMatchNext') }}
    />
  )
}

/** One post in full: what is wanted, what is paid, and who could take it. */
export default function VacancyDetail() {
  const say = useText()
  const { id = '' } = useParams()
  const asks = useAsk<{ jobVacancy: JobVacancy | null }>(vacancyQuery, { id })
  return (
    <RecordPage
      of={vacancyRegister}
      asks={asks}
      row={asks.data?.jobVacancy}
      list="vacancies"
      refresh={['JobVacancyInFull', 'JobVacancies']}
      note={({ employer, unfilled }) => `${employer} · ${say('vacancy.unfilled', { count: formatNumber(unfilled) })}`}
    >
      {(row) => (
        <Panel title={say('vacancy.matches')}>
          <Matches of={row} />
        </Panel>
      )}
    </RecordPage>
  )
}
