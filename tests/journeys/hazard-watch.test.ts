import { expect, test } from 'vitest'
import { phone, withConsole } from './support/console.ts'

interface Watches {
  readonly data: {
    readonly hazardWatches: {
      readonly nodes: readonly { watchedAt: string; finding: string; note: string | null; clientKey: string }[]
    }
  }
}

test('a watcher goes his round without signal: nothing is lost on reload, all of it is sent once when the line is back', async () => {
  await withConsole(async ({ county, signIn }) => {
    const { page, context, open, complaints } = await signIn('620725101.clerk', phone)
    const sent: { pointId: string; clientKey: string; watchedAt: string; finding: string }[] = []
    let token = ''
    page.on('request', (request) => {
      token = request.headers().authorization ?? token
      const body = request.postData() ?? ''
      if (body.includes('reportHazardWatch')) sent.push(JSON.parse(body).variables.input)
    })
    await open('/m/natural-resources/watch')
    await page.getByText('离线可用').waitFor()
    const normal = page.getByRole('button', { name: /：正常$/ })
    const points = await normal.count()
    expect(points, 'points of the township that nobody has watched today').toBeGreaterThanOrEqual(2)
    expect(complaints).toEqual([])

    await context.setOffline(true)
    await page.getByText('当前无网络').waitFor()
    await normal.first().click()
    await page.getByText('待上传 1 条').waitFor()
    await page
      .getByRole('button', { name: /：异常$/ })
      .first()
      .click()
    await page.getByLabel('明显变化').check()
    await page.getByLabel('情况说明').fill('后缘裂缝增宽')
    await page.getByRole('button', { name: '保存记录' }).click()
    await page.getByText('待上传 2 条').waitFor()
    expect(await normal.count()).toBe(points - 2)

    await page.reload()
    await page.getByText('待上传 2 条').waitFor()
    await page.getByText('后缘裂缝增宽').waitFor()
    const noted = await page.getByText(/待上传 · /).allInnerTexts()
    expect(noted).toHaveLength(2)
    expect(sent).toEqual([])

    await context.setOffline(false)
    await page
      .getByText(/已上传 · /)
      .nth(1)
      .waitFor()
    await page.getByText(/待上传 \d+ 条/).waitFor({ state: 'detached' })
    await open('/p/natural-resources/watch')
    await page
      .getByText(/已上传 · /)
      .nth(1)
      .waitFor()
    expect(sent.map(({ finding }) => finding).toSorted()).toEqual(['MARKED_CHANGE', 'NORMAL'])

    const query = `query Watches($from: Date) { hazardWatches(first: 100, from: $from, until: $from) {
      nodes { watchedAt finding note clientKey } } }`
    const [, day] = /(\d{4}-\d\d-\d\d)/.exec(noted[0] ?? '') ?? []
    const answer = await fetch(`${county.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: token },
      body: JSON.stringify({ query, variables: { from: day } }),
    })
    const { data } = (await answer.json()) as Watches
    for (const { clientKey, watchedAt, finding } of sent) {
      const kept = data.hazardWatches.nodes.filter((watch) => watch.clientKey === clientKey)
      expect(kept).toEqual([expect.objectContaining({ watchedAt, finding })])
      expect(noted.some((text) => text.includes(watchedAt))).toBe(true)
    }
    expect(data.hazardWatches.nodes.find(({ finding }) => finding === 'MARKED_CHANGE')?.note).toBe('后缘裂缝增宽')
  })
})
