import { gql } from '@tongchou/frontend-kit'

export const upgradeKinds = ['UPGRADE', 'NEW_TECHNOLOGY', 'NEW_PRODUCT'] as const
export const upgradeStages = ['PLANNED', 'UNDER_WAY', 'DONE', 'EFFECTIVE'] as const

export interface Upgrade {
  id: string
  version: number
  uscc: string
  kind: (typeof upgradeKinds)[number]
  name: string
  stage: (typeof upgradeStages)[number]
  investment: number
  support: string | null
  startedOn: string | null
  doneOn: string | null
  effect: string | null
  enterprise?: { uscc: string; name: string | null } | null
}

const upgrade = `
  id
  version
  uscc: enterpriseId
  kind
  name
  stage
  investment
  support
  startedOn
  doneOn
  effect
`

export const upgradesQuery = gql(`
  query UpgradeProjects($first: Int!, $offset: Int, $kind: UpgradeKind, $stage: UpgradeStage) {
    upgradeProjects(first: $first, offset: $offset, kind: $kind, stage: $stage) {
      totalCount
      nodes {
        ${upgrade}
        enterprise {
          uscc
          name
        }
      }
    }
  }
`)

export const upgradesOfQuery = gql(`
  query EnterpriseUpgrades($uscc: ID!) {
    enterprise(uscc: $uscc) {
      uscc
      upgrades {
        ${upgrade}
      }
    }
  }
`)

export const keepUpgrade = gql`
  mutation KeepUpgradeProject($input: KeepUpgradeProjectInput!) {
    keepUpgradeProject(input: $input) {
      id
      version
    }
  }
`

export interface Candidate {
  uscc: string
  name: string | null
  township: { code: string; name: string | null } | null
  industryCode: string | null
  establishedOn: string | null
  annualRevenue: number | null
  officer: { id: string; officer: string } | null
  upgrades: { id: string; name: string }[] | null
}

export const candidatesQuery = gql`
  query UpgradeCandidates($first: Int!, $offset: Int) {
    upgradeCandidates(first: $first, offset: $offset) {
      totalCount
      nodes {
        uscc
        name
        township {
          code
          name
        }
        industryCode
        establishedOn
        annualRevenue
        officer {
          id
          officer
        }
        upgrades {
          id
          name
        }
      }
    }
  }
`
