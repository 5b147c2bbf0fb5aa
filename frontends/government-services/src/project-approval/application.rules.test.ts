import { expect, it } from 'vitest'
import { standingOf } from './application.rules.ts'

const running = { stage: 'ACCEPTED', dueOn: '2022-09-10', overdue: false, decidedOn: null } as const

it('an application is green while there is time, yellow three days before its day, red after it', () => {
  expect(standingOf(running, '2022-09-06')).toEqual({ light: 'GREEN', key: 'left', left: 4 })
  expect(standingOf(running, '2022-09-07')).toEqual({ light: 'YELLOW', key: 'left', left: 3 })
  expect(standingOf(running, '2022-09-10')).toEqual({ light: 'YELLOW', key: 'left', left: 0 })
  expect(standingOf(running, '2022-09-11')).toEqual({ light: 'RED', key: 'left', left: -1 })
})

it('one that is suspended has no days to count', () => {
  expect(standingOf({ ...running, stage: 'SUSPENDED' }, '2022-12-01')).toEqual({
    light: 'YELLOW',
    key: 'stage',
    left: 0,
  })
})

it('one that was granted in time is green, one granted late says so', () => {
  const granted = { ...running, stage: 'GRANTED', decidedOn: '2022-09-09' } as const
  expect(standingOf(granted, '2022-12-01').light).toBe('GREEN')
  expect(standingOf({ ...granted, overdue: true }, '2022-12-01')).toMatchObject({ light: 'YELLOW', key: 'decidedLate' })
})
