import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { questionOf } from './question-of.ts'

const unemployment = (value: number | null, asOf = '2022-06-30') => judge(questionOf('EMP-UNEMP', { value }, asOf))

test('3.2 % under a ceiling of 4 % is inside it, not 80 % done', () => {
  expect(unemployment(3.2)).toMatchObject({
    light: 'GREEN',
    met: true,
    progress: null,
    gap: -0.8,
    rule: { code: 'ceiling.kept' },
  })
})

test('close to the ceiling is green with a hint, on it still inside', () => {
  expect(unemployment(3.8)).toMatchObject({ light: 'GREEN', rule: { code: 'ceiling.near' } })
  expect(unemployment(4)).toMatchObject({ light: 'GREEN', met: true, rule: { code: 'ceiling.near' } })
})

test('above it is broken: yellow while only striven for, red on the last day and for a binding ceiling', () => {
  expect(unemployment(4.1)).toMatchObject({ light: 'YELLOW', met: false, gap: 0.1, toGreen: { code: 'green.reduce' } })
  expect(unemployment(4.1, '2022-12-31')).toMatchObject({ light: 'RED' })
  expect(judge(questionOf('EMP-UNEMP', { value: 4.1 }, '2022-06-30', { strength: 'binding' })).light).toBe('RED')
})

test('a negative rate and no rate are not judged', () => {
  expect(unemployment(-1)).toMatchObject({ light: 'UNKNOWN', rule: { code: 'unknown.negative' } })
  expect(unemployment(null)).toMatchObject({ light: 'UNKNOWN' })
})
