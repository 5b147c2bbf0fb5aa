import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriersOf } from './support/axe.ts'
import { choose } from './support/choose.ts'
import { phone, withConsole } from './support/console.ts'

const number = 'SDZW2022J0001'
// Five people's browsers one after the other, on a machine that may be busy.
const LONG = 400_000
const item = '建筑工程施工许可证核发'

/** A form that is open beside the page or over it. */
function formOf(page: Page) {
  const form = page.locator('dialog[open]').last()
  const write = async (label: string, text: string) => {
    await form.getByLabel(label).fill(text)
    await form.getByLabel(label).press('Tab')
  }
  const submit = () => form.locator('button[type=submit]').click()
  const done = async () => {
    await submit()
    await form.waitFor({ state: 'detached' })
  }
  return { form, choose: (label: string, word: string) => choose(form, label, word), write, submit, done }
}

const act = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

test(
  'a case goes from the window over two departments to its file; a bad word about it is put right, and the leader sees both',
  async () => {
    await withConsole(async ({ signIn }) => {
      const clerk = await signIn('government-services.clerk')
      await clerk.open('/m/government-services/cases')
      await act(clerk.page, '受理办件')
      const accept = formOf(clerk.page)
      await accept.write('办件编号', number)
      await accept.choose('政务服务事项', item)
      await accept.write('申请人', '旅程建筑公司')
      await accept.write('受理日期', '2022-08-27')
      await accept.choose('受理时段', '周末轮休')
      await accept.write('约定办结时限', '99')
      await accept.submit()
      await accept.form.getByText('周末、节假日受理必须填写回执号').waitFor()
      await accept.write('受理回执号', 'HZ-2022-J1')
      await accept.submit()
      // A promise longer than the law allows is told beside its field.
      await accept.form.getByText('约定时限不能超过法定时限').waitFor()
      await accept.write('约定办结时限', '3')
      await accept.done()
      await clerk.page.getByRole('heading', { name: item }).waitFor()
      await clerk.page.getByText('承诺 2022年8月31日 前办结').waitFor()
      const casePath = new URL(clerk.page.url()).pathname

      await act(clerk.page, '分办到部门')
      const route = formOf(clerk.page)
      await route.write('分办日期', '2022-08-29')
      await route.choose('承办部门 1', '县自然资源局')
      await route.write('环节名称 1', '规划条件核对')
      await route.write('办理时限 1', '3')
      await route.choose('承办部门 2', '县住房和城乡建设局')
      await route.write('环节名称 2', '现场踏勘')
      await route.write('办理时限 2', '3')
      await route.done()
      await clerk.page.getByText('待前序部门办完').waitFor()

      async function pass(username: string, part: string, opinion: string) {
        const office = await signIn(username)
        await office.open('/m/government-services/today')
        await office.page.getByRole('button', { name: `办结本环节：${part}` }).click()
        const form = formOf(office.page)
        await form.submit()
        await form.form.getByText('请填写', { exact: false }).first().waitFor()
        await form.write('办理意见', opinion)
        await form.done()
        await office.page.getByRole('button', { name: `办结本环节：${part}` }).waitFor({ state: 'detached' })
        return office
      }
      await pass('natural-resources.clerk', '规划条件核对', '符合规划条件')
      const housing = await pass('construction.clerk', '现场踏勘', '具备施工条件')

      await housing.open(casePath)
      await act(housing.page, '办结')
      const decide = formOf(housing.page)
      await decide.submit()
      await decide.form.getByText('请填写证照（决定）文号').waitFor()
      await decide.write('证照（决定）文号', '山建施许〔2022〕J1号')
      await decide.done()
      await housing.page.getByText('山建施许〔2022〕J1号').first().waitFor()

      await clerk.open(casePath)
      await act(clerk.page, '公开')
      const publish = formOf(clerk.page)
      await publish.write('公开位置', '县政府门户网站')
      await publish.done()
      await act(clerk.page, '归档')
      const archive = formOf(clerk.page)
      await archive.write('档案号', 'DA-2022-J1')
      await archive.done()
      await clerk.page.getByText('DA-2022-J1').first().waitFor()
      await act(clerk.page, '登记评价')
      const evaluate = formOf(clerk.page)
      await evaluate.choose('评价等级', '非常不满意')
      await evaluate.write('评价内容', '踏勘改期两次')
      await evaluate.done()

      // Fifteen working days from now; the department finds the cause and puts it right, the centre asks the applicant.
      await housing.open('/m/government-services/evaluations')
      const step = async (page: Page, name: string, note?: [string, string]) => {
        await act(page, name)
        const form = formOf(page)
        if (note) await form.write(...note)
        await form.submit()
        await page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' })
      }
      await housing.page.getByRole('link', { name: number }).click()
      await housing.page.getByText('2022年9月21日').first().waitFor()
      await step(housing.page, '核实', ['核实情况', '踏勘人员未按约到场'])
      await step(housing.page, '转入整改', ['整改措施', '踏勘预约写入考核'])

      await clerk.open('/m/government-services/evaluations')
      await clerk.page.getByRole('link', { name: number }).click()
      await act(clerk.page, '回访')
      const call = formOf(clerk.page)
      await call.choose('回访是否满意', '是')
      await call.write('回访记录', '对整改结果满意')
      await call.submit()
      await step(clerk.page, '整改办结')
      expect([...clerk.complaints, ...housing.complaints]).toEqual([])

      const head = await signIn('government-services.head', phone)
      await head.open(`${casePath}`)
      await head.page.getByText('非常不满意').first().waitFor()
      expect(await barriersOf(head.page)).toEqual([])
      await head.open('/m/government-services/evaluations?view=rates')
      await head.page.getByText('整改率').first().waitFor()
      expect(head.complaints).toEqual([])

      const leader = await signIn('leader')
      await leader.open(`/m/government-services/cases?q=${number}`)
      await leader.page.getByText(item).first().click()
      await leader.page.getByText('规划条件核对').first().waitFor()
      await leader.page.getByText('DA-2022-J1').first().waitFor()
      expect(await leader.page.getByRole('button', { name: '登记评价' }).count(), 'a leader changes nothing').toBe(0)
      expect(await barriersOf(leader.page)).toEqual([])
      expect(leader.complaints).toEqual([])
    })
  },
  LONG,
)
