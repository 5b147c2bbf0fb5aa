import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { madeEnterprise, madeMonth, uscc } from '../testing/hand-made.ts'

const clerk = viewers.clerkOf('industry', 'industry-it')
let county: TestService
let policyId: string
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeEnterprise(ctx, 1)
    await madeEnterprise(ctx, 2)
    for (const [number, output] of [
      [1, 1100],
      [2, 1099],
    ] as const) {
      await madeMonth(ctx, number, '2021-07', 1000)
      await madeMonth(ctx, number, '2022-07', output)
    }
  })
})
afterAll(() => county.stop())

const run = (verb: string, type: string, input: object, viewer = clerk, fields = 'id version') =>
  county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
const policy = {
  name: '工业运行奖励',
  level: 'COUNTY',
  documentNumber: '1号',
  validFrom: '2022-01-01',
  eligibility: { aboveScale: true, leastGrowth: 10 },
  reward: { base: 3, perPoint: 0.5, most: 10 },
}

test('a policy names who is eligible by their months, and who has not applied', async () => {
  policyId = (await run('keepPolicy', 'KeepPolicyInput', policy)).data.keepPolicy.id
  const { data } = await county
    .as(viewers.leader)
    .run('query ($id: ID!) { policyOutcomes(policyId: $id, notApplied: true) { simulated enterprise { name } } }', {
      id: policyId,
    })
  expect(data.policyOutcomes).toEqual([{ simulated: 3, enterprise: { name: '企业1' } }])
})

test('an award goes from application to payment, each step in its turn', async () => {
  const ask = (number: number) =>
    run(
      'applyForAward',
      'ApplyForAwardInput',
      { uscc: uscc(number), policyId, amount: 30_000, appliedOn: '2022-08-01' },
      viewers.townshipClerk('620725101'),
    )
  expect((await ask(2)).errors?.[0]?.extensions).toMatchObject({
    code: 'policy.not-eligible',
    hindrances: ['leastGrowth'],
  })
  const { id } = (await ask(1)).data.applyForAward
  expect((await ask(1)).errors?.[0]?.extensions).toMatchObject({ code: 'duplicate' })
  const step = (version: number, stage: string, more: object = {}) =>
    run('advanceAward', 'AdvanceAwardInput', { id, version, stage, on: '2022-08-20', ...more }, clerk, 'stage version')
  expect((await step(1, 'PAID')).errors?.[0]?.extensions).toMatchObject({ code: 'award.stage-step', field: 'stage' })
  await step(1, 'REVIEWED')
  await step(2, 'APPROVED', { amount: 25_000 })
  expect((await step(3, 'PAID')).errors?.[0]?.extensions).toMatchObject({
    code: 'award.payment-required',
    field: 'paymentNumber',
  })
  expect((await step(3, 'PAID', { paymentNumber: '拨1号', amount: 30_000 })).errors?.[0]?.extensions).toMatchObject({
    code: 'award.amount-approved',
  })
  expect((await step(3, 'PAID', { paymentNumber: '拨1号' })).data.advanceAward).toEqual({ stage: 'PAID', version: 4 })
})

test('a point of a policy is carried out only with something to show', async () => {
  const point = {
    policyId,
    pointNumber: 1,
    title: '降低用地成本',
    department: 'natural-resources',
    doneOn: '2022-06-01',
  }
  expect((await run('keepPolicyPoint', 'KeepPolicyPointInput', point)).errors?.[0]?.extensions).toMatchObject({
    code: 'policy.evidence-required',
    field: 'evidence',
  })
})
