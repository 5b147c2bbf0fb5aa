import { describe, expect, it } from 'vitest'
import { daysSaid, placeOf } from './alert.rules.ts'

const at = (subjectType: string, label: string) => {
  const [path, query] = placeOf({ subjectType, subjectId: '7', label }).split('?')
  return { path, ...Object.fromEntries(new URLSearchParams(query)) }
}

describe('where an alert leads', () => {
  it('is its record, found by its name', () => {
    expect(at('ConstructionWork', '北环路')).toEqual({ path: '/m/construction/works', q: '北环路', record: '7' })
    expect(at('HousingBatch', '一号楼')).toMatchObject({ view: 'batches', q: '一号楼', record: '7' })
  })

  it('is searched by the half of the label that the list knows', () => {
    expect(at('RubbishPoint', '刘庄村：村东沟渠')).toMatchObject({ view: 'rubbish', q: '村东沟渠', record: '7' })
    expect(at('PropertyComplaint', '福苑小区：电梯停运')).toEqual({
      path: '/m/construction/communities',
      view: 'complaints',
      q: '电梯停运',
      record: '7',
    })
    expect(at('Household', 'D-012：征协〔2022〕12号')).toMatchObject({ view: 'households', q: 'D-012', record: '7' })
    expect(at('PropertyDeduction', '安居物业：扣分告知3号')).toMatchObject({ q: '扣分告知3号', record: '7' })
  })

  it('is a case’s own page, and of a grid cell its cases', () => {
    expect(at('UrbanCase', '胜利街与北环路口：井盖缺失')).toEqual({ path: '/m/construction/cases/7' })
    expect(at('UrbanGridCell', '东街一网格：占道经营')).toEqual({ path: '/m/construction/cases', gridCellId: '7' })
  })
})

describe('the days of an alert', () => {
  it('are left or over where they run towards a day', () => {
    expect(daysSaid('heating.unfinished', 45)).toEqual({ how: 'left', days: 45 })
    expect(daysSaid('sanitary-criterion.unmet', -3)).toEqual({ how: 'over', days: 3 })
  })

  it('are over a limit, or since a day', () => {
    expect(daysSaid('facility.late', 9)).toEqual({ how: 'over', days: 9 })
    expect(daysSaid('facility.unused', 70)).toEqual({ how: 'days', days: 70 })
  })
})
