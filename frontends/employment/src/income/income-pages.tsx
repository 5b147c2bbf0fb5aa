import { Register } from '../register.tsx'
import { Views } from '../views.tsx'
import { useText } from '../words.ts'
import { urbanIncomeRegister } from './income.register.ts'
import { incomeMeasureRegister } from './measure.register.ts'
import { payPolicyRegister } from './pay-policy.register.ts'
import { incomeReviewRegister } from './review.register.ts'

/** 城镇居民增收 */
export default function IncomePages() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      of={[
        {
          id: 'urban-income',
          permission: 'employment.overview',
          title: say('register.urbanIncome.title'),
          element: <Register of={urbanIncomeRegister} />,
        },
        {
          id: 'income-measure',
          title: say('register.incomeMeasure.title'),
          element: <Register of={incomeMeasureRegister} />,
        },
        {
          id: 'income-review',
          permission: 'employment.overview',
          title: say('register.incomeReview.title'),
          element: <Register of={incomeReviewRegister} />,
        },
        { id: 'pay-policy', title: say('register.payPolicy.title'), element: <Register of={payPolicyRegister} /> },
      ]}
    />
  )
}
