import { GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { Fault } from '../fault/fault.ts'

/** Years that a county's records speak of: 0222 and 9999 are slips of the hand. */
const DAY = /^(19|20)\d{2}-\d{2}-\d{2}$/
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Is this a day that exists, of this century or the last? 2022-02-30 is not. */
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
  const parse = (value: unknown, node: ValueNode | null = null): string => {
    if (accepts(value)) return value
    throw new Fault(code, { given: typeof value === 'string' ? value.slice(0, 40) : typeof value }, node)
  }
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(textOf(node), node),
  })
}

export const DayScalar = textScalar('Date', 'A calendar day, YYYY-MM-DD', 'invalid-day', isDay)
export const MonthScalar = textScalar('Month', 'A calendar month, YYYY-MM', 'invalid-month', isMonth)

const FEN = 100
/** 1 万亿元: a hundred times what a county turns over, and still exact when many are summed. */
const MOST_FEN = 1e14

/** 元 with at most two decimals to whole 分. @throws invalid-money, amount-too-large */
export function fenOf(yuan: unknown, node: ValueNode | null = null): number {
  const fen = typeof yuan === 'number' ? Math.round(yuan * FEN) : Number.NaN
  if (Math.abs(fen) > MOST_FEN) throw new Fault('amount-too-large', {}, node)
  if (!Number.isSafeInteger(fen) || Math.abs(fen / FEN - (yuan as number)) > 1e-6)
    throw new Fault('invalid-money', {}, node)
  return fen
}

export const yuanOf = (fen: number): number => fen / FEN

export const MoneyScalar = new GraphQLScalarType<number, number>({
  name: 'Money',
  description: 'An amount of money in 元, exact to 分 (two decimals)',
  serialize: (value) => yuanOf(Number(value)),
  parseValue: (value) => fenOf(value),
  parseLiteral: (node) => fenOf(node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : null, node),
})
