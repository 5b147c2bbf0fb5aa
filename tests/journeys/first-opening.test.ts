import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withConsole } from './support/console.ts'

/** React tells its developers' tools of each time it has drawn a page; what counts here is how often. */
async function countDrawings(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const told = { drawn: 0 }
    Object.assign(globalThis, {
      told,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        checkDCE: () => undefined,
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
        onCommitFiberRoot: () => {
          told.drawn += 1
        },
      },
    })
  })
  return () => page.evaluate(() => (globalThis as unknown as { told: { drawn: number } }).told.drawn)
}

/** A page with its list takes five drawings; one that begins anew whenever it is interrupted took 475. */
const MOST = 100

test('a module that is opened for the first time is drawn a few times, not until the browser gives in', async () => {
  await withConsole(async ({ signIn }) => {
    const { page, open } = await signIn('leader')
    const drawn = await countDrawings(page)
    await open('/')
    await page.locator('.workbench a').first().waitFor()
    for (const [path, title] of [
      ['/m/industry/enterprises', '企业库'],
      ['/m/projects/list', '项目库'],
    ] as const) {
      const before = await drawn()
      await page.locator(`nav a[href="${path}"]`).first().click()
      await page.locator('#main h1', { hasText: title }).waitFor()
      await page.getByRole('table').first().waitFor()
      expect((await drawn()) - before).toBeGreaterThan(1)
      expect((await drawn()) - before).toBeLessThan(MOST)
    }
  })
})
