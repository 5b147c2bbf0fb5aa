import { expect, test } from 'vitest'
import { isSilent, isWorthNoting, linkStateOf, momentOf, refusalOfLink } from './system-link.rules.ts'

const LINK = { intervalMinutes: 60, liveOn: '2022-06-01', testNumber: '联调1号', retiredOn: null }
const at = (time: string): Date => new Date(`2022-08-31T${time}+08:00`)

test.each([
  [{ intervalMinutes: 0 }, 'intervalMinutes'],
  [{ testNumber: ' ' }, 'testNumber'],
  [{ liveOn: '2022-09-01' }, 'liveOn'],
  [{ retiredOn: '2022-05-31' }, 'retiredOn'],
  [{ liveOn: null, testNumber: null, retiredOn: '2022-06-01' }, 'retiredOn'],
])('a link with %o is refused', (wrong, field) =>
  expect(refusalOfLink({ ...LINK, ...wrong }, '2022-08-31')).toMatchObject({ field }),
)

test('a link is silent after its interval and not a minute before', () => {
  expect(isSilent(at('10:00:00'), 60, at('11:00:59'))).toBe(false)
  expect(isSilent(at('10:00:00'), 60, at('11:01:00'))).toBe(true)
  expect(isSilent(null, 60, at('11:00:00'))).toBe(true)
})

test('a link is planned until it is live, and retired from its day', () => {
  expect(linkStateOf({ ...LINK, liveOn: '2022-09-01' }, null, '2022-08-31', at('10:00:00'))).toBe('PLANNED')
  expect(linkStateOf(LINK, at('09:30:00'), '2022-08-31', at('10:00:00'))).toBe('UP')
  expect(linkStateOf({ ...LINK, retiredOn: '2022-08-31' }, null, '2022-08-31', at('10:00:00'))).toBe('RETIRED')
})

test('a beat in the first half of the interval says nothing new', () => {
  expect(isWorthNoting(at('10:00:00'), 60, at('10:29:00'))).toBe(false)
  expect(isWorthNoting(at('10:00:00'), 60, at('10:30:00'))).toBe(true)
})

test('a day that is not the clock’s is looked at from its end', () => {
  expect(momentOf('2022-08-31', at('10:00:00'))).toEqual(at('10:00:00'))
  expect(momentOf('2022-08-30', at('10:00:00'))).toEqual(new Date('2022-08-30T23:59:59+08:00'))
})
