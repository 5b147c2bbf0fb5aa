import { gql } from '@tongchou/frontend-kit'

export type VersionStage = 'DRAFT' | 'REVIEWED' | 'PUBLISHED'

/** What a version asks of people, in figures. */
export interface Asked {
  id: string
  stepCount: number
  materialCount: number
  legalDays: number
  promisedDays: number
  /** In 元. */
  fee: number
  visits: number
  onlineDepth: string
}

/** 实施清单版本. */
export interface ItemVersion extends Asked {
  version: number
  itemId: string
  number: number
  stage: VersionStage
  steps: string[]
  materials: string[]
  offlineByLaw: string | null
  oneWindow: boolean
  simplified: boolean
  departments: string[]
  note: string | null
  draftedOn: string
  /** Who wrote at it; null where that was not kept yet. */
  draftedBy: string[] | null
  reviewedOn: string | null
  reviewOpinion: string | null
  publishedOn: string | null
  supersededOn: string | null
  promiseCut: number | null
}

export const versionParts = gql`
  fragment ServiceItemVersionParts on ServiceItemVersion {
    id
    version
    itemId
    number
    stage
    steps
    materials
    stepCount
    materialCount
    legalDays
    promisedDays
    fee
    visits
    onlineDepth
    offlineByLaw
    oneWindow
    simplified
    departments
    note
    draftedOn
    draftedBy
    reviewedOn
    reviewOpinion
    publishedOn
    supersededOn
    promiseCut
  }
`

export interface VersionRow extends Asked {
  promiseCut: number | null
  version: number
  itemId: string
  number: number
  stage: VersionStage
  draftedOn: string
  reviewedOn: string | null
  publishedOn: string | null
  item: { id: string; name: string; department: string } | null
}

export const versionsQuery = gql`
  query ServiceItemVersions(
    $first: Int!
    $offset: Int
    $orderBy: ServiceItemVersionOrder
    $direction: Direction! = DESC
    $filter: ServiceItemVersionFilter
  ) {
    serviceItemVersions(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        itemId
        number
        stage
        stepCount
        materialCount
        legalDays
        promisedDays
        fee
        visits
        onlineDepth
        promiseCut
        draftedOn
        reviewedOn
        publishedOn
        item {
          id
          name
          department
        }
      }
    }
  }
`

export interface NamesChanged {
  removed: string[]
  added: string[]
  kept: string[]
}

export interface VersionDiff {
  before: Asked & { number: number }
  now: Asked & { number: number }
  steps: NamesChanged
  materials: NamesChanged
  stepsCut: number
  materialsCut: number
  daysCut: number
  /** In 元. */
  feeCut: number
  visitsCut: number
}

export const versionDiffQuery = gql`
  query ServiceItemVersionDiff($before: ID!, $now: ID!) {
    serviceItemVersionDiff(before: $before, now: $now) {
      before {
        ...AskedParts
      }
      now {
        ...AskedParts
      }
      steps {
        removed
        added
        kept
      }
      materials {
        removed
        added
        kept
      }
      stepsCut
      materialsCut
      daysCut
      feeCut
      visitsCut
    }
  }
  fragment AskedParts on ServiceItemVersion {
    id
    number
    stepCount
    materialCount
    legalDays
    promisedDays
    fee
    visits
    onlineDepth
  }
`
