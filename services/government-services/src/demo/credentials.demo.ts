import type { Context } from '@tongchou/service-kit'
import { ElectronicCredentialKind } from '../data-sharing/data-sharing.codes.ts'
import { ElectronicCredential } from '../data-sharing/electronic-credential.entity.ts'
import { DEMO } from './demo-day.ts'

const { LICENCE, DOCUMENT, SEAL } = ElectronicCredentialKind
/** Kind, name, issuer, holder, legal basis, valid until. */
const CREDENTIALS: readonly (readonly [ElectronicCredentialKind, string, string, string, string, string | null])[] = [
  [
    LICENCE,
    '营业执照',
    'market-regulation',
    '祁连食品有限公司（演示）',
    '《中华人民共和国市场主体登记管理条例》',
    null,
  ],
  [LICENCE, '不动产权证书', 'natural-resources', '王某', '《不动产登记暂行条例》', null],
  [
    LICENCE,
    '建筑工程施工许可证',
    'housing-construction',
    '焉支建设有限公司（演示）',
    '《中华人民共和国建筑法》',
    '2023-06-30',
  ],
  [LICENCE, '食品经营许可证', 'market-regulation', '东街便利店（演示）', '《中华人民共和国食品安全法》', '2022-08-15'],
  [
    DOCUMENT,
    '投资项目备案证',
    'development-reform',
    '丹霞新能源有限公司（演示）',
    '《企业投资项目核准和备案管理条例》',
    null,
  ],
  [SEAL, '政务服务审批专用章', 'government-service', '县政务服务中心', '《国务院关于在线政务服务的若干规定》', null],
]

/** Six that people show most, of which one has run out. */
export async function loadCredentials(ctx: Context): Promise<void> {
  await ctx.createMany(
    ElectronicCredential,
    CREDENTIALS.map(([kind, name, issuer, holder, legalBasis, validUntil], index) => ({
      number: `DZ2022${String(index + 1).padStart(6, '0')}`,
      kind,
      name,
      issuer,
      holder,
      legalBasis,
      issuedOn: '2022-03-01',
      validUntil,
      revokedOn: null,
      calls: 12 + index * 7,
      lastCalledOn: '2022-08-26',
    })),
    DEMO,
  )
}
