import type { Light } from '@tongchou/frontend-kit'
import type { ServiceGuide } from './guide.graphql.ts'
import type { ServiceInquiry } from './inquiry.graphql.ts'

type Reach = 'both' | 'online' | 'phone' | 'neither' | 'withdrawn'

/** Where a guide can be had: on the net, by telephone, both or neither. */
export function reachOf({ onlineSince, phoneSince, withdrawnOn }: ServiceGuide): Reach {
  if (withdrawnOn) return 'withdrawn'
  if (onlineSince) return phoneSince ? 'both' : 'online'
  return phoneSince ? 'phone' : 'neither'
}

/** A guide that people use must be found and answered; procedures and charts are the office's own. */
export function guideLight(guide: ServiceGuide): Light {
  const reach = reachOf(guide)
  if (reach === 'both') return 'GREEN'
  if (reach === 'withdrawn' || guide.kind !== 'GUIDE') return 'UNKNOWN'
  return 'YELLOW'
}

/** A question is answered or not. */
export const inquiryLight = ({ answeredOn }: Pick<ServiceInquiry, 'answeredOn'>): Light =>
  answeredOn ? 'GREEN' : 'YELLOW'
