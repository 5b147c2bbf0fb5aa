import { gql, useAsk, useUnits } from '@tongchou/frontend-kit'
import { useMemo } from 'react'

interface Option {
  value: string
  label: string
}

interface Named {
  id: string
  name: string
  more?: string
}

type Nodes = { choices: { nodes: Named[] } | null }

/** The bureau knows every project by its name, though most are not its own. */
const projects = gql`
  query LabourProjectNames {
    choices: projectNames {
      id
      name
    }
  }
`
const sites = gql`
  query LabourSiteNames {
    choices: labourSites(first: 200, orderBy: NAME) {
      nodes {
        id
        name
      }
    }
  }
`
const standards = gql`
  query SiteStandardNames {
    choices: siteStandards(first: 50) {
      nodes {
        id
        name: title
      }
    }
  }
`
const bases = gql`
  query LabourBaseNames {
    choices: labourBases(first: 200, orderBy: NAME) {
      nodes {
        id
        name
      }
    }
  }
`
const brands = gql`
  query LabourBrandNames {
    choices: labourBrands(first: 200, orderBy: NAME) {
      nodes {
        id
        name
      }
    }
  }
`
const policies = gql`
  query EmploymentPolicyNames {
    choices: employmentPolicies(first: 200, orderBy: NAME) {
      nodes {
        id
        name
      }
    }
  }
`
const operators = gql`
  query MarketOperatorNames {
    choices: labourMarketOperators(first: 200, orderBy: NAME) {
      nodes {
        id
        name
      }
    }
  }
`
const cells = gql`
  query InspectionCellNames {
    choices: inspectionCells(first: 200, orderBy: NAME) {
      nodes {
        id
        name
      }
    }
  }
`
const cases = gql`
  query ArrearsCaseNames {
    choices: arrearsCases(first: 200, direction: DESC) {
      nodes {
        id
        name: number
        more: employer
      }
    }
  }
`

/** Records of other registers that one can be chosen from. */
export type Listed =
  | 'projects'
  | 'sites'
  | 'standards'
  | 'bases'
  | 'brands'
  | 'policies'
  | 'operators'
  | 'cells'
  | 'cases'

export type Choices = Record<Listed | 'townships' | 'departments', Option[]>

/** What references can be chosen from; only the lists that are needed are asked for. */
export function useChoices(needed: ReadonlySet<string>): Choices {
  const { townships, departments } = useUnits()
  const skip = (list: Listed) => ({ skip: !needed.has(list) })
  const answers = {
    projects: useAsk<{ choices: Named[] | null }>(projects, {}, skip('projects')).data,
    sites: useAsk<Nodes>(sites, {}, skip('sites')).data,
    standards: useAsk<Nodes>(standards, {}, skip('standards')).data,
    bases: useAsk<Nodes>(bases, {}, skip('bases')).data,
    brands: useAsk<Nodes>(brands, {}, skip('brands')).data,
    policies: useAsk<Nodes>(policies, {}, skip('policies')).data,
    operators: useAsk<Nodes>(operators, {}, skip('operators')).data,
    cells: useAsk<Nodes>(cells, {}, skip('cells')).data,
    cases: useAsk<Nodes>(cases, {}, skip('cases')).data,
  }
  const given = Object.values(answers)
  return useMemo(() => {
    const optionsOf = (named: Named[] | undefined | null) =>
      (named ?? []).map(({ id, name, more }) => ({ value: id, label: [name, more].filter(Boolean).join(' ') }))
    const listed = (data: Nodes | undefined) => optionsOf(data?.choices?.nodes)
    return {
      townships,
      departments,
      projects: optionsOf(answers.projects?.choices),
      sites: listed(answers.sites),
      standards: listed(answers.standards),
      bases: listed(answers.bases),
      brands: listed(answers.brands),
      policies: listed(answers.policies),
      operators: listed(answers.operators),
      cells: listed(answers.cells),
      cases: listed(answers.cases),
    }
    // eslint-disable-next-line react/exhaustive-deps -- the answers are what makes the choices new
  }, [townships, departments, ...given])
}
