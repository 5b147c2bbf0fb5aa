import { gql } from '@tongchou/frontend-kit'
import type { Member } from '../use-choices.ts'

export interface Gauge {
  township: string | null
  farmlandMu: number
  baselineMu: number | null
  changeMu: number | null
  spareMu: number | null
  basicFarmlandMu: number
  basicBaselineMu: number | null
  basicChangeMu: number | null
  basicSpareMu: number | null
  grade: number | null
  baselineGrade: number | null
}

const parts = gql`
  fragment GaugeParts on FarmlandGauge {
    township
    farmlandMu
    baselineMu
    changeMu
    spareMu
    basicFarmlandMu
    basicBaselineMu
    basicChangeMu
    basicSpareMu
    grade
    baselineGrade
  }
`

export const gaugesQuery = gql`
  query FarmlandGauges($asOf: Date) {
    farmlandGauges(asOf: $asOf) {
      ...GaugeParts
    }
  }
  ${parts}
`

/** The gauge at the end of each quarter past, and today: the course of the year. */
export const gaugeCourseQuery = gql`
  query FarmlandGaugeCourse($first: Date!, $second: Date!, $third: Date!, $today: Date!) {
    first: farmlandGauges(asOf: $first) {
      ...GaugeParts
    }
    second: farmlandGauges(asOf: $second) {
      ...GaugeParts
    }
    third: farmlandGauges(asOf: $third) {
      ...GaugeParts
    }
    today: farmlandGauges(asOf: $today) {
      ...GaugeParts
    }
  }
  ${parts}
`

export interface GaugeCourse {
  first: Gauge[] | null
  second: Gauge[] | null
  third: Gauge[] | null
  today: Gauge[] | null
}

export interface FarmlandArea {
  id: string
  township: string
  basic: boolean
  qualityGrade: number
  areaMu: number
  fromDay: string
  untilDay: string | null
  reason: Member<'farmlandAreaReason'>
  document: string
}

export const areasQuery = gql`
  query FarmlandAreas($first: Int!, $offset: Int, $township: ID, $basic: Boolean) {
    farmlandAreas(first: $first, offset: $offset, township: $township, basic: $basic) {
      totalCount
      nodes {
        id
        township
        basic
        qualityGrade
        areaMu
        fromDay
        untilDay
        reason
        document
      }
    }
  }
`

export const recordArea = gql`
  mutation RecordFarmlandArea($input: RecordFarmlandAreaInput!) {
    recordFarmlandArea(input: $input) {
      id
    }
  }
`
