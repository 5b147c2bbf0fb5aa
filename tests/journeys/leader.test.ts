import { expect, test } from 'vitest'
import { withConsole } from './support/console.ts'

test('a leader reads the year in one table and opens a red target down to the records', async () => {
  await withConsole(async ({ signIn }) => {
    const { page, open, complaints, context } = await signIn('leader')
    await page.locator('#main').getByText('告警').first().waitFor()
    await open('/m/cockpit/')
    await page.getByText('全年目标').waitFor()
    expect(await page.locator('#main h1').first().innerText()).toContain('156')
    await page.getByRole('button', { name: '只看红黄' }).click()
    await page.waitForURL(/lamp=/)
    await page.getByText('新建项目开工率').first().click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText('转绿条件').waitFor()
    const told = await drawer.innerText()
    expect(told).toContain('红灯')
    expect(told).toMatch(/再完成\s*4\s*个项目即转绿/)
    expect(told).toContain('对应记录')
    const address = page.url()
    // A colleague who is sent the address sees the same page.
    await page.goto(address)
    await page.getByRole('dialog').getByText('转绿条件').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await context.close()
  })
})

test('tabs that open at once share the session, and a page that is loaded anew in haste keeps it', async () => {
  await withConsole(async ({ county, signIn }) => {
    const { page, context } = await signIn('leader')
    const tabs = await Promise.all(Array.from({ length: 4 }, () => context.newPage()))
    await Promise.all(tabs.map((tab) => tab.goto(`${county.url}/m/cockpit/`)))
    for (const tab of tabs) await tab.locator('#main h1').first().waitFor()
    for (let time = 0; time < 4; time++) await page.goto(`${county.url}/`, { waitUntil: 'commit' })
    await page.locator('#main h1').first().waitFor()
    for (const tab of tabs) {
      await tab.reload()
      await tab.locator('#main h1').first().waitFor()
    }
  })
})

test('a wrong password is told in a sentence, and nothing of a session stays after signing out', async () => {
  await withConsole(async ({ visit, signIn }) => {
    const stranger = await visit()
    await stranger.open('/')
    await stranger.page.locator('input[autocomplete=username]').fill('leader')
    await stranger.page.locator('input[type=password]').fill('not the password')
    await stranger.page.keyboard.press('Enter')
    await stranger.page.getByRole('alert').filter({ hasText: '用户名或密码' }).waitFor()
    const { page } = await signIn('leader')
    await page.locator('summary', { hasText: '王建国' }).click()
    await page.getByText('退出登录').click()
    await page.locator('input[type=password]').waitFor()
    const left = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])
    expect(left).toEqual([0, 0, ''])
  })
})
