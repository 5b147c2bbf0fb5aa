import { useMemo } from 'react'
import { useWords } from '../words/use-words.ts'
import { addWords } from '../words/words.ts'
import en from './locales/en-US.json' with { type: 'json' }
import zh from './locales/zh-CN.json' with { type: 'json' }

// They come with the trail that speaks them, so that nobody's first page carries them.
addWords('acts', 'zh-CN', zh)
addWords('acts', 'en-US', en)

type Act = keyof typeof zh

const isAct = (name: string): name is Act => Object.hasOwn(zh, name)

/**
 * What an act of the trail is called: `arrears.ordered` → 责令支付; nothing where it has no name here. One that is called
 * otherwise of some record stands under its whole name: a case is accepted 受理, a facility 验收.
 */
export function useActWords(): (action: string) => string {
  const say = useWords<typeof zh>('acts')
  return useMemo(
    () => (action) => {
      const name = [action.replace('.', '-'), action.split('.').at(-1) ?? '']
        .map((act) => act.replaceAll('_', '-'))
        .find(isAct)
      return name ? say(name) : ''
    },
    [say],
  )
}
