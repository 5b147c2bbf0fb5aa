import { expect, it } from 'vitest'
import { ownTownship } from './own-township.ts'

const lines = [{ name: 'batch' }, { name: 'township' }]
const township = { code: '620725101', name: '清泉镇' }

it('a township’s clerk finds the own township in a new record', () => {
  expect(ownTownship(lines, { township })).toEqual({ township: '620725101' })
})

it('a clerk of the bureau chooses one, and a register without townships gets none', () => {
  expect(ownTownship(lines, { township: null })).toEqual({})
  expect(ownTownship(lines, undefined)).toEqual({})
  expect(ownTownship([{ name: 'batch' }], { township })).toEqual({})
})
