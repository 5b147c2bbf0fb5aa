import { RegisterPage, useTableState } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../enterprise/choices.ts'
import { optionsOf, withoutBlanks } from '../fields.ts'
import { useText } from '../words.ts'
import { parkRefresh, workFields } from './park.fields.ts'
import { keepParkWork, workKinds, worksQuery, type Work } from './park.graphql.ts'
import { useWorkLamp } from './park-panels.tsx'

const start = { outsideShare: 0 }
const none = () => ({})

/** The works of all parks in one list: what is due, what is accepted, how each is paid. */
export default function ParkWorks() {
  const say = useText()
  const { parks } = useChoices()
  const fields = useMemo(() => workFields(say, parks), [say, parks])
  const lamp = useWorkLamp()
  const [{ filters }] = useTableState(['parkId', 'kind'])
  return (
    <RegisterPage<Work>
      title={say('park.worksTitle')}
      note={say('park.worksNote')}
      document={worksQuery}
      at="parkWorks"
      fields={fields}
      columns={[lamp]}
      filters={[
        { key: 'parkId', title: say('enterprise.park'), options: parks },
        { key: 'kind', title: say('park.kind'), options: optionsOf(workKinds, (kind) => say(`workKind.${kind}`)) },
      ]}
      filterBy={none}
      variables={filters}
      keep={keepParkWork}
      permission="industry.keep"
      nameOf={(work) => work.name}
      addWord={say('park.addWork')}
      start={start}
      toInput={withoutBlanks}
      sheet={{ filter: filters }}
      history={{ service: 'industry', type: 'ParkWork' }}
      refresh={parkRefresh}
      empty={{ title: say('park.noWorks'), next: say('park.noWorksNext') }}
    />
  )
}
