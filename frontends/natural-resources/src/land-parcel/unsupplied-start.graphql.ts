import { gql } from '@tongchou/frontend-kit'

/** A project with its first day of building, and the land that it stands on. */
export interface ProjectStart {
  id: string
  name: string
  startedOn: string | null
  startedOnUnsuppliedLand: boolean | null
  landParcels: { code: string; name: string; suppliedOn: string | null }[] | null
}

/** Two services answer: when a project began, the projects service; when its land was supplied, this one. */
export const projectStartsQuery = gql`
  query ProjectStartsOnLand {
    projectNames {
      id
      name
      startedOn
      startedOnUnsuppliedLand
      landParcels {
        code
        name
        suppliedOn
      }
    }
  }
`
