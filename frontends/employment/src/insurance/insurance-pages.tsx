import { useFormats, useUnits, Views } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { accountRegister } from './account.register.ts'
import { ChannelUse } from './channel-use.tsx'
import { CoverageBoard } from './coverage-board.tsx'
import { FundBoard } from './fund-board.tsx'
import { FundMonths } from './fund-months.tsx'
import { fundReserveRegister } from './fund-reserve.register.ts'
import { mobileMonthRegister } from './mobile-month.register.ts'
import { ProcessSums } from './process-sums.tsx'
import { reformUnitRegister } from './reform-unit.register.ts'
import { riskCheckRegister } from './risk-check.register.ts'
import { insuranceTaskRegister } from './task.register.ts'

/** 社会保险 */
export default function InsurancePages() {
  const say = useText()
  const { month } = useFormats()
  const { nameOf } = useUnits()
  return (
    <Views
      label={say('view.label')}
      views={[
        { id: 'funds', permission: 'employment.overview', title: say('fund.title'), page: <FundBoard /> },
        { id: 'coverage', title: say('coverage.title'), page: <CoverageBoard /> },
        { id: 'account', title: say('register.account.title'), page: <Register of={accountRegister} /> },
        {
          id: 'insurance-task',
          permission: 'employment.overview',
          title: say('register.insuranceTask.title'),
          page: <Register of={insuranceTaskRegister} above={<ProcessSums />} />,
        },
        {
          id: 'risk-check',
          permission: 'employment.overview',
          title: say('register.riskCheck.title'),
          page: <Register of={riskCheckRegister} />,
        },
        {
          id: 'reform-unit',
          permission: 'employment.overview',
          title: say('register.reformUnit.title'),
          page: <Register of={reformUnitRegister} />,
        },
        {
          id: 'mobile-month',
          title: say('register.mobileMonth.title'),
          page: (
            <Register
              of={mobileMonthRegister}
              nameOf={({ period, township }) => `${nameOf(township)} ${month(period)}`}
              above={<ChannelUse />}
            />
          ),
        },
        {
          id: 'fund-month',
          permission: 'employment.overview',
          title: say('monthly.fundRecords'),
          page: <FundMonths />,
        },
        {
          id: 'fund-reserve',
          permission: 'employment.overview',
          title: say('register.fundReserve.title'),
          page: <Register of={fundReserveRegister} />,
        },
      ]}
    />
  )
}
