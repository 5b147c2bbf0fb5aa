import type { Check, Tree } from '../tree.ts'

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

interface Pair {
  readonly folder: string
  readonly chinese: Words | undefined
  readonly english: Words | undefined
}

function pairsOf(tree: Tree): Pair[] {
  const folders = tree.files
    .filter((file) => /\/locales\/(zh-CN|en-US)\.json$/.test(file))
    .map((file) => file.replace(/[^/]+$/, ''))
  return [...new Set(folders)].map((folder) => {
    const read = (language: string): Words | undefined => {
      const file = `${folder}${language}.json`
      return tree.files.includes(file) ? (JSON.parse(tree.text(file)) as Words) : undefined
    }
    return { folder, chinese: read('zh-CN'), english: read('en-US') }
  })
}

/** Whoever switches the language misses nothing: both locales of a module have the same keys, and none is empty. */
export const speaksBothLanguages: Check = (tree) =>
  pairsOf(tree).flatMap(({ folder, chinese, english }) => {
    if (!chinese || !english) return [`${folder}: has only one of zh-CN.json and en-US.json`]
    const [inChinese, inEnglish] = [new Set(keysOf(chinese)), new Set(keysOf(english))]
    return [
      ...[...inChinese].filter((key) => !inEnglish.has(key)).map((key) => `${folder}en-US.json: misses ${key}`),
      ...[...inEnglish].filter((key) => !inChinese.has(key)).map((key) => `${folder}zh-CN.json: misses ${key}`),
      ...emptyOf(chinese).map((key) => `${folder}zh-CN.json: ${key} is empty`),
      ...emptyOf(english).map((key) => `${folder}en-US.json: ${key} is empty`),
    ]
  })

function sentencesOf(words: Words, prefix = ''): [key: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : sentencesOf(value, `${prefix}${key}.`),
  )
}

const singular = (key: string): string => key.replace(/_(zero|one|two|few|many)$/, '_other')
const holesOf = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? '')

/** A hole that the Chinese sentence knows nothing of stays open in the English one. */
export const namesTheSameFigures: Check = (tree) =>
  pairsOf(tree).flatMap(({ folder, chinese, english }) => {
    const known = new Map(sentencesOf(chinese ?? {}))
    return sentencesOf(english ?? {}).flatMap(([key, text]) => {
      const holes = new Set(holesOf(known.get(key) ?? known.get(singular(key)) ?? text))
      return holesOf(text)
        .filter((name) => !holes.has(name))
        .map((name) => `${folder}en-US.json: ${key} asks for ${name}, the Chinese does not`)
    })
  })

const trailWords = 'frontends/kit/src/review/locales/zh-CN.json'
// Their records have no page with a trail.
const untold = /^services\/(organization|gateway|kit|statistics)\//

/** What stands between the brackets of each call of a function. */
function callsOf(text: string, called: string): string[] {
  return text
    .split(called)
    .slice(1)
    .map((rest) => {
      let open = 1
      const end = [...rest].findIndex(
        (sign) => (open += Number('([{'.includes(sign)) - Number(')]}'.includes(sign))) === 0,
      )
      return rest.slice(0, end)
    })
}

/** What a department did with a record is told by name beside it: the last part of the act has a word in the kit. */
export const namesWhatWasDone: Check = (tree) => {
  const known = tree.files.includes(trailWords) ? (JSON.parse(tree.text(trailWords)) as Words) : {}
  return tree.files
    .filter((file) => /^services\/[^/]+\/src\/.*\.ts$/.test(file) && !untold.test(file) && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      callsOf(tree.text(file), 'ctx.update(')
        .flatMap((call) => [...call.matchAll(/'([a-z-]+\.([a-z-]+))'/g)])
        .filter(([, , act]) => !Object.hasOwn(known, act ?? ''))
        .map(([, whole]) => `${file}: ${whole} has no word in ${trailWords}`),
    )
}
