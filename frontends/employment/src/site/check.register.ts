import type { Definition } from '../register.tsx'
import { siteChecksQuery, keepSiteCheck, type SiteCheck } from './check.graphql.ts'

export const checkRegister: Definition<SiteCheck> = {
  noun: 'check',
  type: 'SiteCheck',
  document: siteChecksQuery,
  at: 'siteChecks',
  keep: keepSiteCheck,
  permission: 'employment.keep',
  nameOf: ({ checkedOn, standardTitle }) => [standardTitle, checkedOn].filter(Boolean).join(' '),
  today: ['checkedOn'],
  lines: [
    { name: 'siteId', kind: 'choice', required: true, column: 'title', filter: true, of: 'sites' },
    {
      name: 'standardId',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      of: 'standards',
      render: ({ standardTitle }) => standardTitle,
    },
    { name: 'checkedOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'met', kind: 'flag', required: true, column: 'shown', filter: true },
    { name: 'finding', kind: 'long', column: 'wide', word: 'lacking' },
    { name: 'orderNumber', kind: 'text', column: 'wide' },
    { name: 'remedyBy', kind: 'day', column: 'shown', sort: true },
    { name: 'remediedOn', kind: 'day', column: 'shown' },
  ],
}
