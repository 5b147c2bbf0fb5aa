import { ServiceItemStage, ServiceItemStep } from './service-item.codes.ts'

const STEPS: Readonly<Record<ServiceItemStage, readonly ServiceItemStep[]>> = {
  DRAFT: [ServiceItemStep.CANCEL],
  REVIEWED: [ServiceItemStep.CANCEL],
  PUBLISHED: [ServiceItemStep.SUSPEND, ServiceItemStep.CANCEL],
  SUSPENDED: [ServiceItemStep.RESUME, ServiceItemStep.CANCEL],
  CANCELLED: [],
}

/** What may be done with an item as it stands. */
export const stepsFrom = (stage: ServiceItemStage): readonly ServiceItemStep[] => STEPS[stage]

const MARKS = /[\s　·•,，、。.;；:：“”"'‘’()（）《》〈〉\[\]【】—\-_/]/gu

/** A name as departments are compared by: the same in full and half width, without blanks and marks. */
export const comparedName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(MARKS, '')
