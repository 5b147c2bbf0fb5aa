import { gql } from '@tongchou/frontend-kit'
import { RevealTelephones } from '../telephone/reveal-telephones.tsx'
import { useText } from '../words.ts'
import type { GeohazardDuty } from './duty-roster.graphql.ts'

const reveal = gql`
  mutation RevealGeohazardDutyTelephone($input: RevealTelephonesInput!) {
    revealGeohazardDutyTelephone(input: $input) {
      id
      telephone
    }
  }
`

/** How to ring who is on duty. */
export function RevealDuty({ row }: { row: GeohazardDuty }) {
  const say = useText()
  return (
    <RevealTelephones<{ revealGeohazardDutyTelephone: { telephone: string | null } }>
      of={row}
      document={reveal}
      numbersOf={({ revealGeohazardDutyTelephone: { telephone } }) => [
        { name: say('field.telephone'), number: telephone },
      ]}
    />
  )
}
