import { describe, expect, it } from 'vitest'
import { servicesOf } from './health.rules.ts'
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
