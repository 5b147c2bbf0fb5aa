import { formatPercent } from '@tongchou/frontend-kit'

/** A growth with its sign: +4.2%. */
export function signed(percent: number | null | undefined): string {
  return percent === null || percent === undefined ? '—' : `${percent > 0 ? '+' : ''}${formatPercent(percent)}`
}
