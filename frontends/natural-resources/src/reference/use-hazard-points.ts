import { gql } from '@tongchou/frontend-kit'
import { useNamed } from './use-named.ts'

interface Node {
  id: string
  name: string
}

const query = gql`
  query NamedHazardPoints {
    named: hazardPoints(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`

const label = ({ name }: Node) => name

/** The hazard points that the viewer may see, as choices. */
export const useHazardPoints = () => useNamed<Node>(query, label)
