import { gql, type Light } from '@tongchou/frontend-kit'

export interface ItemBoard {
  /** null for all of them together. */
  department: string | null
  items: number
  onApplication: number
  offlineByLaw: number
  onlineCountable: number
  online: number
  onlineRate: number | null
  oneWindow: number
  oneNetwork: number
  simplified: number
  atOnce: number
  atMostOneVisit: number
  severalVisits: number
  multiTripOpen: number
}

export const boardsQuery = gql`
  query ServiceItemBoards {
    serviceItemBoards {
      department
      items
      onApplication
      offlineByLaw
      onlineCountable
      online
      onlineRate
      oneWindow
      oneNetwork
      simplified
      atOnce
      atMostOneVisit
      severalVisits
      multiTripOpen
    }
  }
`

export interface Dial {
  code: string
  name: string | null
  unit: string | null
  value: number | null
  targetValue: number | null
  light: Light | null
  explanation: { inputs: { name: string; value: number | null; unit: string | null }[] | null } | null
}

export const dialsQuery = gql`
  query GovernmentServicesDials {
    targets(domain: GOVERNMENT_SERVICES) {
      __typename
      code
      value
      explanation {
        inputs {
          name
          value
          unit
        }
      }
      ... on GovernmentServicesTarget {
        name
        unit
        targetValue
        light
      }
    }
  }
`

export interface Kept {
  serviceEfficiency: { accepted: number; closed: number; onTime: number; onTimeRate: number | null }[] | null
}

export const efficiencyQuery = gql`
  query OverviewEfficiency {
    serviceEfficiency {
      accepted
      closed
      onTime
      onTimeRate
    }
  }
`

export interface Lists {
  lowering: { totalCount: number; nodes: { id: string; name: string; department: string }[] } | null
  multiTrip: {
    totalCount: number
    nodes: { id: string; name: string; department: string; multiTripOn: string; multiTripCause: string | null }[]
  } | null
  unsupervised: {
    totalCount: number
    nodes: {
      subjectId: string
      label: string
      severity: 'YELLOW' | 'RED'
      on: string | null
      department: string | null
    }[]
  } | null
}

/** What is left to do, by item. */
export const listsQuery = gql`
  query OverviewLists {
    lowering: serviceItems(first: 200, orderBy: DEPARTMENT, filter: { lowersOnlineRate: true }) {
      totalCount
      nodes {
        id
        name
        department
      }
    }
    multiTrip: serviceItems(first: 10, filter: { multiTrip: true, reengineered: false }) {
      totalCount
      nodes {
        id
        name
        department
        multiTripOn
        multiTripCause
      }
    }
    unsupervised: governmentServicesAlerts(first: 10, rule: "cancelled-item.unsupervised") {
      totalCount
      nodes {
        subjectId
        label
        severity
        on
        department
      }
    }
  }
`
