import { afterAll, beforeAll, expect, test } from 'vitest'
import { BaseFigure } from '../base-figure/base-figure.entity.ts'
import { ProjectChange } from '../project-change/project-change.entity.ts'
import { PromotionPlan, Trip } from '../promotion/promotion.entity.ts'
import { Responsibility } from '../responsibility/responsibility.entity.ts'
import { UpperPlanEntry } from '../upper-plan-entry/upper-plan-entry.entity.ts'
import { bring, handMade } from './hand-made.ts'

let county: Awaited<ReturnType<typeof handMade>>
beforeAll(async () => {
  county = await handMade()
  await county.arrange(async (ctx) => {
    await bring(ctx, [
      {
        id: 'plant',
        level: 'CITY' as never,
        startedOn: '2022-03-01',
        completedOn: '2022-07-20',
        producingOn: '2022-08-10',
        workChartOn: '2022-03-01',
        timetableOn: '2022-04-12',
        tags: ['KEY_INDUSTRIAL'],
      },
      { id: 'trial', startedOn: '2022-03-01', producingOn: '2022-08-01', tags: ['KEY_INDUSTRIAL'] },
      { id: 'long', level: 'PROVINCE' as never, plannedFinishOn: '2023-10-31', workChartOn: '2022-03-05' },
    ])
    const held = (projectId: string, item: string, heldFrom: string, heldUntil: string | null = null) => ({
      projectId,
      item,
      holder: item,
      post: null,
      department: null,
      detail: null,
      heldFrom,
      heldUntil,
    })
    await ctx.createMany(
      Responsibility,
      [
        ...['MANAGE', 'WATCH', 'PUSH', 'DO'].map((item) => held('plant', item, '2022-03-01')),
        ...['MANAGE', 'MANAGE', 'PUSH', 'DO', 'ONE_LEADER'].map((item) => held('trial', item, '2022-03-01')),
        held('trial', 'WATCH', '2022-03-01', '2022-06-01'),
      ],
      'test.brought',
    )
    const entry = (projectId: string, status: string, admittedOn: string | null, planYear = 2022) =>
      ({
        projectId,
        planYear,
        level: 'CITY',
        planName: '清单',
        status,
        submittedOn: '2022-02-01',
        reviewedOn: null,
        admittedOn,
        askedAmount: 1,
        admittedAmount: 1,
        document: null,
      }) as never
    await ctx.createMany(
      UpperPlanEntry,
      [
        entry('plant', 'ADMITTED', '2022-05-10'),
        entry('long', 'ADMITTED', '2022-08-20'),
        entry('trial', 'REVIEWED', null),
        entry('trial', 'ADMITTED', '2021-05-01', 2021),
      ],
      'test.brought',
    )
    const change = (kind: string, status: string, changedOn: string) =>
      ({
        projectId: 'plant',
        kind,
        changedOn,
        reason: '调整',
        oldValue: '',
        newValue: '',
        newInvestment: null,
        newFinishOn: null,
        daysLost: 5,
        ordinal: 1,
        approvalLevel: 'AUTHORITY',
        status,
        requestedBy: '业主',
        decidedBy: null,
        decidedOn: null,
        document: null,
      }) as never
    await ctx.createMany(
      ProjectChange,
      [
        change('CONTENT', 'APPROVED', '2022-04-01'),
        change('INVESTMENT', 'REQUESTED', '2022-08-02'),
        change('CONTENT', 'REJECTED', '2022-04-02'),
        change('PERIOD', 'APPROVED', '2022-04-03'),
        change('CONTENT', 'APPROVED', '2021-12-03'),
      ],
      'test.brought',
    )
    const figures = [
      { code: 'UPPERPLAN', period: '2021-05', figure: 3, document: '汇总表' },
      { code: 'UPPERPLAN', period: '2021-10', figure: 9, document: '汇总表' },
      { code: 'CHANGES', period: '2021-04', figure: 4, document: '台账' },
    ]
    await ctx.createMany(BaseFigure, figures, 'test.brought')
  })
})
afterAll(() => county.stop())

test('built and in use, of those due in the year; a plant on trial before completion is no key project producing', async () => {
  expect(await county.tell('PRJ-RATE-PRODUCE', '2022-08-31')).toMatchObject({
    value: 100,
    measurement: { numerator: 2, denominator: 2, baseline: 0 },
  })
  expect((await county.tell('IND-KEY-PRODUCING', '2022-08-31')).value).toBe(1)
  expect((await county.tell('IND-KEY-PRODUCING', '2022-08-09')).value).toBe(0)
})

test('four different roles make a project complete: one twice, or one that ended, does not', async () => {
  expect((await county.tell('IND-KEY-OWNERS', '2022-08-31')).value).toBe(50)
  expect((await county.tell('IND-KEY-OWNERS', '2022-05-31')).value).toBe(100)
  expect((await county.tell('IND-KEY-OWNERS', '2022-08-31')).records[0]).toMatchObject({ id: 'trial', counts: false })
})

test('admissions of the year count from their day, and last year’s by the same month is their base', async () => {
  expect(await county.tell('PRJ-UPPERPLAN', '2022-08-31')).toMatchObject({ value: 2, measurement: { baseline: 3 } })
  expect((await county.tell('PRJ-UPPERPLAN', '2022-06-30')).value).toBe(1)
})

test('changes of content and amount count; refused ones, mere delays and last year’s do not', async () => {
  expect(await county.tell('PRJ-CHANGES', '2022-08-31')).toMatchObject({ value: 2, measurement: { baseline: 4 } })
  expect((await county.tell('PRJ-CHANGES', '2022-06-30')).value).toBe(1)
})

test('a work chart without a timetable is not yet a schedule', async () => {
  expect(await county.tell('PRJ-SCHEDULE', '2022-08-31')).toMatchObject({ value: 50 })
  expect((await county.tell('PRJ-SCHEDULE', '2022-08-31')).records[0]?.note).toBe('缺时间表')
  expect((await county.tell('PRJ-SCHEDULE', '2022-04-11')).value).toBe(0)
})

test('the promotion plan is settled once it is approved and holds both kinds of trips', async () => {
  const plan = await county.arrange((ctx) =>
    ctx.create(
      PromotionPlan,
      { planYear: 2022, name: '计划', department: 'commerce', approvedOn: '2022-03-18', document: '1号' },
      'test.brought',
    ),
  )
  const trip = (kind: string) =>
    county.arrange((ctx) =>
      ctx.create(
        Trip,
        {
          planId: plan.id,
          kind,
          department: 'commerce',
          destination: '苏州',
          leader: '县长',
          sector: null,
          plannedOn: '2022-05-01',
          wentOn: null,
          targetFirms: null,
          contacts: 0,
          talks: 0,
          intents: 0,
          intentAmount: null,
          result: null,
        } as never,
        'test.brought',
      ),
    )
  await trip('TOPICAL')
  expect((await county.tell('PRJ-PROMOPLAN', '2022-08-31')).value).toBe(0)
  await trip('COMPREHENSIVE')
  expect((await county.tell('PRJ-PROMOPLAN', '2022-08-31')).value).toBe(1)
  expect((await county.tell('PRJ-PROMOPLAN', '2022-03-17')).value).toBe(0)
})
