import { useWords, type Leaves, type Say } from '../words/use-words.ts'
import { addWords } from '../words/words.ts'
import en from './locales/en-US.json' with { type: 'json' }
import zh from './locales/zh-CN.json' with { type: 'json' }

// They come with the pieces that speak them, so that nobody's first page carries them.
addWords('alert', 'zh-CN', zh)
addWords('alert', 'en-US', en)

/** The words of alerts. */
export function useAlertWords(): Say<Leaves<typeof zh>> {
  return useWords<typeof zh>('alert')
}
