import { gql } from '@tongchou/frontend-kit'
import { useNamed } from './use-named.ts'

interface Node {
  id: string
  name: string
}

const query = gql`
  query NamedMineralRights {
    named: mineralRights(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`

const label = ({ name }: Node) => name

/** The mineral rights, as choices. */
export const useMineralRights = () => useNamed<Node>(query, label)
