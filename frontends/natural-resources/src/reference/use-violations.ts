import { gql } from '@tongchou/frontend-kit'
import { useNamed } from './use-named.ts'

interface Node {
  id: string
  number: string
  place: string
}

const query = gql`
  query NamedViolations {
    named: landViolations(first: 100) {
      nodes {
        id
        number
        place
      }
    }
  }
`

const label = ({ number, place }: Node) => `${number} ${place}`

/** The violation cases, as choices. */
export const useViolations = () => useNamed<Node>(query, label)
