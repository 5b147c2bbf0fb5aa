import { expect, test } from 'vitest'
import { choose } from './support/choose.ts'
import { withConsole } from './support/console.ts'

test('the bureau enters an official value with its document; a revision of nothing is refused beside its field', async () => {
  await withConsole(async ({ signIn }) => {
    const { page, open, complaints } = await signIn('statistician')
    await open('/m/cockpit?target=PRJ-NEW-START')
    await page.getByRole('button', { name: '录入统计反馈' }).click()
    const form = page.getByRole('form', { name: '录入统计反馈' })
    await form.getByLabel('所属期').fill('2022Q2')
    await form.getByLabel('统计反馈').fill('90.5')
    await choose(form, '数据性质', '修订数')
    await form.getByLabel('发布文号').fill('山统发〔2022〕58号')
    await form.getByRole('button', { name: '录入统计反馈' }).click()
    await form.getByText('尚无正式数的，不能填修订数').waitFor()
    expect(await form.getByRole('combobox', { name: '数据性质' }).getAttribute('aria-invalid')).toBe('true')
    expect(await form.getByLabel('发布文号').inputValue()).toBe('山统发〔2022〕58号')

    await choose(form, '数据性质', '初步数')
    await form.getByRole('button', { name: '录入统计反馈' }).click()
    await page.getByText('山统发〔2022〕58号').waitFor()
    await page.getByText('2022年二季度').waitFor()
    expect(complaints).toEqual([])

    const leader = await signIn('leader')
    await leader.open('/m/cockpit?target=PRJ-NEW-START')
    await leader.page.getByText('山统发〔2022〕58号').waitFor()
    expect(await leader.page.getByRole('button', { name: '录入统计反馈' }).count()).toBe(0)
  })
})
