import { gql } from '@tongchou/frontend-kit'

export interface Efficiency {
  department: string | null
  accepted: number
  closed: number
  onTime: number
  onTimeRate: number | null
  overdue: number
  returned: number
  complained: number
  offHours: number
  meanVisits: number | null
  card: 'GREEN' | 'YELLOW' | 'RED'
}

export const efficiencyQuery = gql`
  query ServiceEfficiency {
    serviceEfficiency {
      department
      accepted
      closed
      onTime
      onTimeRate
      overdue
      returned
      complained
      offHours
      meanVisits
      card
    }
  }
`
