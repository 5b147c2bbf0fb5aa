import type { Language } from '../contract.ts'

/** What stands where no figure is known. */
export const blank = '—'

function grouped(value: number, least: number, most: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: least, maximumFractionDigits: most })
}

/** A count or quantity, thousands separated, at most two decimals. */
export function formatNumber(value: number | null | undefined, decimals = 2): string {
  return value === null || value === undefined || !Number.isFinite(value) ? blank : grouped(value, 0, decimals)
}

/** Money given in 元: in 万元, in 亿元 from 10,000 万元 up; in English in CNY, in millions from one million up. */
export function formatMoney(yuan: number | null | undefined, language: Language = 'zh-CN'): string {
  if (yuan === null || yuan === undefined || !Number.isFinite(yuan)) return blank
  const size = Math.abs(yuan)
  if (language === 'en-US') return size < 1e6 ? `CNY ${grouped(yuan, 0, 2)}` : `CNY ${grouped(yuan / 1e6, 0, 2)} m`
  if (size >= 1e8) return `${grouped(yuan / 1e8, 0, 2)} 亿元`
  return `${grouped(yuan / 1e4, 0, 2)} 万元`
}

/** A share already in percent: 91.7%. */
export function formatPercent(percent: number | null | undefined): string {
  if (percent === null || percent === undefined || !Number.isFinite(percent)) return blank
  // What lacks a hair of the whole is not the whole, and never rounds to it.
  const off = Math.abs(percent - 100)
  if (off <= 1e-9 || off > 0.05) return `${grouped(percent, 1, 1)}%`
  return `${grouped(Math.floor(percent * 100 + 1e-6) / 100, 2, 2)}%`
}

/** A difference of two percentages: 12.4 个百分点, with its sign unless told otherwise. */
export function formatPoints(points: number | null | undefined, language: Language = 'zh-CN', signed = false): string {
  if (points === null || points === undefined || !Number.isFinite(points)) return blank
  const sign = signed && points > 0 ? '+' : ''
  return `${sign}${grouped(points, 1, 1)} ${language === 'zh-CN' ? '个百分点' : 'points'}`
}

/** An area in 亩. */
export function formatArea(mu: number | null | undefined, language: Language = 'zh-CN'): string {
  if (mu === null || mu === undefined || !Number.isFinite(mu)) return blank
  return `${grouped(mu, 0, 2)} ${language === 'zh-CN' ? '亩' : 'mu'}`
}

const englishUnits: Record<string, string> = {
  亿元: 'CNY 100 m',
  万元: 'CNY 10k',
  元: 'CNY',
  项: 'items',
  个: '',
  户: 'households',
  家: 'firms',
  人: 'people',
  人次: 'person-times',
  亩: 'mu',
  万亩: '10k mu',
  公里: 'km',
  次: 'times',
  套: 'flats',
  条: 'items',
  处: 'places',
  座: '',
  批: 'batches',
  起: 'cases',
  吨: 't',
  天: 'days',
  工作日: 'working days',
  小时: 'hours',
  分钟: 'minutes',
  分: 'points',
  立方米: 'm³',
  万吨: '10k t',
  平方米: 'm²',
  万平方米: '10k m²',
}

/** A unit in the language of the page; one without a translation stays as the county writes it. */
export function formatUnit(unit: string | null | undefined, language: Language): string {
  if (!unit) return ''
  return language === 'zh-CN' ? unit : (englishUnits[unit] ?? unit)
}

/** A figure with the unit its target or input is kept in. */
export function formatValue(
  value: number | null | undefined,
  unit: string | null | undefined,
  language: Language = 'zh-CN',
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return blank
  if (unit === '%' || unit === 'percent') return formatPercent(value)
  if (unit === '元' || unit === 'CNY') return formatMoney(value, language)
  if (unit === '万元') return formatMoney(value * 1e4, language)
  if (unit === '亿元') return formatMoney(value * 1e8, language)
  if (unit === '个百分点' || unit === 'points') return formatPoints(value, language)
  const named = formatUnit(unit, language)
  return named ? `${formatNumber(value)} ${named}` : formatNumber(value)
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day `2022-08-31` in a sentence: 8月31日, with the year when it is another one than `year`. */
export function formatDay(day: string | null | undefined, language: Language = 'zh-CN', year?: number): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? '')
  if (!parts) return blank
  const [y, m, d] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const other = year !== undefined && y !== year
  if (language === 'zh-CN') return `${other ? `${y}年` : ''}${m}月${d}日`
  return `${d} ${months[m - 1]}${other ? ` ${y}` : ''}`
}

/** A day with its year: 2022年8月31日. */
export function formatFullDay(day: string | null | undefined, language: Language = 'zh-CN'): string {
  return formatDay(day, language, 0)
}

/** A month `2022-08`: 2022年8月. */
export function formatMonth(month: string | null | undefined, language: Language = 'zh-CN'): string {
  const parts = /^(\d{4})-(\d{2})/.exec(month ?? '')
  if (!parts) return blank
  return language === 'zh-CN' ? `${parts[1]}年${Number(parts[2])}月` : `${months[Number(parts[2]) - 1]} ${parts[1]}`
}

/** A quarter `2022Q3`: 2022年三季度; what is no quarter stays as it is. */
export function formatQuarter(quarter: string, language: Language = 'zh-CN'): string {
  const [, year, number] = /^(\d{4})Q([1-4])$/.exec(quarter) ?? []
  if (!year) return quarter
  return language === 'zh-CN' ? `${year}年${'一二三四'[Number(number) - 1]}季度` : `Q${number} ${year}`
}

/** An instant as the county's clock shows it: 2022-08-31 16:05. */
export function formatInstant(instant: string | null | undefined): string {
  const time = Date.parse(instant ?? '')
  if (Number.isNaN(time)) return blank
  return new Date(time + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
}

/** The last day of a month `2022-08`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`
}

/** The month before: `2022-08` → `2022-07`. */
export function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}
