import { useEffect, useRef, useState } from 'react'
import type { FindChoice } from './form.rules.ts'

const pause = 250

interface Found {
  options: { value: string; label: string }[]
  look: (typed: string) => void
}

/** Choices as they are found while somebody types; what is chosen already keeps its name. */
export function useFoundChoices(find: FindChoice | undefined, chosen: string): Found | undefined {
  const [options, setOptions] = useState<Found['options']>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const known = options.some(({ value }) => value === chosen)
  useEffect(() => {
    if (!find || !chosen || known) return
    let isCurrent = true
    void find.named(chosen).then((label) => {
      if (isCurrent && label) setOptions([{ value: chosen, label }])
    })
    return () => {
      isCurrent = false
    }
  }, [find, chosen, known])
  useEffect(() => () => clearTimeout(timer.current), [])
  if (!find) return undefined
  return {
    options,
    look: (typed) => {
      clearTimeout(timer.current)
      if (typed.trim() === '') return
      timer.current = setTimeout(() => void find.search(typed.trim()).then(setOptions), pause)
    },
  }
}
