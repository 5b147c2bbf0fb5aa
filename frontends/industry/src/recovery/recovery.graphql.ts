import { gql } from '@tongchou/frontend-kit'

export interface RecoveryMonth {
  period: string
  units: number
  output: number
  outputLastYear: number | null
  monthOnMonth: number | null
  yearOnYear: number | null
  benefit: number
  benefitLastYear: number | null
  electricity: number
  capacityUse: number | null
}

export const measures = [
  'officer-coverage',
  'difficulties-confirmed',
  'awards-paid',
  'upgrades-done',
  'classes-a-b',
  'stage-goals-reached',
  'park-works-accepted',
  'running-normally',
  'plans-for-reduced',
] as const

export interface Frame {
  frame: 'SUPPORT' | 'RAISE' | 'FAST' | 'STEADY'
  score: number | null
  measures: { code: string; reached: number; whole: number; share: number | null }[]
}

export const recoveryQuery = gql`
  query IndustryRecovery {
    industryRecovery {
      period
      units
      output
      outputLastYear
      monthOnMonth
      yearOnYear
      benefit
      benefitLastYear
      electricity
      capacityUse
    }
  }
`

export const framesQuery = gql`
  query IndustryFrames {
    industryFrames {
      frame
      score
      measures {
        code
        reached
        whole
        share
      }
    }
  }
`
