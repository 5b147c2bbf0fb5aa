import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[]
}

/** What keeps people out of the page, or of the part of it: each rule that is broken, with the first place where. */
export async function barriersOf(page: Page, part = 'html'): Promise<string[]> {
  // The console's own rules allow no inline script, so the checker comes in beside them.
  const client = await page.context().newCDPSession(page)
  await client.send('Runtime.evaluate', { expression: source })
  const { result } = await client.send('Runtime.evaluate', {
    expression: `axe.run(${JSON.stringify(part)}, { resultTypes: ["violations"] }).then(({ violations }) => JSON.stringify(violations))`,
    awaitPromise: true,
    returnByValue: true,
  })
  await client.detach()
  const violations = JSON.parse(String(result.value)) as Violation[]
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} (${nodes.length}) ${nodes[0]?.failureSummary ?? ''}`,
  )
}
