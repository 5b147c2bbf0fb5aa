import { gql } from '@tongchou/frontend-kit'
import { projectCore } from './project-detail.graphql.ts'

/** Every change of a project answers what the page shows, so that nothing is asked again. */
const changing = (name: string, input: string) => gql`
  mutation Project_${name}($input: ${input}!) {
    ${name}(input: $input) {
      ...ProjectCore
    }
  }
  ${projectCore}
`

export const advanceProject = changing('advanceProject', 'AdvanceProjectInput')
export const substituteProject = changing('substituteProject', 'SubstituteProjectInput')
export const listProject = changing('listProject', 'ListProjectInput')
export const changeProject = changing('changeProject', 'ChangeProjectInput')
export const addProject = changing('addProject', 'AddProjectInput')
export const reportBlocker = changing('reportBlocker', 'ReportBlockerInput')
export const foreseeProject = changing('foreseeProject', 'ForeseeProjectInput')
export const recordLibrary = changing('recordLibrary', 'RecordLibraryInput')

export const reserveQuery = gql`
  query ReserveProjects {
    projects(first: 200, filter: { kind: [RESERVE] }) {
      nodes {
        id
        name
        annualInvestment
        stage
      }
    }
  }
`
