import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'
import { counterParts } from '../facility/counter.graphql.ts'
import type { Counter } from '../facility/facility.rules.ts'

export interface KindCounter extends Counter {
  kind: Code<'FacilityKind'>
}

export const facilityCountersQuery = gql`
  query ConstructionFacilityCounters($year: Int!) {
    facilityCounters(year: $year) {
      ...FacilityCounterParts
    }
  }
  ${counterParts}
`

export interface Homes {
  id: string
  year: number
  homes: number
  oldEstateHomes: number
  resettlementHomes: number
}

export const homesQuery = gql`
  query ConstructionHomes {
    renewalProgrammes(first: 50, direction: DESC) {
      nodes {
        id
        year
        homes
        oldEstateHomes
        resettlementHomes
      }
    }
  }
`

export interface Centre {
  up: number
  silent: number
  planned: number
  links: {
    id: string
    name: string
    state: Code<'SystemLinkState'>
    silentMinutes: number | null
    lastHeardAt: string | null
    dueOn: string
  }[]
}

export const commandCentreQuery = gql`
  query ConstructionCommandCentreBoard {
    commandCentre {
      up
      silent
      planned
      links {
        id
        name
        state
        silentMinutes
        lastHeardAt
        dueOn
      }
    }
  }
`
