import { expect, test } from 'vitest'
import { phone, withConsole } from './support/console.ts'

interface Watch {
  readonly watchedAt: string
  readonly finding: string
  readonly note: string | null
  readonly clientKey: string
}

/** Two slopes of the township that nobody has watched yet. */
const slopes = ['试验坡一', '试验坡二'].map((name, index) => ({
  code: `620725104T0${index}`,
  name,
  kind: 'LANDSLIDE',
  township: '620725104',
  village: '陈户村',
  listedOn: '2022-05-01',
  threatenedHouseholds: 3,
  threatenedPeople: 11,
  threatenedProperty: 100_000,
  watcher: '试验员',
}))

test('a watcher goes his round without signal: nothing is lost on reload, all of it is sent once when the line is back', async () => {
  await withConsole(async ({ county, signIn }) => {
    const { page, context, open, complaints } = await signIn('620725104.clerk', phone)
    const sent: (Watch & { pointId: string })[] = []
    let authorization = ''
    page.on('request', (request) => {
      authorization = request.headers().authorization ?? authorization
      const body = request.postData() ?? ''
      if (body.includes('reportHazardWatch')) sent.push(JSON.parse(body).variables.input)
    })
    const ask = async (query: string, variables: object) => {
      const headers = { 'content-type': 'application/json', authorization }
      const body = JSON.stringify({ query, variables })
      const { data, errors } = await (await fetch(`${county.url}/graphql`, { method: 'POST', headers, body })).json()
      expect(errors).toBeUndefined()
      return data
    }
    await open('/m/natural-resources/watch-days')
    const keep = 'mutation Keep($input: KeepHazardPointInput!) { keepHazardPoint(input: $input) { id } }'
    for (const values of slopes) await ask(keep, { input: { idempotencyKey: crypto.randomUUID(), values } })

    await open('/m/natural-resources/watch')
    await page.getByRole('link', { name: '开始巡查' }).click()
    await page.getByText('离线可用').waitFor()
    await page.getByRole('button', { name: '试验坡二：异常' }).waitFor()
    expect(complaints).toEqual([])

    await context.setOffline(true)
    await page.getByText('当前无网络').waitFor()
    await page.getByRole('button', { name: '试验坡一：正常' }).click()
    await page.getByText('待上传 1 条').waitFor()
    await page.getByRole('button', { name: '试验坡二：异常' }).click()
    await page.getByLabel('明显变化').check()
    await page.getByLabel('情况说明').fill('后缘裂缝增宽')
    await page.getByRole('button', { name: '保存记录' }).click()
    await page.getByText('待上传 2 条').waitFor()

    await page.reload()
    await page.getByText('待上传 2 条').waitFor()
    await page.getByText('后缘裂缝增宽').waitFor()
    const noted = await page.getByText(/待上传 · 2022-08-31 \d\d:\d\d/).allInnerTexts()
    expect(noted).toHaveLength(2)
    expect(sent).toEqual([])

    await context.setOffline(false)
    await page.getByText(/待上传 \d+ 条/).waitFor({ state: 'detached' })
    const slope = (name: string) => page.getByRole('listitem', { name }).getByText(/已上传 · 2022-08-31/)
    await slope('试验坡一').waitFor()
    await slope('试验坡二').waitFor()
    await open('/p/natural-resources/watch')
    await slope('试验坡二').waitFor()
    expect(sent.map(({ finding }) => finding).toSorted()).toEqual(['MARKED_CHANGE', 'NORMAL'])

    const watches =
      'query Kept { hazardWatches(first: 100, from: "2022-08-31") { nodes { watchedAt finding note clientKey } } }'
    const kept = ((await ask(watches, {})) as { hazardWatches: { nodes: Watch[] } }).hazardWatches.nodes
    for (const { clientKey, watchedAt, finding, note } of sent) {
      expect(kept.filter((watch) => watch.clientKey === clientKey)).toEqual([{ watchedAt, finding, note, clientKey }])
      expect(noted.join(' ')).toContain(watchedAt)
    }
  })
})
