import { gql } from '@tongchou/frontend-kit'

export const chains = ['orders', 'stopped', 'resumed', 'cash', 'supply'] as const
export type Chain = (typeof chains)[number]
export const chainStates = ['GOOD', 'TIGHT', 'BROKEN'] as const
export type ChainState = (typeof chainStates)[number]

export type Track = Record<Chain, ChainState> & { id: string; notedOn: string; remark: string | null }

export interface Watch {
  enterprise: {
    tracks: Track[] | null
    resilience: { score: number; rating: 'STRONG' | 'FAIR' | 'WEAK' | 'CRITICAL' } | null
  } | null
}

export const watchQuery = gql`
  query EnterpriseWatch($uscc: ID!) {
    enterprise(uscc: $uscc) {
      uscc
      tracks {
        id
        notedOn
        orders
        stopped
        resumed
        cash
        supply
        remark
      }
      resilience {
        score
        rating
      }
    }
  }
`

export const noteTrack = gql`
  mutation NoteEnterpriseTrack($input: NoteEnterpriseTrackInput!) {
    noteEnterpriseTrack(input: $input) {
      id
    }
  }
`
