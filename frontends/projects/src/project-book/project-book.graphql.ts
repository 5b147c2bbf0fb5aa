import { gql } from '@tongchou/frontend-kit'
import type { ProjectKind, ProjectStage } from '../project/project.codes.ts'

export interface BookLine {
  id: string
  projectId: string
  name: string
  ownerUnit: string
  kind: ProjectKind
  stage: ProjectStage
  totalInvestment: number
  annualInvestment: number
}

export interface Book {
  id: string
  planYear: number
  edition: number
  frozenOn: string
  title: string
  projectCount: number
  totalInvestment: number
  lines: BookLine[]
}

export const booksQuery = gql`
  query ProjectBooks {
    projectBooks(first: 50, direction: DESC) {
      totalCount
      nodes {
        id
        planYear
        edition
        frozenOn
        title
        projectCount
        totalInvestment
        lines {
          id
          projectId
          name
          ownerUnit
          kind
          stage
          totalInvestment
          annualInvestment
        }
      }
    }
  }
`

export const compileBook = gql`
  mutation CompileProjectBook($input: CompileBookInput!) {
    compileProjectBook(input: $input) {
      id
    }
  }
`
