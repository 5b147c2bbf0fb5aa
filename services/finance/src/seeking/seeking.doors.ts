import { allows, type Context, Fault, platform, refuseIf, registerDoors } from '@tongchou/service-kit'
import { refuseOthersUnit } from '../neighbour/own-unit.ts'
import type { Unit } from '../neighbour/unit.rules.ts'
import { BudgetWindow } from '../year-plan/year-plan.entity.ts'
import { BudgetFocus, BudgetSubmission, CatchUpPlan, CatchUpStage, FundContact } from './seeking.entity.ts'
import { refusalOfCatchUpPlan, refusalOfContact, refusalOfSubmission } from './seeking.rules.ts'

const ownUnit = async (ctx: Context, values: Unit): Promise<void> => refuseOthersUnit(ctx, values)

/** A unit hands in while the window is open, not before and not after. */
async function withinWindow(ctx: Context, values: BudgetSubmission): Promise<void> {
  refuseOthersUnit(ctx, values)
  const window = await ctx.db.repository(BudgetWindow).findOneBy({ id: values.windowId })
  if (!window) throw new Fault('not-found', { field: 'windowId', type: 'BudgetWindow', id: values.windowId })
  const { opensOn, closesOn } = window
  const isOpen = opensOn <= values.submittedOn && values.submittedOn <= closesOn
  if (!isOpen) throw new Fault('budget-window.closed', { field: 'submittedOn', opensOn, closesOn })
}

/** One plan a unit and year, drafted by the unit and approved by the bureau. @throws catch-up.bureau-approves, duplicate */
async function oneApproved(ctx: Context, values: CatchUpPlan, before: CatchUpPlan | null): Promise<void> {
  refuseOthersUnit(ctx, values)
  const isBureau = ctx.viewer.id === platform.id || allows(ctx.viewer, 'finance.keep')
  const wasApproved = before?.stage === CatchUpStage.APPROVED
  refuseIf(!isBureau && (wasApproved || values.stage === CatchUpStage.APPROVED), 'catch-up.bureau-approves', 'stage')
  const { planYear, township, department } = values
  const rows = await ctx.db.sql<{ id: string }>(
    'SELECT id FROM catch_up_plan WHERE planYear = ? AND COALESCE(township, department) = ?',
    [planYear, township ?? department],
  )
  refuseIf(
    rows.some(({ id }) => id !== before?.id),
    'duplicate',
    'planYear',
    { type: 'CatchUpPlan' },
  )
}

export const seekingDoors = [
  registerDoors({
    entity: BudgetFocus,
    name: 'BudgetFocus',
    plural: 'budgetFocuses',
    noun: 'budget-focus',
    permission: 'finance.keep',
    orderBy: ['direction'],
    filterBy: ['planYear', 'source', 'projectId'],
    search: ['direction', 'document'],
  }),
  registerDoors({
    entity: BudgetSubmission,
    name: 'BudgetSubmission',
    plural: 'budgetSubmissions',
    noun: 'budget-submission',
    permission: 'finance.answer',
    orderBy: ['submittedOn', 'amount'],
    filterBy: ['windowId', 'township', 'department'],
    search: ['title'],
    refuse: refusalOfSubmission,
    settle: withinWindow,
  }),
  registerDoors({
    entity: FundContact,
    name: 'FundContact',
    plural: 'fundContacts',
    noun: 'fund-contact',
    permission: 'finance.answer',
    orderBy: ['contactedOn', 'expectedAmount'],
    filterBy: ['township', 'department'],
    search: ['office', 'matter'],
    refuse: refusalOfContact,
    settle: ownUnit,
  }),
  registerDoors({
    entity: CatchUpPlan,
    name: 'CatchUpPlan',
    plural: 'catchUpPlans',
    noun: 'catch-up-plan',
    permission: 'finance.answer',
    orderBy: ['draftedOn'],
    openFirst: { until: 'approvedOn', by: 'draftedOn' },
    filterBy: ['planYear', 'township', 'department', 'stage'],
    refuse: refusalOfCatchUpPlan,
    settle: oneApproved,
  }),
]
