import { expect, it } from 'vitest'
import { scanJson } from './scan-json.ts'

const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const items = (count: number) => `[${Array.from({ length: count }, () => '1').join(',')}]`

it.each([
  [
    'a month of projects',
    JSON.stringify({ rows: Array.from({ length: 1000 }, () => ({ id: '1', invested: 3200 })) }),
    'sound',
  ],
  ['forty levels', lists(40), 'sound'],
  ['forty-one levels', lists(41), 'too-deep'],
  ['a list of fifty thousand', items(50_000), 'sound'],
  ['a list of more', items(50_002), 'too-long'],
  ['brackets and commas in a text', JSON.stringify({ note: `${'['.repeat(99)}"${','.repeat(60_000)}` }), 'sound'],
  ['the word __proto__ in a text', '{"note":"__proto__"}', 'sound'],
  ['the word __proto__ as a key', '{"a":{"__proto__" : 1}}', 'prototype-key'],
  ['the same in escapes', String.raw`{"\u005F\u005fproto__":1}`, 'prototype-key'],
  ['a text that never ends', '{"a": "', 'sound'],
])('%s', (_what, text, verdict) => {
  expect(scanJson(text)).toBe(verdict)
})
