import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { launchChromium } from '../support/chromium.ts'
import { type CountyProcess, DEMO_PASSWORD, inRoom, startCounty } from '../support/county-process.ts'
import { buildPlainConsole } from './plain-console.ts'
import { atMost, type Line } from './measure.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
}

/** Lets the plain build answer for the console's own files; graph, registry and words stay the county's. */
async function servePlain(page: Page, folder: string): Promise<void> {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = path.join(folder, pathname === '/' ? 'index.html' : pathname)
    if (!existsSync(file) || pathname.startsWith('/modules/')) return route.continue()
    await route.fulfill({
      body: readFileSync(file),
      contentType: TYPES[path.extname(file)] ?? 'application/octet-stream',
    })
  })
}

/** Gzip bytes of all JavaScript that a leader's browser fetches to sign in and read the home page and the cockpit. */
async function weigh(county: CountyProcess, plain: string | null): Promise<number> {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ locale: 'zh-CN' })
    if (plain) await servePlain(page, plain)
    const bodies = new Map<string, Promise<number>>()
    page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      if (pathname.endsWith('.js'))
        bodies.set(
          pathname,
          response.body().then((body) => gzipSync(body).length),
        )
    })
    await page.goto(county.url)
    await page.locator('input[autocomplete=username]').fill('leader')
    await page.locator('input[type=password]').fill(DEMO_PASSWORD)
    await page.keyboard.press('Enter')
    await page.locator('#main h1').first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.getByRole('link', { name: '驾驶舱' }).first().click()
    await page.getByText('全年目标').waitFor()
    await page.waitForLoadState('networkidle')
    return (await Promise.all(bodies.values())).reduce((sum, size) => sum + size, 0)
  } finally {
    await browser.close()
  }
}

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`

export async function weightBench(): Promise<Line[]> {
  return inRoom(async (folder) => {
    const plain = await buildPlainConsole(path.join(folder, 'plain'))
    const county = await startCounty(path.join(folder, 'data'))
    try {
      const federated = await weigh(county, null)
      const whole = await weigh(county, plain)
      return [
        atMost(
          'home page JavaScript, gzip',
          federated / whole,
          '×',
          `${kilo(federated)} federated against ${kilo(whole)} as one plain Vite application`,
          1.4,
        ),
      ]
    } finally {
      await county.stop()
    }
  })
}
