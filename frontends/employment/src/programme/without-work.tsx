import {
  gql,
  PageHeader,
  ServerTable,
  useNavigate,
  useSearchParams,
  useUnits,
  type Column,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { codesOf } from '../codes.ts'
import type { Resident } from '../resident/resident.graphql.ts'
import { useText } from '../words.ts'

const withoutWorkQuery = gql`
  query ResidentsWithoutWork($first: Int!, $offset: Int, $keyGroup: KeyGroup!, $township: ID) {
    residentsWithoutWork(first: $first, offset: $offset, keyGroup: $keyGroup, township: $township) {
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

type Person = Pick<Resident, 'id' | 'name' | 'identityNumber' | 'township' | 'skill' | 'wish'>

/** 重点群体未就业名单: people of a key group who have no job. */
export function WithoutWork() {
  const say = useText()
  const go = useNavigate()
  const { nameOf, townships } = useUnits()
  const groups = codesOf('keyGroup').map(({ value, word }) => ({ value, label: say(`code.${word}`) }))
  const wishes = codesOf('destination')
  const [params] = useSearchParams()
  const keyGroup = params.get('keyGroup') ?? groups[0]?.value
  const township = params.get('township')
  const also = useMemo(() => ({ keyGroup, ...(township ? { township } : {}) }), [keyGroup, township])
  const columns: Column<Person>[] = [
    { key: 'name', title: say('field.resident'), value: ({ name }) => name, role: 'title' },
    { key: 'number', title: say('field.identityNumber'), value: ({ identityNumber }) => identityNumber },
    { key: 'township', title: say('field.township'), value: ({ township }) => nameOf(township) },
    { key: 'skill', title: say('field.skill'), value: ({ skill }) => skill },
    {
      key: 'wish',
      title: say('field.wish'),
      value: ({ wish }) => {
        const word = wishes.find(({ value }) => value === wish)?.word
        return word && say(`code.${word}`)
      },
    },
  ]
  return (
    <>
      <PageHeader title={say('programme.listTitle')} />
      <ServerTable
        title={say('programme.listTitle')}
        document={withoutWorkQuery}
        at="residentsWithoutWork"
        columns={columns}
        rowKey={({ id }) => id}
        searchable={false}
        filters={[
          { key: 'keyGroup', title: say('field.keyGroup'), options: groups },
          { key: 'township', title: say('field.township'), options: townships },
        ]}
        also={also}
        onOpen={({ id }) => void go(`/m/employment/residents/${id}`)}
        empty={{ title: say('programme.noneWithout'), next: say('programme.noneWithoutNext') }}
      />
    </>
  )
}
