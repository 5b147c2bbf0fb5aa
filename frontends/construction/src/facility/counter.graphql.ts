import { gql } from '@tongchou/frontend-kit'

export const counterParts = gql`
  fragment FacilityCounterParts on FacilityCounter {
    kind
    planned
    started
    claimed
    accepted
    inUse
    acceptedMu
    lacking
    unused
    inUseRate
  }
`

export const checklistQuery = gql`
  query TownshipFacilityChecklist($year: Int!) {
    townshipFacilities(year: $year) {
      township {
        code
        name
      }
      counters {
        ...FacilityCounterParts
      }
    }
  }
  ${counterParts}
`
