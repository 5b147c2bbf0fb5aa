import { Views } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { pensionFailureRegister } from './failure.register.ts'
import { PensionMonths } from './pension-months.tsx'

/** 养老金发放 */
export default function PensionPage() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      views={[
        {
          id: 'failure',
          title: say('register.pensionFailure.title'),
          page: <Register of={pensionFailureRegister} />,
        },
        { id: 'month', title: say('monthly.pensionRecords'), page: <PensionMonths /> },
      ]}
    />
  )
}
