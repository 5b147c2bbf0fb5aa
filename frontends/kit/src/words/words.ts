import i18next from 'i18next'
import type { Language } from '../contract.ts'
import {
  formatArea,
  formatDay,
  formatFullDay,
  formatInstant,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatPoints,
} from './formatters.ts'
import zh from './locales/zh-CN.json' with { type: 'json' }

const storageKey = 'language'
const addresses = new Map<string, Record<Language, string>>()
const listeners = new Set<() => void>()
let revision = 0

/** The county's two languages share one instance; a module's words arrive as its own namespace, before its code draws anything. */
export const i18n = i18next.createInstance()

function storedLanguage(): Language {
  if (typeof localStorage === 'undefined') return 'zh-CN'
  return localStorage.getItem(storageKey) === 'en-US' ? 'en-US' : 'zh-CN'
}

void i18n.init({
  lng: 'zh-CN',
  fallbackLng: 'zh-CN',
  initAsync: false,
  ns: ['kit'],
  defaultNS: 'kit',
  resources: { 'zh-CN': { kit: zh } },
  interpolation: { escapeValue: false },
  returnNull: false,
})

const formats: Record<string, (value: never, language: Language) => string> = {
  money: (value, language) => formatMoney(value, language),
  percent: (value) => formatPercent(value),
  points: (value, language) => formatPoints(value, language),
  area: (value, language) => formatArea(value, language),
  count: (value) => formatNumber(value),
  day: (value, language) => formatDay(value, language),
  fullday: (value, language) => formatFullDay(value, language),
  instant: (value) => formatInstant(value),
  month: (value, language) => formatMonth(value, language),
}
for (const [name, format] of Object.entries(formats)) {
  i18n.services.formatter?.add(name, (value, language) => format(value as never, (language ?? 'zh-CN') as Language))
}

function announce() {
  revision += 1
  for (const listener of listeners) listener()
}

/** For `useSyncExternalStore`: tells when the language or the words in hand changed. */
export function onWords(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Grows with every change of language or words. */
export function wordsRevision(): number {
  return revision
}

/** The language the page speaks now. */
export function language(): Language {
  return (i18n.language as Language) ?? 'zh-CN'
}

/** Answers whether there are words now that were not there before. */
async function fetchWords(namespace: string, wanted: Language): Promise<boolean> {
  if (i18n.hasResourceBundle(wanted, namespace)) return false
  if (namespace === 'kit') {
    const english = await import('./locales/en-US.json', { with: { type: 'json' } })
    i18n.addResourceBundle(wanted, namespace, english.default, true, true)
    return true
  }
  const address = addresses.get(namespace)?.[wanted]
  if (!address) return false
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`words of ${namespace} answered ${answer.status}`)
  i18n.addResourceBundle(wanted, namespace, await answer.json(), true, true)
  return true
}

/**
 * Brings a module's words in the language of the page; called by the shell before the module is drawn. Only words that are
 * new are announced: an announcement draws the whole page anew.
 */
export async function loadWords(namespace: string, places: Record<Language, string>): Promise<void> {
  addresses.set(namespace, places)
  if (await fetchWords(namespace, language())) announce()
}

/** Puts words in place directly: the shell's own, and those of tests. */
export function addWords(namespace: string, wanted: Language, words: object): void {
  i18n.addResourceBundle(wanted, namespace, words, true, true)
}

/** Registers words that are part of a bundle and loaded when their language is first asked for. */
const bundled = new Map<string, () => Promise<object>>()

/** Names the loader of a namespace's English words; Chinese is given at once with `addWords`. */
export function lazyEnglish(namespace: string, load: () => Promise<object>): void {
  bundled.set(namespace, load)
}

/** Switches the whole page; the old language stays until every word of the new one is here. */
export async function setLanguage(next: Language): Promise<void> {
  const loading: Promise<unknown>[] = [...addresses.keys(), 'kit'].map((namespace) => fetchWords(namespace, next))
  if (next === 'en-US') {
    for (const [namespace, load] of bundled) {
      if (!i18n.hasResourceBundle(next, namespace))
        loading.push(load().then((words) => addWords(namespace, next, words)))
    }
  }
  await Promise.allSettled(loading)
  await i18n.changeLanguage(next)
  document.documentElement.lang = next
  localStorage.setItem(storageKey, next)
  announce()
  // A module that was opened meanwhile brought its words in the language that was spoken until now.
  const late = await Promise.all(
    [...addresses.keys()].map((namespace) => fetchWords(namespace, next).catch(() => false)),
  )
  if (late.includes(true)) announce()
}

/** Speaks the language chosen last time, before the first thing is drawn. */
export async function startWords(): Promise<void> {
  if (storedLanguage() === 'en-US') await setLanguage('en-US')
}
