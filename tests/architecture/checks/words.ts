import type { Check } from '../tree.ts'

type Words = { [key: string]: string | Words }

/** The dotted keys of a locale file; plural endings are one key, since languages differ in how many they need. */
function keysOf(words: Words, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const name = `${prefix}${key}`
    return typeof value === 'string' ? [name.replace(/_(zero|one|two|few|many|other)$/, '')] : keysOf(value, `${name}.`)
  })
}

function emptyOf(words: Words, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? (value.trim() ? [] : [`${prefix}${key}`]) : emptyOf(value, `${prefix}${key}.`),
  )
}

/** Whoever switches the language misses nothing: both locales of a module have the same keys, and none is empty. */
export const speaksBothLanguages: Check = (tree) => {
  const pairs = tree.files
    .filter((file) => /\/locales\/(zh-CN|en-US)\.json$/.test(file))
    .map((file) => file.replace(/[^/]+$/, ''))
  return [...new Set(pairs)].flatMap((folder) => {
    const read = (language: string): Words | undefined => {
      const file = `${folder}${language}.json`
      return tree.files.includes(file) ? (JSON.parse(tree.text(file)) as Words) : undefined
    }
    const chinese = read('zh-CN')
    const english = read('en-US')
    if (!chinese || !english) return [`${folder}: has only one of zh-CN.json and en-US.json`]
    const [inChinese, inEnglish] = [new Set(keysOf(chinese)), new Set(keysOf(english))]
    return [
      ...[...inChinese].filter((key) => !inEnglish.has(key)).map((key) => `${folder}en-US.json: misses ${key}`),
      ...[...inEnglish].filter((key) => !inChinese.has(key)).map((key) => `${folder}zh-CN.json: misses ${key}`),
      ...emptyOf(chinese).map((key) => `${folder}zh-CN.json: ${key} is empty`),
      ...emptyOf(english).map((key) => `${folder}en-US.json: ${key} is empty`),
    ]
  })
}
