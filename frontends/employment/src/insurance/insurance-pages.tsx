import { Register } from '../register.tsx'
import { Views } from '../views.tsx'
import { useText } from '../words.ts'
import { accountRegister } from './account.register.ts'
import { ChannelUse } from './channel-use.tsx'
import { CoverageBoard } from './coverage-board.tsx'
import { FundBoard } from './fund-board.tsx'
import { fundReserveRegister } from './fund-reserve.register.ts'
import { mobileMonthRegister } from './mobile-month.register.ts'
import { ProcessSums } from './process-sums.tsx'
import { reformUnitRegister } from './reform-unit.register.ts'
import { riskCheckRegister } from './risk-check.register.ts'
import { insuranceTaskRegister } from './task.register.ts'

/** 社会保险 */
export default function InsurancePages() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      of={[
        { id: 'funds', permission: 'employment.overview', title: say('fund.title'), element: <FundBoard /> },
        { id: 'coverage', title: say('coverage.title'), element: <CoverageBoard /> },
        { id: 'account', title: say('register.account.title'), element: <Register of={accountRegister} /> },
        {
          id: 'insurance-task',
          permission: 'employment.overview',
          title: say('register.insuranceTask.title'),
          element: <Register of={insuranceTaskRegister} above={<ProcessSums />} />,
        },
        {
          id: 'risk-check',
          permission: 'employment.overview',
          title: say('register.riskCheck.title'),
          element: <Register of={riskCheckRegister} />,
        },
        {
          id: 'reform-unit',
          permission: 'employment.overview',
          title: say('register.reformUnit.title'),
          element: <Register of={reformUnitRegister} />,
        },
        {
          id: 'mobile-month',
          title: say('register.mobileMonth.title'),
          element: <Register of={mobileMonthRegister} above={<ChannelUse />} />,
        },
        {
          id: 'fund-reserve',
          permission: 'employment.overview',
          title: say('register.fundReserve.title'),
          element: <Register of={fundReserveRegister} />,
        },
      ]}
    />
  )
}
