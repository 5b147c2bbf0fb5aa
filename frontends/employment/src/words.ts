import { useFigureHead, useWords } from '@tongchou/frontend-kit'

type Words = typeof import('./locales/zh-CN.json')

export type FieldWord = keyof Words['field']
export type CodeWord = keyof Words['code']
export type UnitWord = keyof Words['unit']
export type RegisterWord = keyof Words['register']

/** The words of this module. */
export function useText() {
  return useWords<Words>('employment')
}

export type Text = ReturnType<typeof useText>

/** The head of a column of counts, with what is counted: 人数（人）. */
export function useInUnit() {
  const say = useText()
  const head = useFigureHead()
  return (name: string, unit: UnitWord) => head(name, say(`unit.${unit}`))
}
