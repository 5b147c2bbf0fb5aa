import { gql } from '@tongchou/frontend-kit'
import { useNamed } from './use-named.ts'

interface Node {
  id: string
  name: string
}

const query = gql`
  query NamedParcels {
    named: landParcels(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`

const label = ({ id, name }: Node) => `${name} · ${id}`

/** The parcels that the viewer may see, as choices. */
export const useParcels = () => useNamed<Node>(query, label)
