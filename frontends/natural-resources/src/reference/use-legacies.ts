import { gql } from '@tongchou/frontend-kit'
import { useNamed } from './use-named.ts'

interface Node {
  id: string
  title: string
}

const query = gql`
  query NamedLegacies {
    named: legacyRegistrations(first: 100) {
      nodes {
        id
        title
      }
    }
  }
`

const label = ({ title }: Node) => title

/** The legacy cases, as choices. */
export const useLegacies = () => useNamed<Node>(query, label)
