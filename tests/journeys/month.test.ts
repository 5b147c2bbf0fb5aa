import { expect, test } from 'vitest'
import { withConsole } from './support/console.ts'

/** A little more than the console waits before it tries to keep again what could not be kept. */
const RETRY_MS = 11_000

test('a month goes its way: a clerk enters it, is told what cannot be, submits; the bureau’s head reviews, approves and locks it', async () => {
  await withConsole(async ({ signIn }) => {
    const clerk = await signIn('620725102.clerk')
    await clerk.page.locator('#main').getByText('项目月度进展').first().waitFor()
    await clerk.open('/m/projects/monthly')
    const cumulative = clerk.page.getByLabel('千亩设施蔬菜基地 累计完成')
    await cumulative.fill('1000')
    await cumulative.press('Tab')
    await clerk.page
      .getByText(/小于上月/)
      .first()
      .waitFor()
    const submit = clerk.page.getByRole('button', { name: '核对并提交' })
    expect(await submit.isEnabled(), 'a falling cumulative must not be submitted').toBe(false)
    // A file saved in the old encoding is told beside the button, and nothing of it is taken.
    const gbk = { name: '八月.csv', mimeType: 'text/csv', buffer: Buffer.from([0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0x31]) }
    await clerk.page.locator('input[type=file]').setInputFiles(gbk)
    await clerk.page.getByRole('alert').filter({ hasText: '不是 UTF-8 编码' }).waitFor()
    await clerk.page.getByLabel('千亩设施蔬菜基地 当月完成').fill('560')
    await clerk.page.getByLabel('千亩设施蔬菜基地 当月完成').press('Tab')
    await clerk.page.getByText('草稿已保存').waitFor()

    // What was typed is there again after a reload.
    await clerk.open('/m/projects/monthly')
    await clerk.page.getByLabel('千亩设施蔬菜基地 当月完成').waitFor()
    expect(await clerk.page.getByLabel('千亩设施蔬菜基地 当月完成').inputValue()).toBe('560')
    expect(await clerk.page.getByLabel('千亩设施蔬菜基地 累计完成').inputValue()).toBe('2,514')
    const other = await signIn('620725102.clerk')
    await other.open('/m/projects/monthly')
    await other.page.getByLabel('千亩设施蔬菜基地 当月完成').waitFor()
    await submit.click()
    await clerk.page.getByRole('button', { name: '提交审核' }).click()
    await clerk.page.getByText('等待县发展和改革局审核').first().waitFor()
    expect(clerk.complaints).toEqual([])

    // A window that was left open is refused once, says why, and does not try again every ten seconds.
    let kept = 0
    other.page.on('request', (request) => {
      if (/mutation/.test(request.postData() ?? '')) kept++
    })
    await other.page.getByLabel('千亩设施蔬菜基地 当月完成').fill('570')
    await other.page.getByLabel('千亩设施蔬菜基地 当月完成').press('Tab')
    await other.page.getByText('草稿未能保存，请按提示更正').waitFor()
    await other.page.getByRole('alert').getByText('该月报表正在审核').waitFor()
    await other.page.waitForTimeout(RETRY_MS)
    expect(kept).toBe(1)
    await other.context.close()

    const head = await signIn('projects.head')
    await head.open('/m/projects/review')
    await head.page.getByText('位奇镇').first().waitFor()
    // Two units' reports wait: the head passes what is listed, step after step, until both are locked.
    const passing = head.page.getByRole('button', { name: /一并(审核通过|批准|锁定)/ }).first()
    const sure = head.page.getByRole('dialog').getByRole('button', { name: /^(审核通过|批准|锁定)$/ })
    const passWhatIsListed = async () => {
      for (const button of [passing, sure])
        if (await button.isEnabled({ timeout: 500 }).catch(() => false))
          await button.click({ timeout: 500 }).catch(() => undefined)
      return head.page.getByText('已锁定 2').count()
    }
    await expect.poll(passWhatIsListed, { timeout: 60_000, interval: 700 }).toBe(1)
    await clerk.open('/m/projects/monthly')
    await clerk.page.getByText('已锁定。').first().waitFor()
  })
})
