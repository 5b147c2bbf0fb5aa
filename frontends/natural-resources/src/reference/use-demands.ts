import { gql } from '@tongchou/frontend-kit'
import { useNamed } from './use-named.ts'

interface Node {
  id: string
  name: string
}

const query = gql`
  query NamedDemands {
    named: landDemands(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`

const label = ({ name }: Node) => name

/** The needs of land, as choices. */
export const useDemands = () => useNamed<Node>(query, label)
