import { plannedDepartments as departments } from '@tongchou/service-kit'
import { expect, test } from 'vitest'
import { isDay } from '../arithmetic/calendar.ts'
import { KINDS } from '../arithmetic/plan-row.ts'
import { readAnsweringGroups, readCurves, readDuties, readLampPolicy, readTargets } from './plan-files.ts'

const targets = readTargets(2022)
const duties = readDuties(2022)

test('the plan of 2022 has 156 targets and 261 duties, each with its own code', () => {
  expect(targets).toHaveLength(156)
  expect(duties).toHaveLength(261)
  expect(new Set([...targets, ...duties].map((row) => row.code)).size).toBe(156 + 261)
})

test('everybody who answers for a row is a department or group of the county', () => {
  const known = new Set(departments.map((row) => row['code']))
  expect(known.size).toBe(departments.length)
  const answerable = [...targets, ...duties].flatMap((row) => row.responsible.map(({ code }) => code))
  expect(answerable.filter((code) => !known.has(code))).toEqual([])
  expect(answerable.length).toBeGreaterThan(900)
})

test('every collective name is explained, and the departments listed for one exist', () => {
  const known = new Set(departments.map((row) => row['code']))
  const groups = readAnsweringGroups(2022)
  const collective = departments.filter((row) => row['group']).map((row) => row['code'])
  expect(groups.map(({ code }) => code)).toEqual(collective)
  expect(groups.flatMap(({ members }) => members).filter((code) => !known.has(code))).toEqual([])
})

test('each of the ten services has a department that owns it', () => {
  const owned = departments.flatMap((row) => row['services']?.split(' ') ?? []).filter(Boolean)
  const services = new Set(targets.map((row) => row.domain))
  expect([...services].filter((service) => !owned.includes(service))).toEqual([])
})

test('every target names an arithmetic that exists and a real deadline', () => {
  expect(targets.filter((row) => !KINDS.includes(row.kind))).toEqual([])
  expect(targets.filter((row) => !isDay(row.deadline))).toEqual([])
  expect(targets.filter((row) => row.targetValue !== null && !Number.isFinite(row.targetValue))).toEqual([])
})

test('a kind that needs a figure has one, and a kind that compares says with what', () => {
  const figured = ['floor', 'ceiling', 'exact', 'rate-by-deadline', 'sum-of-parts', 'zero-tolerance']
  expect(targets.filter((row) => figured.includes(row.kind) && row.targetValue === null)).toEqual([])
  const compared = ['growth', 'not-below-baseline', 'not-above-baseline', 'below-baseline', 'relative', 'composite']
  expect(targets.filter((row) => compared.includes(row.kind) && !row.reference)).toEqual([])
})

test('what a target refers to is a target of the same plan', () => {
  const codes = new Set(targets.map((row) => row.code))
  const referred = targets.flatMap((row) => row.reference.split(' ')).filter(Boolean)
  expect(referred.filter((code) => !codes.has(code.split('@')[0] ?? ''))).toEqual([])
})

test('the two kinds of homes add up to the whole: 154 and 568 are 722', () => {
  const goal = (code: string) => targets.find((row) => row.code === code)?.targetValue
  const whole = targets.find((row) => row.code === 'CON-SHANTY-UNITS')
  expect(whole?.reference.split(' ').reduce((sum, part) => sum + (goal(part) ?? 0), 0)).toBe(whole?.targetValue)
})

test('every monthly curve belongs to a target paced by it, never falls, and is full when the deadline comes', () => {
  const curves = readCurves(2022)
  const paced = targets.filter((row) => row.pace === 'curve')
  expect([...curves.keys()].toSorted()).toEqual(paced.map((row) => row.code).toSorted())
  for (const row of paced) {
    const curve = curves.get(row.code) ?? []
    expect(curve).toHaveLength(12)
    expect(curve).toEqual(curve.toSorted((a, b) => a - b))
    expect([row.code, curve[Number(row.deadline.slice(5, 7)) - 1]]).toEqual([row.code, 100])
  }
})

test('every threshold of the lamps is a number', () => {
  const policy = readLampPolicy(2022)
  expect(policy.yellowBehindPoints).toBe(10)
  expect(policy.redBehindPoints).toBe(30)
  expect(Object.values(policy).every(Number.isFinite)).toBe(true)
})
