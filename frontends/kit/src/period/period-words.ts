import { useWords, type Leaves, type Say } from '../words/use-words.ts'
import { addWords } from '../words/words.ts'
import en from './locales/en-US.json' with { type: 'json' }
import zh from './locales/zh-CN.json' with { type: 'json' }

// They come with the pieces that speak them, so that nobody's first page carries them.
addWords('period', 'zh-CN', zh)
addWords('period', 'en-US', en)

export type PeriodWord = Leaves<typeof zh>

/** The words of monthly entry and review. */
export function usePeriodWords(): Say<PeriodWord> {
  return useWords<typeof zh>('period')
}
