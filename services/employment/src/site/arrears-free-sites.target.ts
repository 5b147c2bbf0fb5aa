import { defineTarget, figures, percentOf } from '@tongchou/service-kit'

const SITES = { zh: '个项目部', en: 'sites' }
const SUPERVISED = 's.registeredOn <= ? AND (s.endedOn IS NULL OR s.endedOn > ?)'
const CERTIFIED = 's.certifiedOn <= ? AND (s.withdrawnOn IS NULL OR s.withdrawnOn > ?)'

export const arrearsFreeSites = defineTarget({
  code: 'EMP-NOARREARS-SITES',
  formula: {
    zh: '已认定且未撤销的无欠薪项目部 ÷ 监管的在建项目部',
    en: 'Sites certified free of arrears and not withdrawn ÷ sites under supervision',
  },
  async measure({ db, asOf }) {
    const { sites, certified } = await figures<'sites' | 'certified'>(
      db,
      `SELECT COUNT(*) AS sites, SUM(CASE WHEN ${CERTIFIED} THEN 1 ELSE 0 END) AS certified FROM labour_site s WHERE ${SUPERVISED}`,
      [asOf, asOf, asOf, asOf],
    )
    return {
      value: percentOf(certified, sites),
      numerator: certified,
      denominator: sites,
      inputs: [
        { name: { zh: '无欠薪项目部', en: 'certified' }, value: certified, unit: SITES },
        { name: { zh: '监管项目部', en: 'supervised' }, value: sites, unit: SITES },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT s.id, s.name, s.contractor, CASE WHEN ${CERTIFIED} THEN 1 ELSE 0 END AS counted FROM labour_site s WHERE ${SUPERVISED}) s`,
    parameters: [asOf, asOf, asOf, asOf],
    id: 's.id',
    label: 's.name',
    counts: 's.counted',
    note: 's.contractor',
  }),
})
