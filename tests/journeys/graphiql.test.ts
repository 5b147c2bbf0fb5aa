import { expect, test } from 'vitest'
import { withConsole } from './support/console.ts'

test('GraphiQL learns the whole graph and asks it, and loads nothing from elsewhere', async () => {
  await withConsole(async ({ county, visit }) => {
    const { page, complaints } = await visit()
    const elsewhere: string[] = []
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(county.url) && !/^(blob|data):/.test(url)) elsewhere.push(url)
    })

    const asked = page.waitForResponse((response) => response.request().postData()?.includes('__schema') ?? false)
    await page.goto(`${county.url}/graphql`)
    const { data } = (await (await asked).json()) as { data?: { __schema: { types: unknown[] } } }
    expect(data?.__schema.types.length).toBeGreaterThan(500)
    await page.locator('.graphiql-container').first().waitFor()
    await page.locator('.graphiql-execute-button').click()
    await page.locator('.graphiql-response').getByText('2022-08-31').waitFor()
    expect(elsewhere).toEqual([])
    expect(complaints).toEqual([])
  })
})
