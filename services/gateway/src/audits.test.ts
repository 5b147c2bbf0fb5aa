import { serverAudits } from 'graphql-http'
import { afterAll, describe, expect, it } from 'vitest'
import { openCounty } from './testing/ask.ts'

const { gateway } = openCounty({ explorer: true })
afterAll(() => gateway.stop())

/** The public audits of GraphQL over HTTP, run against the gateway as it is opened for tools. */
describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: 'http://county.test/graphql',
    fetchFn: async (url: string, init?: RequestInit) => gateway.fetch(new Request(url, init)),
  })
  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn()
    expect(
      result.status === 'ok' ? 'ok' : { status: result.status, reason: 'reason' in result ? result.reason : '' },
    ).toBe('ok')
  })
})
