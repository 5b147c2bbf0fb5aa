import type { Definition } from '../register.tsx'
import { siteStandardsQuery, keepSiteStandard, type SiteStandard } from './standard.graphql.ts'

export const standardRegister: Definition<SiteStandard> = {
  noun: 'standard',
  type: 'SiteStandard',
  document: siteStandardsQuery,
  at: 'siteStandards',
  keep: keepSiteStandard,
  permission: 'employment.keep',
  nameOf: ({ title }) => title,
  lines: [
    { name: 'number', kind: 'number', required: true, column: 'shown', sort: true, min: 0 },
    { name: 'title', kind: 'text', required: true, column: 'title', word: 'standardTitle' },
    { name: 'basis', kind: 'text', required: true, column: 'shown' },
  ],
}
