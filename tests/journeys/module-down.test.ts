import { test } from 'vitest'
import { withConsole } from './support/console.ts'

test('a module that is away or broken shows a card in its own place, and the rest works on', async () => {
  await withConsole(async ({ signIn }) => {
    const { page, open } = await signIn('projects.head')
    await page.route('**/modules/projects/**/*.js', (route) => route.abort())
    await page.route('**/modules/projects/*.js*', (route) => route.abort())
    await open('/m/projects/list')
    await page.getByText('未能载入').first().waitFor()
    await page.getByRole('link', { name: '驾驶舱' }).first().waitFor()
    await page.unroute('**/modules/projects/**/*.js')
    await page.unroute('**/modules/projects/*.js*')
    await page.getByRole('button', { name: '重试' }).first().click()
    await page.getByRole('table').first().waitFor()

    await page.route('**/modules/projects/remoteEntry.js*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken build")' }),
    )
    await open('/m/projects/list')
    await page.getByText('显示出错').first().waitFor()
    await open('/m/cockpit/')
    await page.getByText('全年目标').waitFor()
  })
})
