import { afterAll, describe, expect, it } from 'vitest'
import { ask, openCounty } from '../testing/ask.ts'

const { gateway } = openCounty()
afterAll(() => gateway.stop())

describe('errors', () => {
  it('of a service keep their code and parameters and lose their stack', async () => {
    const { errors } = await ask(gateway, '{ county coded }')
    expect(errors).toEqual([
      {
        message: 'version.conflict',
        path: ['coded'],
        extensions: { code: 'version.conflict', field: 'name', current: 7, serviceName: 'organization' },
      },
    ])
  })

  it('without a code say nothing of what failed inside', async () => {
    const { data, errors } = await ask(gateway, '{ county broken }')
    expect(data).toEqual({ county: '示例县', broken: null })
    expect(errors).toEqual([
      { message: 'Internal error', path: ['broken'], extensions: { code: 'internal', serviceName: 'organization' } },
    ])
  })
})
