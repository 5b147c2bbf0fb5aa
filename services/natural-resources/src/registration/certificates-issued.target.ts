import { type Ask, defineTarget, yearBefore } from '@tongchou/service-kit'

const UNIT = { zh: '本', en: 'certificates' }

async function issuedBy({ db }: Ask, day: string): Promise<number> {
  const [row] = await db.sql<{ n: number }>(
    'SELECT COUNT(*) AS n FROM registration_case WHERE issuedOn BETWEEN ? AND ? AND certificateNumber IS NOT NULL',
    [`${day.slice(0, 4)}-01-01`, day],
  )
  return Number(row?.n ?? 0)
}

/** 不动产权证书颁发数, against the same period of last year. */
export const certificatesIssued = defineTarget({
  code: 'LND-CERTS',
  formula: {
    zh: '本年截至当日颁发的不动产权证书数，与上年同期比较',
    en: 'Certificates issued in the year until the day, against the same period of last year',
  },
  async measure(ask) {
    const [value, baseline] = await Promise.all([issuedBy(ask, ask.asOf), issuedBy(ask, yearBefore(ask.asOf))])
    return {
      value,
      baseline,
      inputs: [
        { name: { zh: '本年颁发', en: 'issued this year' }, value, unit: UNIT },
        { name: { zh: '上年同期颁发', en: 'same period last year' }, value: baseline, unit: UNIT },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT id, certificateNumber, issuedOn FROM registration_case
             WHERE issuedOn BETWEEN ? AND ? AND certificateNumber IS NOT NULL) r`,
    parameters: [`${year}-01-01`, asOf],
    id: 'r.id',
    label: 'r.certificateNumber',
    counts: '1',
    note: 'r.issuedOn',
    noteName: { zh: '颁发', en: 'issued' },
  }),
})
