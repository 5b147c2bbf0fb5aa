import type { Words } from '@tongchou/service-kit'

/** Units in which the targets' inputs are read. */
export const YUAN: Words = { zh: '元', en: 'CNY' }
export const ITEMS: Words = { zh: '项', en: 'items' }
export const PERCENT: Words = { zh: '%', en: '%' }

const FEN = 100

/** 分 of a sum in SQL as 元; no rows at all are nothing. */
export const yuan = (fen: number | null | undefined): number => Number(fen ?? 0) / FEN

export const firstDay = (year: number): string => `${year}-01-01`
export const lastDay = (year: number): string => `${year}-12-31`

/** A note of money: 元 from 分, the same on every database, and what it tells. */
export const moneyNote = (column: string, noteName: Words) => ({
  note: `(${column}) / 100.0`,
  noteName,
  noteUnit: YUAN,
})
