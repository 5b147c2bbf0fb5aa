import { type Context, Fault, refuseIf, registerDoors, yuanOf } from '@tongchou/service-kit'
import { firstOf, refusalOfFuture, refusalOfOrder } from '../neighbour/unit.rules.ts'
import { thresholdsOf } from '../year-plan/thresholds.ts'
import { mayReadDebt } from './debt-secrecy.ts'
import { BorrowingApproval, DebtItem, DebtItemValues, DebtKind, DebtMovement, DebtResolution } from './debt.entity.ts'
import { balanceOf } from './debt.rules.ts'

const FEN_PER_WAN = 1_000_000
const APPROVALS_KEPT_SINCE = '2022-01-01'
const END_OF_DAYS = '9999-12-31'

/** Approvals of a year stay within its limit, where the plan names one. @throws borrowing.over-limit */
async function withinLimit(ctx: Context, values: BorrowingApproval, before: BorrowingApproval | null): Promise<void> {
  const { DEBT_LIMIT_WAN: limit } = await thresholdsOf(ctx.db, values.approvalYear)
  if (limit <= 0) return
  const [row] = await ctx.db.sql<{ given: number | null }>(
    'SELECT SUM(amount) AS given FROM borrowing_approval WHERE approvalYear = ? AND id <> ?',
    [values.approvalYear, before?.id ?? ''],
  )
  const room = limit * FEN_PER_WAN - Number(row?.given ?? 0)
  refuseIf(values.amount > room, 'borrowing.over-limit', 'amount', { room: yuanOf(room) })
}

/** What is borrowed without leave is not kept as a debt but refused. @throws debt.unapproved, debt.new-hidden */
async function refuseUnapproved(ctx: Context, values: DebtItemValues, before: DebtItem | null): Promise<void> {
  const isNew = before === null && values.takenOn >= APPROVALS_KEPT_SINCE
  refuseIf(isNew && values.kind === DebtKind.HIDDEN, 'debt.new-hidden', 'kind')
  if (values.approvalId) {
    const approval = await ctx.get(BorrowingApproval, values.approvalId, 'approvalId')
    const after = approval.approvedOn
    refuseIf(values.takenOn < after, 'days-out-of-order', 'takenOn', { after })
  } else refuseIf(isNew, 'debt.unapproved', 'approvalId')
}

function refuseUninitiated({ viewer }: Context): void {
  if (!mayReadDebt(viewer)) throw new Fault('debt.heads-only', { field: 'debtId' })
}

/** Never more is repaid than is owed, and a debt under an approval never exceeds it. @throws debt.over-balance, debt.over-approval */
async function withinDebt(ctx: Context, values: DebtMovement, before: DebtMovement | null): Promise<void> {
  refuseUninitiated(ctx)
  const debt = await ctx.get(DebtItem, values.debtId, 'debtId')
  refuseIf(values.amount <= 0, 'amount-not-positive', 'amount')
  refuseIf(values.movedOn > ctx.today, 'day-in-future', 'movedOn', { today: ctx.today })
  refuseIf(values.movedOn < debt.takenOn, 'days-out-of-order', 'movedOn', { after: debt.takenOn })
  const known = await ctx.load.many(DebtMovement, 'debtId', debt.id, 'movedOn')
  const balance = balanceOf([...known.filter(({ id }) => id !== before?.id), values], END_OF_DAYS)
  refuseIf(balance < 0, 'debt.over-balance', 'amount', { room: yuanOf(balance + values.amount) })
  const approval = debt.approvalId === null ? null : await ctx.get(BorrowingApproval, debt.approvalId, 'debtId')
  const isOver = values.kind === 'TAKEN' && approval !== null && balance > approval.amount
  refuseIf(isOver, 'debt.over-approval', 'amount', { most: yuanOf(approval?.amount ?? 0) })
  // Two movements at once meet here: the debt moves to its next version with each of them.
  await ctx.update(DebtItem, debt, debt.version, {}, 'debt.moved')
}

const keptByHeads = (ctx: Context): Promise<void> => Promise.resolve(refuseUninitiated(ctx))

export const debtDoors = [
  registerDoors({
    entity: BorrowingApproval,
    name: 'BorrowingApproval',
    plural: 'borrowingApprovals',
    noun: 'borrowing-approval',
    permission: 'finance.keep',
    orderBy: ['approvedOn', 'amount'],
    filterBy: ['approvalYear', 'projectId'],
    search: ['borrower', 'documentNumber', 'purpose'],
    refuse: ({ amount, approvedOn, approvalYear }, today) =>
      firstOf(
        amount > 0 ? null : { code: 'amount-not-positive', field: 'amount' },
        refusalOfFuture({ approvedOn }, today),
        Number(approvedOn.slice(0, 4)) === approvalYear
          ? null
          : { code: 'borrowing.other-year', field: 'approvalYear' },
      ),
    settle: withinLimit,
  }),
  registerDoors({
    entity: DebtItem,
    name: 'DebtItem',
    plural: 'debtItems',
    noun: 'debt-item',
    permission: 'finance.keep',
    orderBy: ['takenOn', 'dueOn'],
    filterBy: ['kind', 'projectId'],
    search: ['name', 'debtor', 'creditor'],
    values: DebtItemValues,
    refuse: ({ takenOn, dueOn }, today) =>
      firstOf(refusalOfFuture({ takenOn }, today), refusalOfOrder({ takenOn, dueOn })),
    settle: refuseUnapproved,
  }),
  registerDoors({
    entity: DebtMovement,
    name: 'DebtMovement',
    plural: 'debtMovements',
    noun: 'debt-movement',
    permission: 'finance.lock',
    orderBy: ['movedOn'],
    filterBy: ['debtId', 'kind'],
    parents: { debtId: () => DebtItem },
    settle: withinDebt,
  }),
  registerDoors({
    entity: DebtResolution,
    name: 'DebtResolution',
    plural: 'debtResolutions',
    noun: 'debt-resolution',
    permission: 'finance.lock',
    orderBy: ['period'],
    filterBy: ['debtId', 'period'],
    parents: { debtId: () => DebtItem },
    settle: keptByHeads,
  }),
]
