import type { Feature } from '@tongchou/service-kit'
import { caseFiles } from './case-files.target.ts'

/** 建档案: the one thing that 三减一建 adds. */
export const caseFileFeature: Feature = {
  targets: [caseFiles],
}
