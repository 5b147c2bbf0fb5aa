import { expect, test } from 'vitest'
import { choose } from './support/choose.ts'
import { withConsole } from './support/console.ts'

const OWN_PASSWORD = 'qilian-snow-9027'

test('a new colleague gets an account, a post and a password, works with it, is shut out, and the auditor reads it all', async () => {
  await withConsole(async ({ signIn, visit }) => {
    const { page, open, complaints } = await signIn('secadmin')
    await open('/m/organization/accounts')
    await page.getByRole('button', { name: '新增账号' }).click()
    const form = page.getByRole('form', { name: '新增账号' })
    await form.getByLabel('姓名').fill('关山月')
    await form.getByLabel('用户名').fill('finance.clerk')
    await form.getByRole('button', { name: '新增账号' }).click()
    await form.getByText('这个用户名已有人使用').waitFor()
    expect(await form.getByLabel('姓名').inputValue()).toBe('关山月')
    await form.getByLabel('用户名').fill('guan.shanyue')
    await form.getByRole('button', { name: '新增账号' }).click()
    await page.getByRole('heading', { name: '关山月' }).waitFor()

    await page.getByRole('button', { name: '任职', exact: true }).click()
    const appointing = page.getByRole('form', { name: '任职' })
    await choose(appointing, '岗位', '财政局')
    await appointing.getByRole('button', { name: '任职' }).click()
    await page.getByText('在任').waitFor()

    await page.getByRole('button', { name: '重置密码' }).click()
    await page.getByRole('button', { name: '重置并显示一次性密码' }).click()
    const oneTime = (await page.getByRole('status').locator('code').innerText()).trim()
    await page.getByRole('button', { name: '已交给本人' }).click()

    const colleague = await visit()
    await colleague.open('/')
    const enter = async (password: string) => {
      await colleague.page.locator('input[autocomplete=username]').fill('guan.shanyue')
      await colleague.page.locator('input[type=password]').fill(password)
      await colleague.page.keyboard.press('Enter')
    }
    await enter(oneTime)
    const choosing = colleague.page.getByRole('form', { name: '修改密码' })
    await choosing.getByLabel('当前密码').fill(oneTime)
    await choosing.getByLabel('新密码', { exact: true }).fill(OWN_PASSWORD)
    await choosing.getByLabel('再输一次新密码').fill(OWN_PASSWORD)
    await choosing.getByRole('button', { name: '确定' }).click()
    await colleague.page.getByRole('heading', { name: '工作台' }).waitFor()
    await colleague.page.getByRole('navigation').getByText('财政金融').first().waitFor()
    expect(await colleague.page.getByText('系统管理').count()).toBe(0)

    await page.getByRole('button', { name: '停用账号' }).click()
    const disabling = page.getByRole('form', { name: '停用账号' })
    await disabling.getByRole('button', { name: '停用账号' }).click()
    expect(await disabling.getByLabel('原因').getAttribute('aria-invalid')).toBe('true')
    await disabling.getByLabel('原因').fill('调离本县')
    await disabling.getByRole('button', { name: '停用账号' }).click()
    // The colleague chose a password of his own since this page was read: it says so before it goes on.
    await page.getByText('与您填写的没有冲突').waitFor()
    await page.getByRole('dialog').last().getByRole('button', { name: '保存' }).click()
    await page.getByRole('button', { name: '启用账号' }).waitFor()
    await colleague.page.context().clearCookies()
    await colleague.open('/')
    await enter(OWN_PASSWORD)
    await colleague.page.getByRole('alert').getByText('用户名或密码不正确').waitFor()
    expect(complaints).toEqual([])

    const auditor = await signIn('auditor')
    await auditor.open('/m/organization/audit?q=陈海燕')
    const rows = auditor.page.getByRole('row')
    await rows.filter({ hasText: '停用账号' }).filter({ hasText: '调离本县' }).waitFor()
    await rows.filter({ hasText: '新增账号' }).filter({ hasText: '这个用户名已有人使用' }).waitFor()
    expect(await auditor.page.locator('body').innerText()).not.toContain(oneTime)
    expect(auditor.complaints).toEqual([])
  })
})
