import { readFile } from 'node:fs/promises'
import { readSheet } from 'read-excel-file/universal'
import writeWorkbook from 'write-excel-file/universal'
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { barriersOf } from './support/axe.ts'
import { withConsole } from './support/console.ts'

type Cell = string | number | null

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The rows of the workbook that a click hands to the browser. */
async function downloaded(page: Page, word: string): Promise<Cell[][]> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: word }).click()
  const bytes = await readFile(await (await coming).path())
  return (await readSheet(new Blob([bytes]), { trim: false })) as Cell[][]
}

async function put(page: Page, name: string, rows: Cell[][]): Promise<void> {
  const blob = await writeWorkbook(rows.map((row) => row.map((value) => (value === null ? null : { value })))).toBlob()
  const buffer = Buffer.from(await blob.arrayBuffer())
  await page.locator('dialog input[type=file]').setInputFiles({ name, mimeType: workbook, buffer })
}

test('a list goes to Excel and comes back: the difference is seen before it is saved, a bad row comes back with its reason', async () => {
  await withConsole(async ({ signIn }) => {
    const { page, open, complaints } = await signIn('projects.clerk')
    await open('/m/projects/gaps')
    const menu = () => page.locator('summary', { hasText: 'Excel' }).first().click()
    await menu()
    const [heads = [], ...rows] = await downloaded(page, '导出 Excel')
    const at = (head: string) => heads.indexOf(head)
    const name = at('短板内容')
    expect(rows.length).toBeGreaterThan(1)
    expect(at('编号（请勿修改）')).toBe(heads.length - 2)

    // What is no workbook is refused in a sentence.
    await menu()
    await page.getByRole('button', { name: '导入 Excel' }).click()
    const csv = { name: '短板.csv', mimeType: 'text/csv', buffer: Buffer.from('名称\n甲') }
    await page.locator('dialog input[type=file]').setInputFiles(csv)
    await page.getByRole('alert').filter({ hasText: '不是 .xlsx 工作簿' }).waitFor()
    expect(await barriersOf(page)).toEqual([])

    // Untouched, everything is as it was.
    await put(page, '短板.xlsx', [heads, ...rows])
    await page.getByRole('button', { name: `未变 ${rows.length}` }).waitFor()

    const [first = [], second = [], ...others] = rows
    const renamed = first.map((cell, column) => (column === name ? '改过的名称' : cell))
    const bad = second.map((cell, column) => (column === at('发现日期') ? '2099/1/1' : cell))
    const fresh = first.map((cell, column) =>
      column === name ? '=新的短板' : column >= heads.length - 2 ? null : cell,
    )
    await page.getByRole('button', { name: '另选文件' }).click()
    await put(page, '短板.xlsx', [heads, renamed, bad, fresh, ...others])
    await page.getByText('日期不能晚于今天').waitFor()
    expect(await barriersOf(page)).toEqual([])
    await page.getByRole('button', { name: '修改 1' }).click()
    await page.locator('del', { hasText: String(first[name]) }).waitFor()
    await page.locator('ins', { hasText: '改过的名称' }).waitFor()
    await page.getByRole('button', { name: '导入 2 行' }).click()
    await page.getByText('新增 1 条，修改 1 条').waitFor()
    const back = await downloaded(page, '下载未导入的行')
    expect(back).toHaveLength(2)
    expect(back[0]?.at(-1)).toBe('原因')
    expect(back[1]?.at(-1)).toContain('日期不能晚于今天')
    expect(back[1]?.[name]).toBe(second[name])
    await page.getByRole('button', { name: '关闭' }).last().click()
    await page.getByText('改过的名称').first().waitFor()

    // The text that Excel would run went in as it was meant, and goes out harmless.
    await menu()
    const out = await downloaded(page, '导出 Excel')
    expect(out.map((row) => row[name])).toContain("'=新的短板")
    expect(complaints).toEqual([])
  })
})
