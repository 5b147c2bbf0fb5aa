import { gql } from '@tongchou/frontend-kit'
import { useNamed } from './use-named.ts'

interface Node {
  id: string
  name: string
}

const query = gql`
  query NamedProjects {
    named: projects(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`

const label = ({ name }: Node) => name

/** The projects of the county, as choices. */
export const useProjects = () => useNamed<Node>(query, label)
