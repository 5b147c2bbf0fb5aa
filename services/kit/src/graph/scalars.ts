import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { Fault } from '../fault/fault.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Is this a day that exists? 2022-02-30 is not. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false
  const [month, day] = [Number(value.slice(5, 7)), Number(value.slice(8))]
  const last = month === 2 && isLeap(Number(value.slice(0, 4))) ? 29 : (LAST_DAYS[month - 1] ?? 0)
  return day >= 1 && day <= last
}

export const isMonth = (value: unknown): value is string => typeof value === 'string' && MONTH.test(value)

const textOf = (node: ValueNode): unknown =>
  node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : undefined

function textScalar(name: string, description: string, code: string, accepts: (value: unknown) => value is string) {
  const parse = (value: unknown): string => {
    if (accepts(value)) return value
    throw new Fault(code, { given: typeof value === 'string' ? value.slice(0, 40) : typeof value })
  }
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(textOf(node)),
  })
}

export const DayScalar = textScalar('Date', 'A calendar day, YYYY-MM-DD', 'invalid-day', isDay)
export const MonthScalar = textScalar('Month', 'A calendar month, YYYY-MM', 'invalid-month', isMonth)

const FEN = 100

/** 元 with at most two decimals to whole 分. @throws invalid-money, amount-too-large */
export function fenOf(yuan: unknown): number {
  const fen = typeof yuan === 'number' ? Math.round(yuan * FEN) : Number.NaN
  if (Number.isFinite(fen) && Math.abs(fen) > Number.MAX_SAFE_INTEGER) throw new Fault('amount-too-large', {})
  if (!Number.isSafeInteger(fen) || Math.abs(fen / FEN - (yuan as number)) > 1e-6) throw new Fault('invalid-money', {})
  return fen
}

export const yuanOf = (fen: number): number => fen / FEN

export const MoneyScalar = new GraphQLScalarType<number, number>({
  name: 'Money',
  description: 'An amount of money in 元, exact to 分 (two decimals)',
  serialize: (value) => yuanOf(Number(value)),
  parseValue: fenOf,
  parseLiteral: (node) => {
    if (node.kind !== Kind.INT && node.kind !== Kind.FLOAT) throw new GraphQLError('Money is a number of 元')
    return fenOf(Number(node.value))
  },
})
