import type { PlanRow } from './plan-row.ts'

export type Language = 'zh' | 'en'

/** A figure in its target's unit: 1.36 亿元, 91.7%, 154 套. */
export function figureWords(value: number, target: PlanRow, language: Language): string {
  if (target.unitZh === '元') return moneyWords(value, language)
  if (target.measure === 'boolean') return String(value)
  if (target.unitZh === '%') return percentWords(value)
  return withUnit(decimals(value, target.measure === 'count' ? 2 : 4), target.unitZh, target.unitEn, language)
}

const LEAST_POINTS = 0.01

/** The difference of two figures: of two percentages it is in points. What is left is never told as nothing. */
export function differenceWords(value: number, target: PlanRow, language: Language): string {
  if (target.unitZh !== '%') return figureWords(value, target, language)
  const told = value > 0 ? Math.max(value, LEAST_POINTS) : value
  return withUnit(decimals(told, 2), '个百分点', 'points', language)
}

/** How many more of what a ratio counts: 4 个项目, 12 人, or money. */
export function countWords(value: number, target: PlanRow, language: Language): string {
  if (target.countedZh === '元') return moneyWords(value, language)
  return withUnit(decimals(value, 2), target.countedZh || '项', target.countedEn || 'items', language)
}

/** Exact to the 分: 亿元 where four decimals say it all, else 万元, else 元. */
export function moneyWords(yuan: number, language: Language): string {
  const size = Math.abs(yuan)
  if (language === 'en') return size >= 1e6 ? `CNY ${decimals(yuan / 1e6, 8)} million` : `CNY ${decimals(yuan, 2)}`
  if (size >= 1e8 && Math.round(yuan * 100) % 1_000_000 === 0) return `${decimals(yuan / 1e8, 4)}亿元`
  return size >= 1e4 ? `${decimals(yuan / 1e4, 6)}万元` : `${decimals(yuan, 2)}元`
}

export function percentWords(value: number): string {
  return `${shownShare(value)}%`
}

/** One decimal; a share just short of a whole number never shows as that number. */
export function shownShare(value: number): string {
  const rounded = Math.round(value * 10) / 10
  if (Number.isInteger(rounded) && Math.abs(rounded - value) > 1e-9 && Math.abs(rounded - value) < 0.05) {
    return decimals(Math.trunc(value * 100) / 100, 2)
  }
  return decimals(value, 1)
}

/** 6月30日, with the year where it is not the plan's. */
export function dayWords(day: string, year: number, language: Language): string {
  const own = day.startsWith(`${year}-`)
  const [y, m, d] = day.split('-').map(Number)
  if (language === 'zh') return `${own ? '' : `${y}年`}${m}月${d}日`
  const month = new Date(`${day}T00:00:00Z`).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })
  return `${d} ${month}${own ? '' : ` ${y}`}`
}

function withUnit(figure: string, zh: string, en: string, language: Language): string {
  return language === 'zh' ? `${figure}${zh}` : `${figure} ${en}`
}

/** At most so many decimals, thousands separated. */
function decimals(value: number, places: number): string {
  const text = value.toFixed(places)
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  if (trimmed === '-0') return '0'
  const [whole = '', rest] = trimmed.split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return rest === undefined ? grouped : `${grouped}.${rest}`
}
