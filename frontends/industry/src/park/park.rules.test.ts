import { describe, expect, it } from 'vitest'
import { approvalStep, capacityLamp, heldOn, workLamp } from './park.rules.ts'

const today = '2022-08-31'
const work = { acceptedOn: null, plannedBy: '2022-10-31', startedOn: '2022-06-01' }
const paper = {
  id: 'eia',
  kind: 'PLANNING_EIA' as const,
  draftedOn: '2022-03-10',
  reviewedOn: '2022-06-22',
  submittedOn: null,
  approvedOn: null,
  documentNumber: null,
}

describe('a work of the park', () => {
  it('is green once accepted, even late, and red the day after it was to be accepted', () => {
    expect(workLamp({ ...work, acceptedOn: '2022-08-16', plannedBy: '2022-06-30' }, today)).toBe('GREEN')
    expect(workLamp({ ...work, plannedBy: '2022-08-30' }, today)).toBe('RED')
    expect(workLamp({ ...work, plannedBy: today }, today)).toBe('YELLOW')
  })

  it('is yellow when not begun, or with a month or less to go', () => {
    expect(workLamp({ ...work, startedOn: null }, today)).toBe('YELLOW')
    expect(workLamp({ ...work, plannedBy: '2022-09-30' }, today)).toBe('YELLOW')
    expect(workLamp({ ...work, plannedBy: '2022-10-01' }, today)).toBe('GREEN')
  })
})

describe('what a park can carry', () => {
  it('is red when more is asked, yellow with less than a tenth free', () => {
    const lamp = (headroom: number, capacity = 100) => capacityLamp({ capacity, headroom })
    expect([lamp(-1), lamp(0), lamp(9), lamp(10), lamp(0, 0)]).toEqual(['RED', 'YELLOW', 'YELLOW', 'GREEN', 'UNKNOWN'])
  })
})

describe('a paper on its way', () => {
  it('stands at the first step without a day, and is done when approved', () => {
    expect(approvalStep(paper)).toBe('submitted')
    expect(approvalStep({ ...paper, submittedOn: '2022-08-05', approvedOn: '2022-08-30' })).toBe('done')
  })
})

describe('land by its use', () => {
  it('is what holds on the day: the day of change belongs to the new', () => {
    const spells = [
      { fromDay: '2019-01-01', untilDay: '2022-04-01', areaMu: 1850 },
      { fromDay: '2022-04-01', untilDay: null, areaMu: 1960 },
    ]
    expect(heldOn(spells, '2022-04-01').map(({ areaMu }) => areaMu)).toEqual([1960])
    expect(heldOn(spells, '2022-03-31').map(({ areaMu }) => areaMu)).toEqual([1850])
  })
})
