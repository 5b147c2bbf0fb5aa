import { useFormats, Views } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import type { UrbanIncome } from './income.graphql.ts'
import { urbanIncomeRegister } from './income.register.ts'
import { incomeMeasureRegister } from './measure.register.ts'
import { payPolicyRegister } from './pay-policy.register.ts'
import { incomeReviewRegister } from './review.register.ts'

/** 城镇居民增收 */
export default function IncomePages() {
  const say = useText()
  const { fullDay, quarter: quarterName } = useFormats()
  const nameOf = ({ year, quarter }: UrbanIncome) => quarterName(`${year}Q${quarter}`)
  return (
    <Views
      label={say('view.label')}
      views={[
        {
          id: 'urban-income',
          permission: 'employment.overview',
          title: say('register.urbanIncome.title'),
          page: (
            <Register
              of={urbanIncomeRegister}
              nameOf={nameOf}
              columns={[{ key: 'year', title: say('field.quarter'), value: nameOf, role: 'title', sort: 'YEAR' }]}
            />
          ),
        },
        {
          id: 'income-measure',
          title: say('register.incomeMeasure.title'),
          page: <Register of={incomeMeasureRegister} />,
        },
        {
          id: 'income-review',
          permission: 'employment.overview',
          title: say('register.incomeReview.title'),
          page: <Register of={incomeReviewRegister} nameOf={({ heldOn }) => fullDay(heldOn)} />,
        },
        { id: 'pay-policy', title: say('register.payPolicy.title'), page: <Register of={payPolicyRegister} /> },
      ]}
    />
  )
}
