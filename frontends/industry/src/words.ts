import { useWords } from '@tongchou/frontend-kit'

type Words = typeof import('./locales/zh-CN.json')

/** The words of this module, their keys checked. */
export function useText() {
  return useWords<Words>('industry')
}

export type Text = ReturnType<typeof useText>
