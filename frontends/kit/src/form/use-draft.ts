import { useEffect, useState } from 'react'

type Texts = Record<string, string>

function readDraft(key: string): Texts | undefined {
  try {
    const held = sessionStorage.getItem(`draft:${key}`)
    return held ? (JSON.parse(held) as Texts) : undefined
  } catch {
    return undefined
  }
}

/** What is being written, kept through a failed save, a dropped line or a reload of this tab; gone at sign-out. */
export function useDraft(key: string, start: Texts) {
  const [restored, setRestored] = useState(() => readDraft(key) !== undefined)
  const [texts, setTexts] = useState<Texts>(() => ({ ...start, ...readDraft(key) }))
  const dirty = Object.keys(start).some((name) => (texts[name] ?? '') !== (start[name] ?? ''))
  useEffect(() => {
    if (dirty) sessionStorage.setItem(`draft:${key}`, JSON.stringify(texts))
    else sessionStorage.removeItem(`draft:${key}`)
  }, [key, texts, dirty])
  function drop(to: Texts = start) {
    sessionStorage.removeItem(`draft:${key}`)
    setTexts(to)
    setRestored(false)
  }
  return { texts, setTexts, dirty, restored: restored && dirty, drop }
}
