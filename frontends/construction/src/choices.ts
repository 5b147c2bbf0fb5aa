import { gql, useAsk, useCounty } from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import { useMemo } from 'react'
import { useText } from './words.ts'

interface Named {
  id: string
  name?: string
  title?: string
}

const villagesQuery = gql`
  query ConstructionVillageNames {
    villages(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`

const worksQuery = gql`
  query ConstructionWorkNames {
    constructionWorks(first: 200, orderBy: NAME) {
      nodes {
        id
        name
      }
    }
  }
`

const lotsQuery = gql`
  query ConstructionLotNames {
    procurementLots(first: 200, orderBy: NAME) {
      nodes {
        id
        name
      }
    }
  }
`

const concessionsQuery = gql`
  query ConstructionConcessionNames {
    concessions(first: 200, orderBy: NAME) {
      nodes {
        id
        name
      }
    }
  }
`

const companiesQuery = gql`
  query ConstructionCompanyNames {
    propertyCompanies(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`

const communitiesQuery = gql`
  query ConstructionCommunityNames {
    propertyCommunities(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`

const applicationsQuery = gql`
  query ConstructionApplicationNames {
    fundingApplications(first: 200, orderBy: TITLE) {
      nodes {
        id
        title
      }
    }
  }
`

const projectsQuery = gql`
  query ConstructionProjectNames {
    projects(first: 200, orderBy: NAME) {
      nodes {
        id
        name
      }
    }
  }
`

/** What names a project: the viewer may see it where the project itself is another department's. */
const holdersQuery = gql`
  query ConstructionProjectHolders {
    constructionWorks(first: 200) {
      nodes {
        name
        projectId
      }
    }
    facilities(first: 200) {
      nodes {
        name
        projectId
      }
    }
    procurementLots(first: 200) {
      nodes {
        name
        projectId
      }
    }
    concessions(first: 200) {
      nodes {
        name
        projectId
      }
    }
    urbanGaps(first: 200) {
      nodes {
        name: title
        projectId
      }
    }
    fundingApplications(first: 200) {
      nodes {
        name: title
        projectId
      }
    }
  }
`

interface Holder {
  name: string
  projectId: string | null
}

const cellsQuery = gql`
  query ConstructionCellNames {
    urbanGridCells(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`

/** The records of one list as choices and by name. */
function useNamed(document: DocumentNode, at: string) {
  const asks = useAsk<Record<string, { nodes: Named[] } | null>>(document)
  return useMemo(() => {
    const nodes = asks.data?.[at]?.nodes ?? []
    const nameOf = ({ id, name, title }: Named) => name ?? title ?? id
    const names = new Map(nodes.map((each) => [each.id, nameOf(each)]))
    return {
      choices: nodes.map((each) => ({ value: each.id, label: nameOf(each) })),
      called: (id: string | null | undefined) => (id ? (names.get(id) ?? id) : '—'),
    }
  }, [asks.data, at])
}

export function useVillages() {
  const { choices: villages, called: villageName } = useNamed(villagesQuery, 'villages')
  return { villages, villageName }
}

export function useWorks() {
  const { choices: works, called: workName } = useNamed(worksQuery, 'constructionWorks')
  return { works, workName }
}

export function useLots() {
  const { choices: lots, called: lotName } = useNamed(lotsQuery, 'procurementLots')
  return { lots, lotName }
}

export function useConcessions() {
  const { choices: concessions, called: concessionName } = useNamed(concessionsQuery, 'concessions')
  return { concessions, concessionName }
}

export function useCompanies() {
  const { choices: companies, called: companyName } = useNamed(companiesQuery, 'propertyCompanies')
  return { companies, companyName }
}

export function useCommunities() {
  const { choices: communities, called: communityName } = useNamed(communitiesQuery, 'propertyCommunities')
  return { communities, communityName }
}

export function useApplications() {
  const { choices: applications, called: applicationName } = useNamed(applicationsQuery, 'fundingApplications')
  return { applications, applicationName }
}

/** Projects as choices; one that the viewer may not see is called after what it stands behind. */
export function useProjects() {
  const say = useText()
  const { choices } = useNamed(projectsQuery, 'projects')
  const holders = useAsk<Record<string, { nodes: Holder[] } | null>>(holdersQuery)
  const projects = useMemo(() => {
    const named = new Map(choices.map(({ value, label }) => [value, label]))
    for (const { name, projectId } of Object.values(holders.data ?? {}).flatMap((list) => list?.nodes ?? []))
      if (projectId && !named.has(projectId)) named.set(projectId, say('projectOfAnother', { name }))
    return [...named].map(([value, label]) => ({ value, label }))
  }, [say, choices, holders.data])
  return { projects }
}

/** Years around the plan's, before and after it. */
const YEARS_AROUND = 5

/** Years as they are written: a bare figure would read 2,022. */
export function useYears() {
  const { planYear } = useCounty()
  return useMemo(
    () =>
      Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, at) => String(planYear - YEARS_AROUND + at)).map((year) => ({
        value: year,
        label: year,
      })),
    [planYear],
  )
}

export function useCells() {
  const { choices: cells, called: cellName } = useNamed(cellsQuery, 'urbanGridCells')
  return { cells, cellName }
}
