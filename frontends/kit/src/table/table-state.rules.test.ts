import { describe, expect, it } from 'vitest'
import { listVariables, nextSort, pageCount, readTableState, writeTableState } from './table-state.rules.ts'

const keys = ['township', 'lamp']

describe('the state of a list in its address', () => {
  it('comes back as it was written', () => {
    const address = 'page=3&size=100&q=农田&sort=-STARTED_ON&township=350421&hide=owner.stage&rows=roomy'
    const state = readTableState(new URLSearchParams(address), keys)
    expect(state).toEqual({
      page: 3,
      size: 100,
      text: '农田',
      sort: { key: 'STARTED_ON', direction: 'DESC' },
      filters: { township: '350421' },
      hidden: ['owner', 'stage'],
      dense: false,
    })
    expect(readTableState(writeTableState(new URLSearchParams(), state, keys), keys)).toEqual(state)
  })

  it('leaves no trace of what is as usual, and what belongs to others alone', () => {
    const state = readTableState(new URLSearchParams(), keys)
    expect(writeTableState(new URLSearchParams('tab=map&page=2'), state, keys).toString()).toBe('tab=map')
  })

  it('reads nonsense as if it were not there', () => {
    const state = readTableState(new URLSearchParams('page=-1&size=9999999&sort='), keys)
    expect(state).toMatchObject({ page: 1, size: 50 })
    expect(state.sort).toBeUndefined()
  })

  it('sorts up, then down, then not at all', () => {
    const up = nextSort(undefined, 'NAME')
    const down = nextSort(up, 'NAME')
    expect([up?.direction, down?.direction, nextSort(down, 'NAME')]).toEqual(['ASC', 'DESC', undefined])
    expect(nextSort(down, 'CODE')).toEqual({ key: 'CODE', direction: 'ASC' })
  })

  it('has one page even when it is empty', () => {
    expect([pageCount(0, 50), pageCount(50, 50), pageCount(51, 50)]).toEqual([1, 1, 2])
  })

  it('asks only for what the query declares: a search goes its own way where there is one', () => {
    const state = readTableState(new URLSearchParams('page=2&q=高台&sort=-NAME'), [])
    const also = { from: '2021-08', until: '2022-08' }
    const first = { first: 50, offset: 50 }
    expect(listVariables(new Set(['first', 'offset', 'search', 'from']), state, {}, also)).toEqual({
      ...first,
      search: '高台',
      from: '2021-08',
    })
    expect(listVariables(new Set(['first', 'offset', 'orderBy', 'filter']), state, {})).toEqual({
      ...first,
      orderBy: 'NAME',
    })
  })
})
