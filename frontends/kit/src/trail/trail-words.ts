import { useWords } from '../words/use-words.ts'
import { addWords } from '../words/words.ts'
import en from './locales/en-US.json' with { type: 'json' }
import zh from './locales/zh-CN.json' with { type: 'json' }

// They come with the page that speaks them, so that nobody's first page carries them.
addWords('trail', 'zh-CN', zh)
addWords('trail', 'en-US', en)

export const useTrailWords = () => useWords<typeof zh>('trail')
