import { addDays, chanceFrom, type Context } from '@tongchou/service-kit'
import { FundReserve } from '../insurance/fund-reserve.entity.ts'
import { InsuranceAccount, InsuranceScheme } from '../insurance/insurance-account.entity.ts'
import { InsuranceFundMonth } from '../insurance/insurance-fund-month.entity.ts'
import { InsuranceRisk, InsuranceRiskCheck } from '../insurance/insurance-risk-check.entity.ts'
import { InsuranceProcess, InsuranceTask } from '../insurance/insurance-task.entity.ts'
import { MobileInsuranceMonth } from '../insurance/mobile-insurance-month.entity.ts'
import { PensionReformUnit } from '../insurance/pension-reform-unit.entity.ts'
import { PensionFailure, PensionFailureCause } from '../pension/pension-failure.entity.ts'
import { PensionMonth } from '../pension/pension-month.entity.ts'
import { ENTERPRISES, MADE, MONTHS, pad, TOWNSHIPS, wan, yuan } from './county.demo.ts'
import { PEOPLE, residentId, townshipOf } from './people.demo.ts'

const { RESIDENT_PENSION, EMPLOYEE_PENSION, INSTITUTION_PENSION, UNEMPLOYMENT, WORK_INJURY } = InsuranceScheme

const schemeOf = (index: number): InsuranceScheme => {
  const place = index % 20
  if (place < 12) return RESIDENT_PENSION
  if (place < 16) return EMPLOYEE_PENSION
  return [INSTITUTION_PENSION, UNEMPLOYMENT, UNEMPLOYMENT, WORK_INJURY][place - 16]!
}

const accountOf = (index: number) => ({
  residentId: residentId(index),
  township: townshipOf(index),
  scheme: schemeOf(index),
  obligedOn: '2021-07-01',
  enrolledOn: index % 23 === 5 ? null : addDays('2021-07-05', (index * 11) % 400),
  endedOn: null,
  employerUscc: schemeOf(index) === EMPLOYEE_PENSION ? (ENTERPRISES[index % ENTERPRISES.length]?.uscc ?? null) : null,
})

/** Income, subsidy and expenditure of a month in 万元; work injury pays out more than it takes in. */
const FUNDS: Readonly<Record<InsuranceScheme, readonly [number, number, number]>> = {
  EMPLOYEE_PENSION: [980, 420, 1360],
  INSTITUTION_PENSION: [1240, 160, 1385],
  RESIDENT_PENSION: [185, 610, 742],
  UNEMPLOYMENT: [64, 0, 41],
  WORK_INJURY: [38, 0, 44],
}

const fundMonths = () =>
  Object.values(InsuranceScheme).flatMap((scheme, nth) => {
    const chance = chanceFrom(nth + 41)
    return MONTHS.map((period) => {
      const [income, subsidy, expenditure] = FUNDS[scheme].map((amount) => wan(amount * chance.between(0.98, 1.02)))
      return {
        period,
        unit: 'human-resources',
        scheme,
        income: income!,
        subsidy: subsidy!,
        expenditure: expenditure!,
        reported: true,
      }
    })
  })

/** What each fund had saved when the year began, in 万元. */
const SAVED: Readonly<Record<InsuranceScheme, number>> = {
  EMPLOYEE_PENSION: 8_420,
  INSTITUTION_PENSION: 2_160,
  RESIDENT_PENSION: 9_850,
  UNEMPLOYMENT: 1_930,
  WORK_INJURY: 412,
}

const reserves = () =>
  Object.values(InsuranceScheme).map((scheme) => ({ year: 2022, scheme, amount: wan(SAVED[scheme]) }))

/** How many were not paid in a township’s month: few, here and there. */
const unpaidIn = (township: number, month: number): number => ((township * 3 + month) % 7 === 0 ? 1 : 0)

const pensionMonths = () =>
  TOWNSHIPS.flatMap((unit, nth) => {
    const due = 4200 + nth * 350
    return MONTHS.map((period, month) => {
      const payees = 1450 + nth * 90 + month * 3
      const paid = payees - unpaidIn(nth, month)
      return {
        period,
        unit,
        dueEnrolment: due,
        enrolled: Math.round(due * (0.962 + month * 0.002)),
        dueRenewal: due - 200,
        renewed: Math.round((due - 200) * (0.22 + month * 0.085 + (nth % 3) * 0.01)),
        payees,
        paid,
        paidAmount: paid * yuan(138),
        reported: true,
      }
    })
  })

const CAUSES = Object.values(PensionFailureCause)

const pensionFailures = () =>
  TOWNSHIPS.flatMap((township, nth) =>
    MONTHS.flatMap((period, month) => {
      if (unpaidIn(nth, month) === 0) return []
      const failedOn = `${period}-12`
      return [
        {
          period,
          township,
          residentId: residentId(nth + TOWNSHIPS.length * month),
          amount: yuan(138),
          cause: CAUSES[(nth + month) % CAUSES.length]!,
          failedOn,
          resolvedOn: (nth + month) % 5 === 4 ? null : addDays(failedOn, 14),
        },
      ]
    }),
  )

const BODIES = [
  '县教育局',
  '县卫生健康局',
  '县财政局',
  '县水务局',
  '县农业农村局',
  '县自然资源局',
  '清泉镇人民政府',
  '位奇镇人民政府',
  '霍城镇人民政府',
  '陈户镇人民政府',
  '县人民医院',
  '县第一中学',
] as const

const reformUnits = () =>
  BODIES.map((name, nth) => ({
    name: `${name}（演示）`,
    people: 40 + nth * 17,
    dataCheckedOn: nth < 11 ? addDays('2022-02-10', nth * 12) : null,
    migratedOn: nth < 9 ? addDays('2022-03-05', nth * 20) : null,
    arrears: nth % 4 === 3 ? wan(26.4) : 0,
    note: nth === 11 ? '人员身份信息待教育局补正' : null,
  }))

const PROCESSES = Object.values(InsuranceProcess)

const tasks = () =>
  Array.from({ length: 12 }, (_, nth) => {
    const enterprise = ENTERPRISES[nth % ENTERPRISES.length]!
    const isDone = nth % 3 !== 1
    const due = wan(8 + nth * 3)
    const dueOn = addDays('2022-03-31', nth * 15)
    return {
      process: PROCESSES[nth % PROCESSES.length]!,
      scheme: nth % 2 === 0 ? EMPLOYEE_PENSION : UNEMPLOYMENT,
      employer: enterprise.name,
      employerUscc: enterprise.uscc,
      due,
      done: isDone ? due : Math.round(due * 0.4),
      dueOn,
      doneOn: isDone && dueOn <= '2022-08-25' ? addDays(dueOn, -3) : null,
      finding: nth % 5 === 4 ? '缴费基数申报偏低，已责令补缴' : null,
    }
  })

const RISKS = Object.values(InsuranceRisk)

const riskChecks = () =>
  Array.from({ length: 8 }, (_, nth) => {
    const checked = nth < 6
    return {
      businessNumber: `SB2022${pad(nth * 31 + 1007, 6)}`,
      risk: RISKS[nth % RISKS.length]!,
      amount: yuan(1600 + nth * 420),
      handledBy: '经办员甲（演示）',
      handledOn: addDays('2022-05-06', nth * 14),
      checkedBy: checked ? '复核员乙（演示）' : null,
      checkedOn: checked ? addDays('2022-05-09', nth * 14) : null,
      upheld: checked ? nth % 4 === 1 : null,
      outcome: checked && nth % 4 === 1 ? '已停发并追回' : null,
    }
  })

const mobileMonths = () =>
  TOWNSHIPS.flatMap((township, nth) =>
    ['2022-06', '2022-07', '2022-08'].map((period, month) => ({
      period,
      township,
      registeredUsers: 2600 + nth * 240 + month * 180,
      onlineCases: 310 + nth * 22 + month * 35,
      windowCases: 260 - nth * 8 - month * 20,
      duplicateEntries: (nth + month) % 4,
    })),
  )

/** Insurance of the county: who is insured, what the funds take in and pay, what is to be done. */
export async function loadInsurance(ctx: Context): Promise<void> {
  await ctx.createMany(
    InsuranceAccount,
    Array.from({ length: PEOPLE }, (_, index) => accountOf(index)),
    MADE,
  )
  await ctx.createMany(InsuranceFundMonth, fundMonths(), MADE)
  await ctx.createMany(FundReserve, reserves(), MADE)
  await ctx.createMany(PensionMonth, pensionMonths(), MADE)
  await ctx.createMany(PensionFailure, pensionFailures(), MADE)
  await ctx.createMany(PensionReformUnit, reformUnits(), MADE)
  await ctx.createMany(InsuranceTask, tasks(), MADE)
  await ctx.createMany(InsuranceRiskCheck, riskChecks(), MADE)
  await ctx.createMany(MobileInsuranceMonth, mobileMonths(), MADE)
}
