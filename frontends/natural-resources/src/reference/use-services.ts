import { gql } from '@tongchou/frontend-kit'
import { useNamed } from './use-named.ts'

interface Node {
  id: string
  name: string
}

const query = gql`
  query NamedServices {
    named: landServiceItems(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`

const label = ({ name }: Node) => name

/** The services of the bureau, as choices. */
export const useServices = () => useNamed<Node>(query, label)
