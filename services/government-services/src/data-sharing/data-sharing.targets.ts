import { defineTarget } from '@tongchou/service-kit'

const SINGLE = ['PLATFORM', 'NETWORK', 'STORE'] as const

/** 一平台一张网一个库建成. */
const onePlatform = defineTarget({
  code: 'SRV-ONE3',
  formula: {
    zh: '政务服务平台、政务外网、共享数据库均已上线，且应接入部门全部接入三者，为已建成',
    en: 'Done when platform, network and store are live and every department that must join has joined all three',
  },
  async measure({ db, asOf }) {
    const [[systems], [departments]] = await Promise.all([
      db.sql<{ n: number }>(
        `SELECT COUNT(DISTINCT kind) AS n FROM government_system WHERE kind IN ('PLATFORM', 'NETWORK', 'STORE')
            AND liveOn <= ? AND (retiredOn IS NULL OR retiredOn > ?)`,
        [asOf, asOf],
      ),
      db.sql<{ n: number; joined: number | null }>(
        `SELECT COUNT(*) AS n, SUM(CASE WHEN platformOn <= ? AND networkOn <= ? AND storeOn <= ? THEN 1 ELSE 0 END) AS joined
           FROM department_connection WHERE listedOn <= ?`,
        [asOf, asOf, asOf, asOf],
      ),
    ])
    const live = Number(systems?.n ?? 0)
    const [due, joined] = [Number(departments?.n ?? 0), Number(departments?.joined ?? 0)]
    const unit = { zh: '个', en: '' }
    return {
      value: live === SINGLE.length && due > 0 && joined === due ? 1 : 0,
      inputs: [
        { name: { zh: '已上线（平台、网、库，共3）', en: 'live of platform, network, store' }, value: live, unit },
        { name: { zh: '应接入部门', en: 'departments that must join' }, value: due, unit },
        { name: { zh: '已全部接入的部门', en: 'departments joined to all three' }, value: joined, unit },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT id, department, CASE WHEN platformOn <= ? AND networkOn <= ? AND storeOn <= ? THEN 1 ELSE 0 END AS counted
              FROM department_connection WHERE listedOn <= ?
            UNION ALL
            SELECT id, name AS department, CASE WHEN liveOn <= ? AND (retiredOn IS NULL OR retiredOn > ?) THEN 1 ELSE 0 END AS counted
              FROM government_system WHERE kind IN ('PLATFORM', 'NETWORK', 'STORE')) r`,
    parameters: [asOf, asOf, asOf, asOf, asOf, asOf],
    id: 'r.id',
    label: 'r.department',
    counts: 'r.counted',
  }),
})

/** 政务数据共享管理机构建立. */
const sharingBody = defineTarget({
  code: 'SRV-SHAREORG',
  formula: {
    zh: '已批复设立且未撤销的政务数据共享管理机构，有则为已建立',
    en: 'Done when a body for data sharing is approved and not abolished',
  },
  async measure({ db, asOf }) {
    const [row] = await db.sql<{ n: number }>(
      'SELECT COUNT(*) AS n FROM data_sharing_body WHERE establishedOn <= ? AND (abolishedOn IS NULL OR abolishedOn > ?)',
      [asOf, asOf],
    )
    const bodies = Number(row?.n ?? 0)
    const name = { zh: '已设立的机构', en: 'bodies established' }
    return { value: bodies > 0 ? 1 : 0, inputs: [{ name, value: bodies, unit: { zh: '个', en: '' } }] }
  },
  records: ({ asOf }) => ({
    from: `(SELECT id, name, document, CASE WHEN establishedOn <= ? AND (abolishedOn IS NULL OR abolishedOn > ?) THEN 1 ELSE 0 END AS counted
              FROM data_sharing_body) r`,
    parameters: [asOf, asOf],
    id: 'r.id',
    label: 'r.name',
    counts: 'r.counted',
    note: 'r.document',
  }),
})

export const dataSharingTargets = [onePlatform, sharingBody]
