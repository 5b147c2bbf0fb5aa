import { defineTarget, figures, percentOf } from '@tongchou/service-kit'

const PEOPLE = { zh: '人', en: 'persons' }
const EMPLOYERS = { zh: '户', en: 'employers' }

/** Each employer as it was last checked by a day. Asks for the day once. */
const LAST = `e.checkedOn = (SELECT MAX(l.checkedOn) FROM employer_contracts l WHERE l.employerUscc = e.employerUscc AND l.checkedOn <= ?)`

/** A collective contract in force on a day. Asks for the day twice. */
const IN_FORCE =
  'EXISTS (SELECT 1 FROM collective_contract k WHERE k.employerUscc = e.employerUscc AND k.beginsOn <= ? AND k.endsOn >= ?)'

export const labourContracts = defineTarget({
  code: 'EMP-CONTRACT',
  formula: {
    zh: '各用人单位末次检查：已签书面劳动合同人数 ÷ 职工人数',
    en: 'Workers with a written contract ÷ workers, by each employer’s last check',
  },
  async measure({ db, asOf }) {
    const { workers, signed, employers } = await figures<'workers' | 'signed' | 'employers'>(
      db,
      `SELECT SUM(e.workers) AS workers, SUM(e.signed) AS signed, COUNT(*) AS employers FROM employer_contracts e WHERE ${LAST}`,
      [asOf],
    )
    return {
      value: percentOf(signed, workers),
      numerator: signed,
      denominator: workers,
      inputs: [
        { name: { zh: '已签合同', en: 'with a contract' }, value: signed, unit: PEOPLE },
        { name: { zh: '职工', en: 'workers' }, value: workers, unit: PEOPLE },
        { name: { zh: '已查单位', en: 'employers checked' }, value: employers, unit: EMPLOYERS },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `employer_contracts e WHERE ${LAST}`,
    parameters: [asOf],
    id: 'e.id',
    label: 'e.employer',
    counts: 'CASE WHEN e.signed >= e.workers THEN 1 ELSE 0 END',
    note: "CONCAT(e.signed, '/', e.workers)",
  }),
})

export const collectiveContracts = defineTarget({
  code: 'EMP-COLLECTIVE',
  formula: {
    zh: '应签集体合同单位中合同在有效期内的户数 ÷ 应签户数',
    en: 'Employers with a collective contract in force ÷ employers that must have one',
  },
  async measure({ db, asOf }) {
    const { required, covered } = await figures<'required' | 'covered'>(
      db,
      `SELECT COUNT(*) AS required, SUM(CASE WHEN ${IN_FORCE} THEN 1 ELSE 0 END) AS covered
         FROM employer_contracts e WHERE e.collectiveRequired = 1 AND ${LAST}`,
      [asOf, asOf, asOf],
    )
    return {
      value: percentOf(covered, required),
      numerator: covered,
      denominator: required,
      inputs: [
        { name: { zh: '合同有效', en: 'in force' }, value: covered, unit: EMPLOYERS },
        { name: { zh: '应签', en: 'required' }, value: required, unit: EMPLOYERS },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT e.id, e.employer, CASE WHEN ${IN_FORCE} THEN 1 ELSE 0 END AS counted FROM employer_contracts e
             WHERE e.collectiveRequired = 1 AND ${LAST}) e`,
    parameters: [asOf, asOf, asOf],
    id: 'e.id',
    label: 'e.employer',
    counts: 'e.counted',
  }),
})
