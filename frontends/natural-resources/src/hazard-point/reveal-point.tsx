import { gql } from '@tongchou/frontend-kit'
import { RevealTelephones } from '../telephone/reveal-telephones.tsx'
import { useText } from '../words.ts'
import type { HazardPoint } from './hazard-point.graphql.ts'

type Numbers = Pick<HazardPoint, 'watcherTelephone' | 'responsibleTelephone'>

const reveal = gql`
  mutation RevealHazardPointTelephones($input: RevealTelephonesInput!) {
    revealHazardPointTelephones(input: $input) {
      id
      watcherTelephone
      responsibleTelephone
    }
  }
`

/** Whom to ring of a point: who watches it and who answers for it. */
export function RevealPoint({ row }: { row: HazardPoint }) {
  const say = useText()
  if (!row.watcherTelephone && !row.responsibleTelephone) return null
  return (
    <RevealTelephones<{ revealHazardPointTelephones: Numbers }>
      of={row}
      document={reveal}
      numbersOf={({ revealHazardPointTelephones: numbers }) => [
        { name: say('field.watcherTelephone'), number: numbers.watcherTelephone },
        { name: say('field.responsibleTelephone'), number: numbers.responsibleTelephone },
      ]}
    />
  )
}
