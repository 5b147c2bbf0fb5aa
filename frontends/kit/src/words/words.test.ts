import { describe, expect, it, vi } from 'vitest'
import { i18n, loadWords, onWords, setLanguage } from './words.ts'

const at = (words: object) => `data:application/json,${encodeURIComponent(JSON.stringify(words))}`
const places = (words: object) => ({ 'zh-CN': at(words), 'en-US': at(words) })

async function announced(work: () => Promise<unknown>): Promise<number> {
  let times = 0
  const stop = onWords(() => times++)
  await work().finally(stop)
  return times
}

describe('the words of a module', () => {
  it('are announced when they come, and not again when they are asked for once more', async () => {
    const wells = places({ title: '机井' })
    expect(await announced(() => loadWords('wells', wells))).toBe(1)
    expect(i18n.t('title', { ns: 'wells' })).toBe('机井')
    expect(await announced(() => loadWords('wells', wells))).toBe(0)
  })

  it('are asked for again when they could not be had', async () => {
    const lost = { 'zh-CN': 'data:,', 'en-US': 'data:,' }
    expect(await announced(() => loadWords('lost', lost).catch(() => undefined))).toBe(0)
    expect(await announced(() => loadWords('lost', places({ title: '失而复得' })))).toBe(1)
  })

  it('come in the new language too when the module is opened while the language changes', async () => {
    vi.stubGlobal('document', { documentElement: {} })
    vi.stubGlobal('localStorage', { setItem: () => undefined })
    const both = { 'zh-CN': at({ title: '水库' }), 'en-US': at({ title: 'Reservoirs' }) }
    const changing = setLanguage('en-US')
    await loadWords('reservoirs', both)
    await changing
    expect(i18n.t('title', { ns: 'reservoirs' })).toBe('Reservoirs')
    await setLanguage('zh-CN')
    expect(i18n.t('title', { ns: 'reservoirs' })).toBe('水库')
    vi.unstubAllGlobals()
  })
})
