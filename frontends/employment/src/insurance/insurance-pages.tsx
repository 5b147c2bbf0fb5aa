import { Views } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { accountRegister } from './account.register.ts'
import { mobileMonthRegister } from './mobile-month.register.ts'
import { reformUnitRegister } from './reform-unit.register.ts'
import { riskCheckRegister } from './risk-check.register.ts'
import { insuranceTaskRegister } from './task.register.ts'

/** 社会保险 */
export default function InsurancePages() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      views={[
        { id: 'account', title: say('register.account.title'), page: <Register of={accountRegister} /> },
        {
          id: 'insurance-task',
          title: say('register.insuranceTask.title'),
          page: <Register of={insuranceTaskRegister} />,
        },
        { id: 'risk-check', title: say('register.riskCheck.title'), page: <Register of={riskCheckRegister} /> },
        { id: 'reform-unit', title: say('register.reformUnit.title'), page: <Register of={reformUnitRegister} /> },
        {
          id: 'mobile-month',
          title: say('register.mobileMonth.title'),
          page: <Register of={mobileMonthRegister} />,
        },
      ]}
    />
  )
}
