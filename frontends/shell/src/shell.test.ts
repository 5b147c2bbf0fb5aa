import { describe, expect, it } from 'vitest'
import { platformParts, servicesOf } from './health.rules.ts'
import { firstPath, groupedMenu, isUnder } from './menu.rules.ts'
import { recordPlaces } from './record-place.ts'
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
      { name: 'projects', up: true, ms: 3 },
      { name: 'industry', up: false, ms: null },
    ])
  })

  it('puts a service beside the module that shows it, and either alone where the other is not', () => {
    const services = servicesOf({
      services: { statistics: { status: 'up', ms: 1 }, projects: { status: 'down', ms: 2 } },
    })
    const parts = platformParts(services, [{ id: 'projects' }, { id: 'cockpit' }])
    expect(parts.map(({ name, service, module }) => [name, service?.up, module !== null])).toEqual([
      ['projects', false, true],
      ['cockpit', undefined, true],
      ['statistics', true, false],
    ])
  })

  it('says nothing of services where nothing is said', () => {
    expect(servicesOf(null)).toEqual([])
  })
})

describe('a record that some department speaks of', () => {
  const title = { 'zh-CN': '就业', 'en-US': 'Employment' }
  const module = {
    id: 'employment',
    title,
    order: 1,
    permissions: [],
    menus: [
      { path: 'sites', title, permission: 'employment.read' },
      { path: 'contracts', title, permission: 'employment.keep' },
    ],
    records: { LabourSite: 'sites/:id', CollectiveContract: 'contracts?view=collective&record=:id' },
    version: '1',
    entry: '',
    words: { 'zh-CN': '', 'en-US': '' },
    shares: {},
  }
  const viewer = { id: '1', username: 'a', name: 'a', roles: [], permissions: ['employment.read'] }

  it('leads to the page that its module announces, as far as the viewer may go', () => {
    const placeOf = recordPlaces([module], viewer)
    expect(placeOf('LabourSite', 'a/b')).toBe('/m/employment/sites/a%2Fb')
    expect(placeOf('CollectiveContract', '1')).toBeUndefined()
    expect([placeOf('Nothing', '1'), placeOf(null, '1')]).toEqual([undefined, undefined])
    const keeper = recordPlaces([module], { ...viewer, permissions: ['employment.keep'] })
    expect(keeper('CollectiveContract', '1')).toBe('/m/employment/contracts?view=collective&record=1')
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

  it('begins with its first line unless one stands for the module itself', () => {
    const title = { 'zh-CN': '财政', 'en-US': 'Finance' }
    expect(
      firstPath({
        menus: [
          { path: 'board', title },
          { path: 'alerts', title },
        ],
      }),
    ).toBe('board')
    expect(
      firstPath({
        menus: [
          { path: 'alerts', title },
          { path: '', title },
        ],
      }),
    ).toBe('')
    expect(firstPath({ menus: [] })).toBe('')
  })
})
