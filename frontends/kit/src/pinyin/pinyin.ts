let loading: Promise<typeof import('pinyin-pro')> | undefined

/** The pinyin of texts, by text: initials and the whole, `fgj fagaiju`; the dictionary is loaded when first asked for. */
export async function pinyinInitials(texts: string[]): Promise<Record<string, string>> {
  loading ??= import('pinyin-pro')
  const { pinyin } = await loading
  return Object.fromEntries(
    texts.map((text) => {
      const whole = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
      return [text, `${whole.map((each) => each[0] ?? '').join('')} ${whole.join('')}`]
    }),
  )
}

/** Whether an option answers what was typed: by its characters or by its pinyin. */
export function matchesPinyin(typed: string, label: string, pinyin: string | undefined): boolean {
  const wanted = typed.trim().toLowerCase()
  if (!wanted) return true
  if (label.toLowerCase().includes(wanted)) return true
  return Boolean(pinyin?.split(' ').some((each) => each.startsWith(wanted)) || pinyin?.includes(wanted))
}
