import { print } from 'graphql'
import { gql } from '@apollo/client'
import { describe, expect, it } from 'vitest'
import { answerOf, reportsQuery, reportsVariables, variablesOf } from './reports-query.ts'

const wages = gql`
  query WageMonth($unit: ID!, $period: Month!) {
    siteWageEntry(unit: $unit, period: $period) {
      id
    }
  }
`
const funds = gql`
  query FundMonth($period: Month!, $before: Month!) {
    now: fundMonths(period: $period) {
      id
    }
    last: fundMonths(period: $before) {
      id
    }
  }
`
const works = gql`
  query Works($unit: ID!, $period: Month!) {
    works(unit: $unit, period: $period) {
      ...Parts
    }
  }
  fragment Parts on Work {
    id
  }
`
const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

describe('the reports that wait, in one question', () => {
  it('ask for each unit under a prefix of its own, the month once', () => {
    expect(flat(print(reportsQuery([wages, wages, funds])))).toBe(
      flat(`query PeriodReports($unit0: ID!, $period: Month!, $unit1: ID!, $before: Month!) {
        r0_siteWageEntry: siteWageEntry(unit: $unit0, period: $period) { id }
        r1_siteWageEntry: siteWageEntry(unit: $unit1, period: $period) { id }
        r2_now: fundMonths(period: $period) { id }
        r2_last: fundMonths(period: $before) { id }
      }`),
    )
  })

  it('take along what a query says in fragments, once', () => {
    const asked = flat(print(reportsQuery([works, works])))
    expect(asked.split('fragment Parts on Work')).toHaveLength(2)
  })

  it('name the units and the months', () => {
    expect(reportsVariables([wages, funds], '2022-01', ['620725101', 'bureau'])).toEqual({
      unit0: '620725101',
      period: '2022-01',
      before: '2021-12',
    })
    expect(variablesOf(wages, { period: '2022-08', unit: 'x' })).toEqual({ period: '2022-08', unit: 'x' })
  })

  it('are answered each as if it had been asked alone', () => {
    const data = { r1_now: [1], r1_last: null, r11_now: [2] }
    expect([answerOf(data, 1), answerOf(data, 11), answerOf(data, 0)]).toEqual([
      { now: [1], last: null },
      { now: [2] },
      {},
    ])
  })
})
