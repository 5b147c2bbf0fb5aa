import { expect, test } from 'vitest'
import { underWay } from './started.rules.ts'

const TODAY = '2022-08-31'
const project = (name: string, startedOn: string | null, endedOn?: string | null) => ({
  name,
  startedOn,
  completedOn: null as string | null,
  labourSite: endedOn === undefined ? null : { id: name, name, endedOn },
})
const finished = (name: string, completedOn: string, endedOn?: string | null) => ({
  ...project(name, '2022-03-01', endedOn),
  completedOn,
})
const namesOf = (...projects: ReturnType<typeof project>[]) => underWay(projects, TODAY).map(({ name }) => name)

test('a project is under way from its first day until the last wages of its site are paid, the last begun first', () => {
  expect(
    namesOf(project('甲', '2022-03-01'), project('乙', TODAY, null), project('丙', '2022-05-01', '2022-09-01')),
  ).toEqual(['乙', '丙', '甲'])
  expect(namesOf(project('丁', null), project('戊', '2022-09-01'), project('己', '2022-03-01', TODAY))).toEqual([])
})

test('a finished project is built no more, unless its site has not paid its last wages', () => {
  expect(namesOf(finished('甲', TODAY), finished('乙', '2022-09-01'), finished('丙', '2022-06-01', null))).toEqual([
    '乙',
    '丙',
  ])
})
