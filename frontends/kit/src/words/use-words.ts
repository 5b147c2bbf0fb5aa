import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { Language } from '../contract.ts'
import {
  formatArea,
  formatDay,
  formatFullDay,
  formatMoney,
  formatMonth,
  formatPoints,
  formatQuarter,
  formatUnit,
  formatValue,
} from './formatters.ts'
import { i18n, language, onWords, wordsRevision } from './words.ts'

/** The dotted names of the leaves of a words file. */
export type Leaves<T> = T extends string
  ? never
  : { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T & string]

export type Say<Key extends string = string> = (key: Key, params?: Record<string, unknown>) => string

/** The language of the page, kept current. */
export function useLanguage(): Language {
  useSyncExternalStore(onWords, wordsRevision)
  return language()
}

/**
 * The words of one namespace. Give the type of the Chinese file to have keys checked:
 * `useWords<typeof import('./locales/zh-CN.json')>('projects')`.
 */
export function useWords<Words = never>(namespace: string): Say<[Words] extends [never] ? string : Leaves<Words>> {
  const revision = useSyncExternalStore(onWords, wordsRevision)
  return useMemo(
    () => (key, params) => i18n.t(key as string, { ns: namespace, ...params }) as string,
    // eslint-disable-next-line react/exhaustive-deps -- the revision is what makes the words new
    [namespace, revision],
  )
}

/** The marks between things that stand in one line: `、` and `：` in Chinese. */
export function useMarks(): { separator: string; colon: string } {
  const say = useWords('kit')
  return { separator: say('separator'), colon: say('colon') }
}

/** What stands over a bare figure: its name with what is counted, 人数（人）. */
export function useFigureHead(): (name: string, unit: string) => string {
  const say = useWords('kit')
  return useCallback((name, unit) => say('register.inUnit', { name, unit }), [say])
}

/** What a person may be to the platform, in words. */
export function useRoleName(): (role: string) => string {
  const say = useWords('kit')
  return useCallback((role) => say(`role.${role}`), [say])
}

/** Every formatter in the language of the page. */
export function useFormats() {
  const now = useLanguage()
  return useMemo(
    () => ({
      language: now,
      money: (yuan: number | null | undefined) => formatMoney(yuan, now),
      points: (points: number | null | undefined, signed?: boolean) => formatPoints(points, now, signed),
      area: (mu: number | null | undefined) => formatArea(mu, now),
      unit: (unit: string | null | undefined) => formatUnit(unit, now),
      value: (value: number | null | undefined, unit: string | null | undefined) => formatValue(value, unit, now),
      day: (day: string | null | undefined, year?: number) => formatDay(day, now, year),
      fullDay: (day: string | null | undefined) => formatFullDay(day, now),
      month: (month: string | null | undefined) => formatMonth(month, now),
      quarter: (quarter: string) => formatQuarter(quarter, now),
      pick: (title: Record<Language, string>) => title[now],
    }),
    [now],
  )
}
