import type { Browser, BrowserContext, Page } from 'playwright-core'
import { setTimeout as pause } from 'node:timers/promises'
import { launchChromium } from '../../support/chromium.ts'
import { type CountyProcess, DEMO_PASSWORD, inRoom, startCounty } from '../../support/county-process.ts'

export interface View {
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
}

export const desk: View = { width: 1440, height: 900, scheme: 'light' }
export const phone: View = { width: 375, height: 800, scheme: 'dark' }

export interface Console {
  readonly county: CountyProcess
  readonly browser: Browser
  /** A person's own browser, signed in. */
  readonly signIn: (username: string, view?: View) => Promise<Visit>
  /** A browser that nobody has signed in with. */
  readonly visit: (view?: View) => Promise<Visit>
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** What the page complained of, the first look for a session aside. */
  readonly complaints: string[]
  readonly open: (path: string) => Promise<void>
  /** Goes to another page within the console, as a link does: what is loaded stays. */
  readonly follow: (path: string) => Promise<void>
  /** Does something on the page that shows another heading, and waits until the network is quiet again. */
  readonly turn: (act: () => Promise<void>) => Promise<void>
}

/** Nobody has a session at first, and the browser logs the answer that says so. */
const isFirstLook = (text: string): boolean => text.includes('401')

const QUIET_MS = 250

/** Goes on within the page; then the other page's heading is there, and nothing has been under way for a moment. */
function movesIn(page: Page): Pick<Visit, 'follow' | 'turn'> {
  let underWay = 0
  let last = 0
  const count = (step: number) => () => {
    underWay += step
    last = Date.now()
  }
  page.on('request', count(1))
  page.on('requestfinished', count(-1))
  page.on('requestfailed', count(-1))
  const turn = async (act: () => Promise<void>): Promise<void> => {
    last = Date.now()
    await page.evaluate(() => {
      for (const heading of document.querySelectorAll('#main h1')) heading.setAttribute('data-before', '')
    })
    await act()
    await page
      .locator('#main h1:not([data-before])')
      .first()
      .waitFor({ timeout: 10_000 })
      .catch(() => undefined)
    while (underWay > 0 || Date.now() - last < QUIET_MS) await pause(QUIET_MS / 5)
  }
  const follow = (path: string): Promise<void> =>
    turn(() =>
      page.evaluate((to) => {
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
      }, path),
    )
  return { follow, turn }
}

/** Runs journeys against the whole county as `npm start` runs it, in a real browser. */
export function withConsole(work: (console: Console) => Promise<void>): Promise<void> {
  return inRoom(async (folder) => {
    const county = await startCounty(folder)
    const browser = await launchChromium()
    try {
      await work({ county, browser, visit, signIn })
    } finally {
      await browser.close()
      await county.stop()
    }

    async function visit(view: View = desk): Promise<Visit> {
      const context = await browser.newContext({
        viewport: { width: view.width, height: view.height },
        colorScheme: view.scheme,
        locale: 'zh-CN',
      })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !isFirstLook(message.text())) complaints.push(message.text())
      })
      const open = async (path: string) => {
        await page.goto(`${county.url}${path}`)
        await page.waitForLoadState('networkidle')
      }
      return { page, context, complaints, open, ...movesIn(page) }
    }

    async function signIn(username: string, view: View = desk): Promise<Visit> {
      const visited = await visit(view)
      await visited.open('/')
      await visited.page.locator('input[autocomplete=username]').fill(username)
      await visited.page.locator('input[type=password]').fill(DEMO_PASSWORD)
      await visited.page.keyboard.press('Enter')
      await visited.page.locator('#main h1').first().waitFor()
      await visited.page.waitForLoadState('networkidle')
      return visited
    }
  })
}
