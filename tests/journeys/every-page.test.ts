import { expect, test } from 'vitest'
import { barriersOf } from './support/axe.ts'
import { type Console, desk, phone, type View, type Visit, withConsole } from './support/console.ts'

/** A word key that came through instead of its word, as `list.empty`. */
const RAW_KEY = /^[a-z]+(?:[A-Z]\w*)?(?:\.[a-z]\w*)+$/

interface Registered {
  readonly modules: readonly { readonly id: string; readonly menus: readonly { readonly path: string }[] }[]
}

/** Texts on the page that no person wrote; what is meant to be a code stands as one. */
const rawKeys = (visit: Visit): Promise<string[]> =>
  visit.page.evaluate((pattern) => {
    const found: string[] = []
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walk.nextNode()) {
      const text = walk.currentNode.textContent?.trim() ?? ''
      const isCode = walk.currentNode.parentElement?.closest('code')
      if (!isCode && new RegExp(pattern).test(text)) found.push(text)
    }
    return found
  }, RAW_KEY.source)

const overflows = (visit: Visit): Promise<boolean> =>
  visit.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1)

interface Round {
  readonly id: string
  readonly username: string
  readonly paths: readonly (string | null)[]
  readonly view: View
}

/** Who walks a module's pages. The three administrators are kept apart: none of them sees another's. */
function usernameFor(id: string, path: string): string {
  if (id === 'cockpit') return 'leader'
  if (id === 'organization') return path === 'audit' ? 'auditor' : 'secadmin'
  return `${id}.head`
}

/** The pages of each module, by whoever walks them. */
const roundsOf = ({ modules }: Registered): Round[] =>
  modules.flatMap(({ id, menus }) =>
    [...Map.groupBy(menus, ({ path }) => usernameFor(id, path))].flatMap(([username, lines]) =>
      [desk, phone].map((view) => ({ id, username, paths: [null, ...lines.map(({ path }) => path)], view })),
    ),
  )

/** What is wrong with the page that is shown, seen within `part`. */
async function faultsOf(visit: Visit, part: string): Promise<string[]> {
  const faults = await barriersOf(visit.page, part)
  for (const key of await rawKeys(visit)) faults.push(`raw word ${key}`)
  if (await overflows(visit)) faults.push('wider than the screen')
  if ((await visit.page.locator('#main').innerText()).trim().length < 10) faults.push('empty')
  return faults
}

/** What is wrong in the further views of the page that is shown: lists that stand below one head, one at a time. */
async function faultsOfViews({ page, turn }: Visit, look: () => Promise<string[]>): Promise<string[]> {
  const faults: string[] = []
  const choice = page.locator('#main nav.views button')
  for (const [at, name] of (await choice.allInnerTexts()).entries()) {
    if (at === 0) continue
    await turn(() => choice.nth(at).click())
    for (const fault of await look()) faults.push(`${name}: ${fault}`)
  }
  return faults
}

/** What is wrong on the pages of one module at one size, as its own people see them. */
async function walk({ id, username, paths, view }: Round, signIn: Console['signIn']): Promise<string[]> {
  const visit = await signIn(username, view)
  const wrong: string[] = []
  for (const path of paths) {
    const address = path === null ? '/' : `/m/${id}/${path}`
    // The first page is loaded by its address, and seen with all that stands around every page.
    const isFirst = path === paths[0]
    await (isFirst ? visit.open(address) : visit.follow(address))
    const place = `${address} at ${view.width} ${view.scheme}`
    const faults = await faultsOf(visit, isFirst ? 'html' : '#main')
    // Lists of one page differ in what they hold, not in how they are built: they are seen where they are narrowest.
    if (view === phone) faults.push(...(await faultsOfViews(visit, () => faultsOf(visit, '#main'))))
    wrong.push(...faults.map((fault) => `${place}: ${fault}`))
  }
  wrong.push(...visit.complaints.map((complaint) => `${username}: ${complaint}`))
  await visit.context.close()
  return wrong
}

/** A page waits for its network more than it works: a few walk at a time. */
const WALKERS = 3

test('every page of every module can be read by everybody, at a desk in light and on a phone in dark', async () => {
  await withConsole(async ({ county, signIn }) => {
    const registry = (await (await fetch(`${county.url}/registry.json`)).json()) as Registered
    const rounds = roundsOf(registry)
    const wrong: string[] = []
    const walkOn = async (): Promise<void> => {
      for (let round = rounds.shift(); round; round = rounds.shift()) wrong.push(...(await walk(round, signIn)))
    }
    await Promise.all(Array.from({ length: WALKERS }, walkOn))
    expect(wrong).toEqual([])
    expect(registry.modules.map(({ id }) => id)).toEqual(expect.arrayContaining(['cockpit', 'projects', 'industry']))
  })
}, 2_400_000)
