import type { Alert } from '@tongchou/frontend-kit'

/** What is no record, and the page that shows it. */
const pages: Readonly<Record<string, string>> = {
  'unemployment.high': 'unemployment',
  'fund.deficit': 'insurance?view=funds',
}

/** The county's unemployment and a fund of the year lead to their page; every other alert to its record. */
export function pathOf({ rule }: Pick<Alert, 'rule'>): string | undefined {
  const page = pages[rule]
  return page && `/m/employment/${page}`
}
