import { describe, expect, it } from 'vitest'
import { inputOf, isWhole, plannedOn, stepsFrom } from './timetable.rules.ts'

const usual = [{ name: '进场施工', days: 300 }]

describe('a timetable planned backward', () => {
  it('counts days back from the target, over the end of a year too', () => {
    expect(plannedOn('2022-12-31', '0')).toBe('2022-12-31')
    expect(plannedOn('2023-01-15', '30')).toBe('2022-12-16')
    expect([plannedOn('', '30'), plannedOn('2022-12-31', '一月')]).toEqual([undefined, undefined])
  })

  it('starts from what is still ahead, else from the usual points', () => {
    const point = { id: 'a', version: 1, name: '主体完工', plannedOn: '2022-10-02', actualOn: null, holder: '张伟' }
    const reached = { ...point, id: 'b', actualOn: '2022-06-01' }
    expect(stepsFrom([point, reached], '2022-12-31', usual)).toEqual([
      { key: 'a', name: '主体完工', days: '90', holder: '张伟' },
    ])
    expect(stepsFrom([reached], '2022-12-31', usual)).toMatchObject([{ name: '进场施工', days: '300' }])
  })

  it('sends whole steps, the earliest first', () => {
    const steps = [
      { key: '1', name: '竣工验收 ', days: '0', holder: '' },
      { key: '2', name: '进场施工', days: '300', holder: ' 李明 ' },
    ]
    expect(steps.every(isWhole)).toBe(true)
    expect(isWhole({ key: '3', name: ' ', days: '3', holder: '' })).toBe(false)
    expect(inputOf(steps)).toEqual([
      { name: '进场施工', daysBefore: 300, holder: '李明' },
      { name: '竣工验收', daysBefore: 0, holder: null },
    ])
  })
})
