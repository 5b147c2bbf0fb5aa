import { gql } from '@apollo/client'
import { print } from 'graphql'
import { describe, expect, it } from 'vitest'
import { oneRecordQuery } from './one-record.ts'

const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

describe('one record of a register', () => {
  it('is asked for as its list asks, by its id and by nothing that narrows the list', () => {
    const list = gql`
      query Gaps($first: Int!, $search: String, $filter: GapFilter, $stage: [Stage!], $year: Int!, $asOf: Date) {
        gaps(first: $first, search: $search, filter: $filter, stage: $stage, year: $year) {
          totalCount
          nodes {
            id
            state(asOf: $asOf)
          }
        }
        units {
          code
        }
      }
    `
    expect(flat(print(oneRecordQuery(list, 'gaps')))).toBe(
      flat(`query RegisterRecord($year: Int!, $asOf: Date, $record: ID!) {
        gaps(year: $year, first: 1, id: $record) { totalCount nodes { id state(asOf: $asOf) } }
      }`),
    )
  })

  it('is found under the name that the page gave the list', () => {
    const list = gql`
      query Mine($first: Int!) {
        mine: gaps(first: $first) {
          nodes {
            ...Gap
          }
        }
      }
      fragment Gap on Gap {
        id
      }
    `
    expect(flat(print(oneRecordQuery(list, 'mine')))).toContain('mine: gaps(first: 1, id: $record)')
    expect(() => oneRecordQuery(list, 'gaps')).toThrow('Mine does not ask for gaps')
  })
})
