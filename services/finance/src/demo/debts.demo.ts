import { addDays, type Context } from '@tongchou/service-kit'
import {
  BorrowingApproval,
  DebtItem,
  DebtKind,
  DebtMovement,
  DebtMovementKind,
  DebtResolution,
} from '../debt/debt.entity.ts'
import { demoProject, wan } from './demo-names.ts'

const DEBTS: readonly (readonly [
  name: string,
  debtor: string,
  creditor: string,
  taken: number,
  takenOn: string,
  repaid: readonly (readonly [string, number])[],
  monthly: number,
])[] = [
  [
    '城区道路 BT 项目欠款',
    '县城市建设投资公司',
    '建设单位（演示）',
    6200,
    '2015-09-18',
    [
      ['2021-10-20', 800],
      ['2022-04-18', 420],
      ['2022-07-20', 300],
    ],
    90,
  ],
  [
    '园区基础设施借款',
    '园区投资开发公司',
    '地方商业银行（演示）',
    4800,
    '2016-06-30',
    [
      ['2021-12-15', 600],
      ['2022-06-28', 500],
    ],
    60,
  ],
  ['教育园区垫资款', '县教育局', '建设单位（演示）', 2400, '2017-03-22', [['2022-03-30', 120]], 30],
]

const APPROVALS: readonly (readonly [
  number: string,
  borrower: string,
  purpose: string,
  amount: number,
  approvedOn: string,
  place: number,
])[] = [
  ['山政债〔2022〕1号', '县教育局', '艾黎学院建设', 6000, '2022-02-18', 2],
  ['山政债〔2022〕2号', '园区管委会', '物流园市政配套', 5200, '2022-03-20', 5],
  ['山政债〔2022〕3号', '县卫生健康局', '县医院综合楼', 4800, '2022-03-26', 17],
]

export async function loadDebts(ctx: Context): Promise<void> {
  await ctx.createMany(
    BorrowingApproval,
    APPROVALS.map(([documentNumber, borrower, purpose, amount, approvedOn, place], index) => {
      const approval = { id: `approval-${index + 1}`, approvalYear: 2022, documentNumber, borrower, purpose }
      return { ...approval, amount: wan(amount), approvedOn, projectId: demoProject(place) }
    }),
    'demo.loaded',
  )
  const bonds = APPROVALS.map(([, borrower, purpose, , approvedOn, place], index) => ({
    id: `debt-bond-${index + 1}`,
    kind: DebtKind.STATUTORY,
    name: `${purpose}专项债券`,
    debtor: borrower,
    creditor: '省级代发专项债券',
    takenOn: addDays(approvedOn, 20),
    dueOn: '2037-04-30',
    approvalId: `approval-${index + 1}`,
    projectId: demoProject(place),
  }))
  const hidden = DEBTS.map(([name, debtor, creditor, , takenOn], index) => ({
    id: `debt-hidden-${index + 1}`,
    kind: DebtKind.HIDDEN,
    name,
    debtor,
    creditor,
    takenOn,
    dueOn: '2028-12-31',
    approvalId: null,
    projectId: null,
  }))
  await ctx.createMany(DebtItem, [...hidden, ...bonds], 'demo.loaded')
  const voucher = (number: number, on: string): string => `债支〔${on.slice(0, 4)}〕${number}号`
  const movements = DEBTS.flatMap(([, , , taken, takenOn, repaid], index) => {
    const debtId = `debt-hidden-${index + 1}`
    return [
      {
        debtId,
        kind: DebtMovementKind.TAKEN,
        amount: wan(taken),
        movedOn: takenOn,
        voucherNumber: voucher(index * 10, takenOn),
      },
      ...repaid.map(([movedOn, amount], nth) => {
        const voucherNumber = voucher(index * 10 + nth + 1, movedOn)
        return { debtId, kind: DebtMovementKind.REPAID, amount: wan(amount), movedOn, voucherNumber }
      }),
    ]
  })
  const drawn = bonds.map(({ id, takenOn }, index) => ({
    debtId: id,
    kind: DebtMovementKind.TAKEN,
    amount: wan(APPROVALS[index]?.[3] ?? 0),
    movedOn: takenOn,
    voucherNumber: voucher(90 + index, takenOn),
  }))
  await ctx.createMany(DebtMovement, [...movements, ...drawn], 'demo.loaded')
  const plans = DEBTS.flatMap(([, , , , , , monthly], index) =>
    Array.from({ length: 12 }, (_, month) => ({
      debtId: `debt-hidden-${index + 1}`,
      period: `2022-${String(month + 1).padStart(2, '0')}`,
      amount: wan(monthly),
    })),
  )
  await ctx.createMany(DebtResolution, plans, 'demo.loaded')
}
