import type { Context } from '@tongchou/service-kit'
import {
  ElectronicStandardStatus,
  GovernmentSystemKind,
  IdentityLevel,
  SharingState,
} from '../data-sharing/data-sharing.codes.ts'
import { DataSharingBody, DataSharingDecision } from '../data-sharing/data-sharing-body.entity.ts'
import { ElectronicStandard, StandardCompliance } from '../data-sharing/electronic-standard.entity.ts'
import { DepartmentConnection, GovernmentSystem } from '../data-sharing/government-system.entity.ts'
import { IdentityMonth } from '../data-sharing/identity-month.entity.ts'
import { loadCredentials } from './credentials.demo.ts'
import { DEMO } from './demo-day.ts'
import { loadShares, SHARED_MONTHS } from './shares.demo.ts'

const { PLATFORM, NETWORK, STORE, BUSINESS } = GovernmentSystemKind
const { ISLAND, PARTLY, SHARED } = SharingState
const { REAL_NAME, REAL_PERSON } = IdentityLevel

/** Name, kind, department, interface, sharing, identity, live, must be joined by, joined. */
const SYSTEMS: readonly (readonly [
  string,
  GovernmentSystemKind,
  string,
  string | null,
  SharingState,
  IdentityLevel | null,
  string,
  string | null,
  string | null,
])[] = [
  [
    '甘肃政务服务网山丹子站',
    PLATFORM,
    'government-service',
    '省统一接口',
    SHARED,
    REAL_NAME,
    '2020-06-01',
    null,
    '2020-06-01',
  ],
  ['县电子政务外网', NETWORK, 'big-data', '专线接入', SHARED, null, '2019-05-10', null, '2019-05-10'],
  ['县政务数据共享库', STORE, 'big-data', '共享交换接口', SHARED, null, '2022-04-15', null, '2022-04-15'],
  [
    '不动产登记系统',
    BUSINESS,
    'natural-resources',
    '省厅共享接口',
    SHARED,
    REAL_PERSON,
    '2018-09-01',
    '2022-06-30',
    '2022-05-20',
  ],
  [
    '市场主体登记系统',
    BUSINESS,
    'market-regulation',
    '省局共享接口',
    SHARED,
    REAL_NAME,
    '2017-03-01',
    '2022-06-30',
    '2022-03-18',
  ],
  ['社会保险业务系统', BUSINESS, 'human-resources', '批量文件', PARTLY, REAL_PERSON, '2016-01-01', '2022-09-30', null],
  [
    '工程建设审批系统',
    BUSINESS,
    'housing-construction',
    '市级接口',
    PARTLY,
    REAL_NAME,
    '2020-11-01',
    '2022-10-31',
    null,
  ],
  ['公路养护管理系统', BUSINESS, 'housing-construction', null, ISLAND, null, '2015-06-01', '2022-07-31', null],
  ['农机补贴系统', BUSINESS, 'agriculture-rural', null, ISLAND, REAL_NAME, '2018-04-01', '2022-12-31', null],
]

const JOINED = [
  'development-reform',
  'natural-resources',
  'market-regulation',
  'human-resources',
  'housing-construction',
  'public-security',
  'tax',
  'health',
]
const NOT_JOINED = ['water-affairs', 'agriculture-rural']

const connections = () => [
  ...JOINED.map((department) => ({
    department,
    listedOn: '2022-02-01',
    platformOn: '2022-03-10',
    networkOn: '2021-10-20',
    storeOn: '2022-06-20',
  })),
  ...NOT_JOINED.map((department, index) => ({
    department,
    listedOn: '2022-02-01',
    platformOn: '2022-07-15',
    networkOn: '2021-11-05',
    storeOn: index === 0 ? null : '2022-08-10',
  })),
]

const STANDARDS: readonly (readonly [string, string])[] = [
  ['GB/T 36904-2018', '电子证照标识规范'],
  ['GB/T 39477-2020', '政府数据共享数据接口规范'],
  ['C 0119-2018', '政务服务事项基本目录及实施清单要素规范'],
]

async function loadStandards(ctx: Context, systems: readonly GovernmentSystem[]): Promise<void> {
  const standards = await ctx.createMany(
    ElectronicStandard,
    STANDARDS.map(([code, name]) => ({
      code,
      name,
      status: ElectronicStandardStatus.IN_FORCE,
      inForceOn: '2021-01-01',
      abolishedOn: null,
    })),
    DEMO,
  )
  const [, sharing] = standards
  const checked = systems.filter(({ sharing: state }) => state !== ISLAND)
  await ctx.createMany(
    StandardCompliance,
    checked.map(({ id, sharing: state }) => {
      const complies = state === SHARED
      return {
        standardId: sharing!.id,
        systemId: id,
        checkedOn: '2022-07-20',
        complies,
        gap: complies ? null : '接口未按规范返回数据目录编码',
      }
    }),
    DEMO,
  )
}

async function loadIdentities(ctx: Context): Promise<void> {
  const levels = Object.values(IdentityLevel)
  await ctx.createMany(
    IdentityMonth,
    SHARED_MONTHS.flatMap((month, at) =>
      levels.map((level, index) => ({
        month,
        level,
        accounts: (3 - index) * 9200 + at * 380,
        uses: 2100 + at * 160 + index * 240,
        failures: 18 + index * 4,
      })),
    ),
    DEMO,
  )
}

/** Systems, shares, standards, identities, licences and the body of 大数据中心 as they stand at the end of August. */
export async function loadSharing(ctx: Context): Promise<void> {
  const systems = await ctx.createMany(
    GovernmentSystem,
    SYSTEMS.map(([name, kind, department, by, sharing, identityLevel, liveOn, integrationDueOn, integratedOn]) => ({
      name,
      kind,
      department,
      interface: by,
      sharing,
      identityLevel,
      liveOn,
      integrationDueOn,
      integratedOn,
      retiredOn: null,
      note: null,
    })),
    DEMO,
  )
  await ctx.createMany(DepartmentConnection, connections(), DEMO)
  await loadShares(ctx, systems)
  await loadStandards(ctx, systems)
  await loadIdentities(ctx)
  await loadCredentials(ctx)
  const body = await ctx.create(
    DataSharingBody,
    {
      name: '县政务数据共享管理办公室',
      department: 'big-data',
      duties: '统筹政务数据目录编制、共享申请受理和数据安全管理',
      posts: 6,
      establishedOn: '2022-07-08',
      document: '县编委发〔2022〕21号',
      abolishedOn: null,
    },
    DEMO,
  )
  const decision = {
    bodyId: body.id,
    decidedOn: '2022-07-28',
    subject: '共享责任清单',
    decision: '各部门9月底前编制数据共享责任清单',
  }
  await ctx.create(DataSharingDecision, { ...decision, carriedOutOn: null }, DEMO)
}
