import { describe, expect, it } from 'vitest'
import type { Joint, ServiceCaseInFull } from './case.graphql.ts'
import { isLateJoint, lightOfCase, stepsFor, timelineOf } from './case.rules.ts'

const joint = (more: Partial<Joint>): Joint => ({
  id: 'j1',
  version: 1,
  ordinal: 1,
  department: 'natural-resources',
  name: '用地核实',
  days: 3,
  arrivedOn: '2022-08-01',
  dueOn: '2022-08-04',
  passedOn: null,
  opinion: null,
  waitingDays: 30,
  ...more,
})

const accepted: ServiceCaseInFull = {
  id: 'c1',
  version: 1,
  number: 'ZW1',
  itemId: 'i1',
  applicant: '王某',
  channel: 'WINDOW',
  acceptedWhen: 'OFFICE_HOURS',
  acceptedOn: '2022-08-01',
  township: null,
  department: 'housing-construction',
  promisedDueOn: '2022-08-10',
  legalDueOn: '2022-08-20',
  stage: 'ACCEPTED',
  time: 'IN_TIME',
  daysLeft: 5,
  closedOn: null,
  decidedOn: null,
  isPublic: true,
  visits: 1,
  receiptNumber: null,
  agreedDays: null,
  confidentialReason: null,
  legalDays: 14,
  promisedDays: 7,
  result: null,
  resultDocument: null,
  closingReason: null,
  processPublishedOn: null,
  resultPublishedOn: null,
  publishedAt: null,
  archivedOn: null,
  archiveNumber: null,
  escalatedOn: null,
  escalatedTo: null,
  escalationReason: null,
  availableSteps: ['DECIDE', 'RETURN', 'WITHDRAW'],
  item: { id: 'i1', name: '施工许可' },
  joints: [],
}
const decided: ServiceCaseInFull = {
  ...accepted,
  stage: 'DECIDED',
  time: 'DONE',
  daysLeft: null,
  closedOn: '2022-08-11',
  decidedOn: '2022-08-11',
  result: 'GRANTED',
  resultDocument: '许可1号',
  availableSteps: ['ARCHIVE'],
}

describe('the lamp of a case', () => {
  it('is red over its promised day, yellow near it, green before', () => {
    expect(lightOfCase({ ...accepted, time: 'OVER_PROMISE' })).toBe('RED')
    expect(lightOfCase({ ...accepted, time: 'NEAR' })).toBe('YELLOW')
    expect(lightOfCase(accepted)).toBe('GREEN')
  })

  it('stays yellow where the case was done a day late, and is green on the very day', () => {
    expect(lightOfCase(decided)).toBe('YELLOW')
    expect(lightOfCase({ ...decided, closedOn: '2022-08-10' })).toBe('GREEN')
  })
})

describe('a department’s part of a case', () => {
  it('is late after its day, not on it, and never while others have it', () => {
    expect(isLateJoint(joint({}), '2022-08-05')).toBe(true)
    expect(isLateJoint(joint({}), '2022-08-04')).toBe(false)
    expect(isLateJoint(joint({ dueOn: null }), '2022-12-31')).toBe(false)
  })

  it('stays late once it is passed late', () => {
    expect(isLateJoint(joint({ passedOn: '2022-08-05' }), '2022-08-31')).toBe(true)
    expect(isLateJoint(joint({ passedOn: '2022-08-04' }), '2022-08-31')).toBe(false)
  })
})

describe('the course of a case', () => {
  it('ends with the decision that is waited for, timed from the acceptance', () => {
    const steps = timelineOf({ ...accepted, joints: [joint({})] }, '2022-08-11')
    expect(steps.map(({ word }) => word)).toEqual(['accepted', 'joint', 'open'])
    expect(steps.at(-1)).toMatchObject({ days: 10, late: true, on: null, due: '2022-08-10' })
  })

  it('tells decision, publication and archive with the days between', () => {
    const steps = timelineOf(
      { ...decided, processPublishedOn: '2022-08-13', archivedOn: '2022-08-15', archiveNumber: 'A1' },
      '2022-08-31',
    )
    expect(steps.map(({ word, days }) => [word, days])).toEqual([
      ['accepted', null],
      ['decided', 10],
      ['process', 2],
      ['archived', 4],
    ])
  })

  it('of a returned case ends with the return, also from the archive', () => {
    const returned = { ...accepted, closedOn: '2022-08-03', closingReason: '材料不齐' }
    expect(timelineOf({ ...returned, stage: 'RETURNED' }, '2022-08-31').at(-1)).toMatchObject({ word: 'returned' })
    expect(timelineOf({ ...returned, stage: 'ARCHIVED' }, '2022-08-31').at(-1)).toMatchObject({ word: 'returned' })
  })
})

it('a case taken to a leader says to whom and why, each by itself', () => {
  const taken = { ...accepted, escalatedOn: '2022-08-20', escalatedTo: '分管副县长', escalationReason: '超期 5 日' }
  expect(timelineOf(taken, '2022-08-31').find(({ word }) => word === 'escalated')).toMatchObject({
    on: '2022-08-20',
    note: '分管副县长',
    why: '超期 5 日',
  })
})

describe('what may be done with a case', () => {
  const centre = { keeps: true, answers: false, evaluated: false }
  const own = { keeps: false, answers: true, evaluated: false }

  it('the centre routes it once, the department it is with never does', () => {
    expect(stepsFor(accepted, centre)).toContain('route')
    expect(stepsFor({ ...accepted, joints: [joint({})] }, centre)).not.toContain('route')
    expect(stepsFor(accepted, own)).toEqual(['decide', 'return', 'withdraw', 'publish'])
  })

  it('another department may do nothing', () => {
    expect(stepsFor(accepted, { keeps: false, answers: false, evaluated: false })).toEqual([])
  })

  it('only a late case is taken to a leader', () => {
    expect(stepsFor({ ...accepted, daysLeft: -1 }, centre)).toContain('escalate')
    expect(stepsFor({ ...accepted, daysLeft: 0 }, centre)).not.toContain('escalate')
  })

  it('a case is evaluated once, and not before it is closed', () => {
    expect(stepsFor(decided, centre)).toContain('evaluate')
    expect(stepsFor(decided, { ...centre, evaluated: true })).not.toContain('evaluate')
    expect(stepsFor(accepted, centre)).not.toContain('evaluate')
  })

  it('what must not be made public is not offered to be, nor what is already', () => {
    expect(stepsFor({ ...decided, isPublic: false }, own)).toEqual(['archive'])
    const published = { ...decided, processPublishedOn: '2022-08-12', resultPublishedOn: '2022-08-12' }
    expect(stepsFor(published, own)).toEqual(['archive'])
  })
})
