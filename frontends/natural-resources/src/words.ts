import { useWords } from '@tongchou/frontend-kit'

type Words = typeof import('./locales/zh-CN.json')

/** The words of this module. */
export function useText() {
  return useWords<Words>('natural-resources')
}
