import { gql, useAsk } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import type { Option } from './choices.ts'

interface Named {
  id: string
  name: string
  more?: string
}

type Nodes = { choices: { nodes: Named[] } | null }

const windows = gql`
  query HallWindowNames {
    choices: hallWindows(first: 200, orderBy: NUMBER) {
      nodes {
        id
        name: number
        more: name
      }
    }
  }
`
const points = gql`
  query ConveniencePointNames {
    choices: conveniencePoints(first: 200, orderBy: NAME) {
      nodes {
        id
        name
      }
    }
  }
`
const systems = gql`
  query GovernmentSystemNames {
    choices: governmentSystems(first: 200, orderBy: NAME) {
      nodes {
        id
        name
      }
    }
  }
`
const shares = gql`
  query DataShareNames {
    choices: dataShares(first: 200, orderBy: RESOURCE) {
      nodes {
        id
        name: resource
      }
    }
  }
`
const standards = gql`
  query ElectronicStandardNames {
    choices: electronicStandards(first: 200, orderBy: CODE) {
      nodes {
        id
        name: code
        more: name
      }
    }
  }
`
const bodies = gql`
  query DataSharingBodyNames {
    choices: dataSharingBodies(first: 200, orderBy: NAME) {
      nodes {
        id
        name
      }
    }
  }
`
type Listed = 'windows' | 'points' | 'systems' | 'shares' | 'standards' | 'bodies'

const listed = (data: Nodes | undefined): Option[] =>
  (data?.choices?.nodes ?? []).map(({ id, name, more }) => ({
    value: id,
    label: [name, more].filter(Boolean).join(' '),
  }))

/** Records of the half of cases that can be chosen. */
export function useCaseChoices(needed: ReadonlySet<string>): Record<Listed, Option[]> {
  const skip = (list: Listed) => ({ skip: !needed.has(list) })
  const answers = {
    windows: useAsk<Nodes>(windows, {}, skip('windows')).data,
    points: useAsk<Nodes>(points, {}, skip('points')).data,
    systems: useAsk<Nodes>(systems, {}, skip('systems')).data,
    shares: useAsk<Nodes>(shares, {}, skip('shares')).data,
    standards: useAsk<Nodes>(standards, {}, skip('standards')).data,
    bodies: useAsk<Nodes>(bodies, {}, skip('bodies')).data,
  }
  const given = Object.values(answers)
  return useMemo(
    () => ({
      windows: listed(answers.windows),
      points: listed(answers.points),
      systems: listed(answers.systems),
      shares: listed(answers.shares),
      standards: listed(answers.standards),
      bodies: listed(answers.bodies),
    }),
    // eslint-disable-next-line react/exhaustive-deps -- the answers are what makes the choices new
    given,
  )
}
