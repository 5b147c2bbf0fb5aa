import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { questionOf } from './question-of.ts'

const of = (code: string, value: number | null, asOf = '2022-06-30') => judge(questionOf(code, { value }, asOf))

test('no accident is green and needs nothing', () => {
  expect(of('SAF-NO-MAJOR', 0)).toMatchObject({ light: 'GREEN', met: true, gap: 0, toGreen: null })
})

test('one accident is red for the year: nothing turns it green again', () => {
  expect(of('SAF-NO-MAJOR', 1, '2022-01-01')).toMatchObject({ light: 'RED', toGreen: { code: 'green.never' } })
})

test('unpaid wages are outstanding and can be cleared; striving for none is yellow before the deadline', () => {
  expect(of('EMP-ZERO-ARREARS', 0.01)).toMatchObject({
    light: 'YELLOW',
    toGreen: { code: 'green.clear', params: { value: 0.01 } },
  })
  expect(of('EMP-ZERO-ARREARS', 0.01, '2022-12-31').light).toBe('RED')
  expect(of('LND-USE', 1)).toMatchObject({ light: 'RED', toGreen: { code: 'green.clear' } })
})

test('fewer than none, or no figure, is not judged', () => {
  expect(of('SAF-NO-MAJOR', -1).rule.code).toBe('unknown.negative')
  expect(of('SAF-NO-MAJOR', null).light).toBe('UNKNOWN')
})
