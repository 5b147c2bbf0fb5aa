import { type Ask, defineTarget, figures, yearBefore } from '@tongchou/service-kit'
import { yearStart } from '../county/year-start.ts'

const BASES = { zh: '个', en: 'bases' }

const createdBy = async ({ db }: Pick<Ask, 'db'>, asOf: string): Promise<number> => {
  const { bases } = await figures<'bases'>(
    db,
    'SELECT COUNT(*) AS bases FROM labour_base WHERE createdOn >= ? AND createdOn <= ?',
    [yearStart(asOf), asOf],
  )
  return bases
}

export const newBases = defineTarget({
  code: 'EMP-BASES',
  formula: {
    zh: '本年新建劳务基地数；与上年同期相比',
    en: 'Labour bases founded this year; beside the same period of last year',
  },
  async measure({ db, asOf }) {
    const [value, baseline] = await Promise.all([createdBy({ db }, asOf), createdBy({ db }, yearBefore(asOf))])
    return {
      value,
      baseline,
      inputs: [
        { name: { zh: '本年新建', en: 'this year' }, value, unit: BASES },
        { name: { zh: '上年同期', en: 'same period of last year' }, value: baseline, unit: BASES },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: 'labour_base b WHERE b.createdOn >= ? AND b.createdOn <= ?',
    parameters: [yearStart(asOf), asOf],
    id: 'b.id',
    label: 'b.name',
    counts: '1',
    note: 'b.place',
  }),
})
