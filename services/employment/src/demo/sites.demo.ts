import { addDays, type Context } from '@tongchou/service-kit'
import { ArrearsCase, ArrearsState } from '../arrears/arrears-case.entity.ts'
import { ArrearsPayment, ArrearsSource } from '../arrears/arrears-payment.entity.ts'
import { LabourSite } from '../site/labour-site.entity.ts'
import { SiteCheck } from '../site/site-check.entity.ts'
import { SiteWageMonth } from '../site/site-wage-month.entity.ts'
import { SiteWorker } from '../site/site-worker.entity.ts'
import { wageDueOn } from '../site/wage-day.rules.ts'
import { COUNTY_UNIT } from '../site/keep-wage-month.ts'
import { ENTERPRISES, MADE, MONTHS, pad, wan, yuan } from './county.demo.ts'
import { residentId } from './people.demo.ts'
import { type SiteRow, SITES } from './site-list.demo.ts'

const SITE = (nth: number): string => `site-${pad(nth + 1, 2)}`
const STANDARDS = 10
/** Places in the list whose site has no wage account, is late with wages, or is not certified. */
const WITHOUT_ACCOUNT = new Set([9, 16])
const LATE = 15
const UNCERTIFIED = new Set([2, 5, 9, 14, 15, 16])
/** Of the later sites, every third is not certified yet; one opened its account only after work had begun. */
const isCertified = (nth: number): boolean => !UNCERTIFIED.has(nth) && (nth < 18 || nth % 3 !== 1)
const ACCOUNT_LATE = 20
const FAULTY = new Map([
  [2, [9]],
  [5, [3, 10]],
  [9, [7, 8]],
  [14, [2]],
  [15, [5, 6]],
  [16, [7]],
])

/** A site is registered, and its account opened, before work begins. */
const openedOn = (nth: number): string => addDays(SITES[nth]![4], -9)
const checkedOn = (nth: number): string =>
  nth === ACCOUNT_LATE ? addDays(SITES[nth]![4], 20) : addDays('2022-06-06', nth % 45)
const township = (short: string | null): string | null => (short === null ? null : `620725${short}`)

function siteOf([project, name, department, short, startedOn]: SiteRow, nth: number) {
  const registeredOn = openedOn(nth)
  const account = !WITHOUT_ACCOUNT.has(nth)
  return {
    id: SITE(nth),
    projectId: `prj-2022-${pad(project, 3)}`,
    name,
    department,
    township: township(short),
    contractor: nth % 2 === 0 ? '焉支建筑安装公司（演示）' : '河西路桥工程公司（演示）',
    employerUscc: nth === 12 ? ENTERPRISES[6].uscc : null,
    labourManager: `劳资员${pad(nth + 1, 2)}（演示）`,
    registeredOn,
    payDay: 15,
    accountBank: account ? '农业银行县支行' : null,
    accountOpenedOn: account ? (nth === ACCOUNT_LATE ? addDays(startedOn, 12) : registeredOn) : null,
    depositAmount: nth === 9 ? null : wan(30),
    depositOn: nth === 9 ? null : addDays(registeredOn, 3),
    realNameOn: addDays(registeredOn, 5),
    endedOn: null,
    certifiedOn: isCertified(nth) ? addDays(checkedOn(nth), 5) : null,
    withdrawnOn: null,
    withdrawnReason: null,
  }
}

const checksOf = (nth: number) =>
  Array.from({ length: STANDARDS }, (_, at) => {
    const met = !FAULTY.get(nth)?.includes(at + 1)
    return {
      siteId: SITE(nth),
      standardId: `site-standard-${at + 1}`,
      checkedOn: checkedOn(nth),
      met,
      finding: met ? null : '现场核查未落实，资料不全',
      orderNumber: met ? null : `人社监令字〔2022〕${pad(nth * 10 + at, 3)}号`,
      remedyBy: met ? null : addDays(checkedOn(nth), 30),
      remediedOn: null,
    }
  })

function wagesOf(nth: number) {
  const [, , , short] = SITES[nth]!
  const begun = openedOn(nth).slice(0, 7)
  return MONTHS.filter((period) => period >= begun).map((period) => {
    const workers = 24 + ((nth * 7) % 60)
    const due = workers * yuan(5600)
    const isLate = nth === LATE && period >= '2022-06'
    const paid = isLate ? Math.round(due * 0.55) : due
    return {
      siteId: SITE(nth),
      period,
      unit: township(short) ?? COUNTY_UNIT,
      workers,
      due,
      paid,
      paidOn: addDays(wageDueOn(period, 15), -2),
      accountBalance: isLate ? wan(1.2) : WITHOUT_ACCOUNT.has(nth) ? 0 : Math.round(due * 1.1),
      reported: true,
    }
  })
}

const workersOf = (nth: number) =>
  Array.from({ length: 8 }, (_, at) => ({
    siteId: SITE(nth),
    // The first worker of the third site also stands in the rolls of the second.
    residentId: residentId(nth === 2 && at === 0 ? 1 * 8 + 2210 : nth * 8 + at + 2210),
    trade: at % 2 === 0 ? '砌筑工' : '钢筋工',
    enteredOn: addDays(openedOn(nth), 10 + at),
    leftOn: null,
    contractSigned: at !== 7,
  }))

interface MadeCase {
  readonly site: number | null
  readonly employer: string
  readonly state: ArrearsState
  readonly persons: number
  readonly amount: number
  readonly acceptedOn: string
  readonly pays: readonly (readonly [string, number, number, ArrearsSource])[]
}

const { CLOSED, PAID, ORDERED, REFERRED, INVESTIGATING, ACCEPTED } = ArrearsState
const { EMPLOYER, WAGE_ACCOUNT, WAGE_DEPOSIT } = ArrearsSource

const CASES: readonly MadeCase[] = [
  {
    site: 0,
    employer: '焉支建筑安装公司（演示）',
    state: CLOSED,
    persons: 23,
    amount: 41.2,
    acceptedOn: '2022-01-12',
    pays: [['2022-01-28', 41.2, 23, WAGE_ACCOUNT]],
  },
  {
    site: 6,
    employer: '焉支建筑安装公司（演示）',
    state: CLOSED,
    persons: 14,
    amount: 22.6,
    acceptedOn: '2022-03-18',
    pays: [['2022-04-20', 22.6, 14, EMPLOYER]],
  },
  {
    site: 10,
    employer: '焉支建筑安装公司（演示）',
    state: PAID,
    persons: 18,
    amount: 30.5,
    acceptedOn: '2022-05-09',
    pays: [
      ['2022-06-02', 20, 12, EMPLOYER],
      ['2022-07-15', 10.5, 6, WAGE_DEPOSIT],
    ],
  },
  {
    site: 15,
    employer: '河西路桥工程公司（演示）',
    state: ORDERED,
    persons: 31,
    amount: 58.4,
    acceptedOn: '2022-07-04',
    pays: [['2022-08-05', 50, 27, WAGE_ACCOUNT]],
  },
  {
    site: null,
    employer: ENTERPRISES[3].name,
    state: REFERRED,
    persons: 9,
    amount: 7.8,
    acceptedOn: '2022-04-11',
    pays: [],
  },
  {
    site: 14,
    employer: '焉支建筑安装公司（演示）',
    state: INVESTIGATING,
    persons: 12,
    amount: 16.3,
    acceptedOn: '2022-08-16',
    pays: [],
  },
  {
    site: 9,
    employer: '河西路桥工程公司（演示）',
    state: ACCEPTED,
    persons: 7,
    amount: 9.6,
    acceptedOn: '2022-08-22',
    pays: [],
  },
]

const ORDER = [ACCEPTED, INVESTIGATING, ORDERED, REFERRED, PAID, CLOSED]

function caseOf(made: MadeCase, nth: number) {
  const { site, employer, state, persons, amount, acceptedOn, pays } = made
  const reached = (step: ArrearsState) => ORDER.indexOf(state) >= ORDER.indexOf(step)
  const lastPaid = pays.at(-1)?.[0] ?? null
  const confirmedOn = addDays(acceptedOn, 9)
  return {
    id: `arrears-${nth + 1}`,
    number: `山人社监〔2022〕${pad(nth + 1, 3)}号`,
    siteId: site === null ? null : SITE(site),
    employer,
    employerUscc: site === null ? ENTERPRISES[3].uscc : null,
    department: site === null ? 'industry-it' : SITES[site]![2],
    township: site === null ? ENTERPRISES[3].township : township(SITES[site]![3]),
    complainedOn: addDays(acceptedOn, -2),
    complaint: '反映用人单位未按约定支付农民工工资',
    claimedPersons: persons,
    claimedAmount: wan(amount),
    state,
    acceptedOn,
    investigatedOn: reached(INVESTIGATING) ? addDays(acceptedOn, 3) : null,
    confirmedOn: reached(ORDERED) ? confirmedOn : null,
    confirmedPersons: reached(ORDERED) ? persons : null,
    confirmedAmount: reached(ORDERED) ? wan(amount) : null,
    orderNumber: reached(ORDERED) ? `人社监支字〔2022〕${pad(nth + 1, 3)}号` : null,
    payBy: reached(ORDERED) ? addDays(confirmedOn, 30) : null,
    paidOn: state === PAID || state === CLOSED ? lastPaid : null,
    referredOn: state === REFERRED ? '2022-06-20' : null,
    referralNumber: state === REFERRED ? '公（刑）移〔2022〕2号' : null,
    closedOn: state === CLOSED && lastPaid ? addDays(lastPaid, 10) : null,
    closingNote: state === CLOSED ? '工资全部付清，当事人签字确认' : null,
  }
}

/** Building sites as employers: rules, wages, workers, arrears. */
export async function loadSites(ctx: Context): Promise<void> {
  const all = SITES.map((_, nth) => nth)
  await ctx.createMany(LabourSite, SITES.map(siteOf), MADE)
  await ctx.createMany(SiteCheck, all.flatMap(checksOf), MADE)
  await ctx.createMany(SiteWageMonth, all.flatMap(wagesOf), MADE)
  await ctx.createMany(SiteWorker, all.flatMap(workersOf), MADE)
  await ctx.createMany(ArrearsCase, CASES.map(caseOf), MADE)
  const payments = CASES.flatMap(({ pays }, nth) =>
    pays.map(([paidOn, amount, persons, source]) => ({
      caseId: `arrears-${nth + 1}`,
      paidOn,
      amount: wan(amount),
      persons,
      source,
    })),
  )
  await ctx.createMany(ArrearsPayment, payments, MADE)
}
