import { askOf, type Context, type Measured, type TargetDefinition, type Words } from '@tongchou/service-kit'
import { wagesRecovered } from '../arrears/arrears.targets.ts'
import { graduates } from '../graduate/graduates-employed.target.ts'
import { newJobs } from '../job/new-jobs.target.ts'
import { unemployment } from '../job/unemployment.target.ts'
import { pensionRenewal } from '../pension/pension.targets.ts'
import { peopleTrained } from '../training/people-trained.target.ts'
import { labourIncome, transfers } from '../transfer/transfer.targets.ts'

interface DialDefinition {
  readonly target: TargetDefinition
  readonly name: Words
  readonly unit: Words
}

const PERCENT = { zh: '%', en: '%' }
const PEOPLE = { zh: '人', en: 'persons' }

/** The eight dials of the bureau’s first page, each with its own arithmetic. */
const DIALS: readonly DialDefinition[] = [
  { target: newJobs, name: { zh: '城镇新增就业', en: 'New urban employment' }, unit: PEOPLE },
  { target: unemployment, name: { zh: '城镇登记失业率', en: 'Registered unemployment' }, unit: PERCENT },
  { target: graduates, name: { zh: '高校毕业生就业率', en: 'Graduates in work' }, unit: PERCENT },
  { target: peopleTrained, name: { zh: '职业技能培训', en: 'People trained' }, unit: PEOPLE },
  { target: transfers, name: { zh: '输转劳动力', en: 'Workers transferred' }, unit: PEOPLE },
  { target: labourIncome, name: { zh: '劳务收入', en: 'Labour income' }, unit: { zh: '元', en: 'CNY' } },
  { target: pensionRenewal, name: { zh: '城乡居民养老续保率', en: 'Residents’ pension renewal' }, unit: PERCENT },
  { target: wagesRecovered, name: { zh: '农民工工资清欠率', en: 'Wage arrears recovered' }, unit: PERCENT },
]

export interface DialInput {
  readonly name: string
  readonly value: number | null
  readonly unit: string | null
}

export interface Dial extends Pick<Measured, 'value' | 'numerator' | 'denominator'> {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly formula: string
  readonly inputs: readonly DialInput[]
}

/** The eight dials on a day. */
export const dialsOf = (ctx: Context, asOf: string): Promise<Dial[]> =>
  Promise.all(
    DIALS.map(async ({ target, name, unit }) => {
      const { value, numerator = null, denominator = null, inputs } = await target.measure(askOf(ctx.db, asOf))
      return {
        code: target.code,
        name: ctx.say(name),
        unit: ctx.say(unit),
        formula: ctx.say(target.formula),
        value,
        numerator,
        denominator,
        inputs: inputs.map((input) => ({
          name: ctx.say(input.name),
          value: input.value,
          unit: input.unit ? ctx.say(input.unit) : null,
        })),
      }
    }),
  )
