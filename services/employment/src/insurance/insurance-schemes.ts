import type { Words } from '@tongchou/service-kit'
import { InsuranceScheme } from './insurance-account.entity.ts'

/** What the schemes are called. */
export const SCHEME_NAMES: Readonly<Record<InsuranceScheme, Words>> = {
  EMPLOYEE_PENSION: { zh: '企业职工基本养老保险', en: 'employees’ pension' },
  INSTITUTION_PENSION: { zh: '机关事业单位养老保险', en: 'institutions’ pension' },
  RESIDENT_PENSION: { zh: '城乡居民养老保险', en: 'residents’ pension' },
  UNEMPLOYMENT: { zh: '失业保险', en: 'unemployment' },
  WORK_INJURY: { zh: '工伤保险', en: 'work injury' },
}

export const SCHEMES = Object.values(InsuranceScheme)

/** A scheme’s Chinese name in SQL, for what is read by people. */
export const schemeNameOf = (column: string): string =>
  `CASE ${column} ${SCHEMES.map((scheme) => `WHEN '${scheme}' THEN '${SCHEME_NAMES[scheme].zh}'`).join(' ')} END`
