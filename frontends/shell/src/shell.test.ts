import { describe, expect, it } from 'vitest'
import { servicesOf } from './health.rules.ts'
import { groupedMenu, isUnder } from './menu.rules.ts'
import { ranked, worthAsking, type Line } from './palette.rules.ts'

const line = (title: string, alias = ''): Line => ({ key: title, title, path: '/', alias })

describe('the search', () => {
  it('puts what begins with the words before what holds them, and finds pinyin initials', () => {
    const lines = [line('企业服务项目', 'qyfwxm qiyefuwuxiangmu'), line('项目台账', 'xmtz xiangmutaizhang')]
    expect(ranked(lines, '项目').map(({ title }) => title)).toEqual(['项目台账', '企业服务项目'])
    expect(ranked(lines, 'xmtz').map(({ title }) => title)).toEqual(['项目台账'])
    expect(ranked(lines, '没有')).toEqual([])
  })

  it('asks the departments for one Chinese character, but not for one letter', () => {
    expect([worthAsking('农'), worthAsking('n'), worthAsking('ny'), worthAsking(' ')]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
})

describe('service health', () => {
  it('reads services by name with how long they took', () => {
    expect(servicesOf({ services: { projects: { status: 'up', ms: 3 }, industry: { status: 'down' } } })).toEqual([
      { name: 'projects', up: true, note: 'ms 3' },
      { name: 'industry', up: false, note: '' },
    ])
  })

  it('says nothing of services where nothing is said', () => {
    expect(servicesOf(null)).toEqual([])
  })
})

describe('a long menu', () => {
  const title = { 'zh-CN': '园区', 'en-US': 'Parks' }
  const groups = [
    { id: 'parks', title },
    { id: 'money', title },
    { id: 'none', title },
  ]

  it('shows lines without a heading first, then the headings in their order, empty ones left out', () => {
    const menus = [
      { path: 'credit', title, group: 'money' },
      { path: 'list', title },
      { path: 'works', title, group: 'parks' },
    ]
    expect(groupedMenu({ menus, groups }).map(({ group, lines }) => [group?.id, lines[0]?.path])).toEqual([
      [undefined, 'list'],
      ['parks', 'works'],
      ['money', 'credit'],
    ])
    expect(groupedMenu({ menus: [{ path: 'list', title }] })).toHaveLength(1)
  })

  it('knows a page below a line from one that only begins alike', () => {
    expect([isUnder('/m/a/parks', '/m/a/parks'), isUnder('/m/a/parks/1', '/m/a/parks')]).toEqual([true, true])
    expect(isUnder('/m/a/park-works', '/m/a/park')).toBe(false)
  })
})
