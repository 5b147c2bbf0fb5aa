import { Register } from '../register.tsx'
import { Views } from '../views.tsx'
import { useText } from '../words.ts'
import { collectiveRegister } from './collective.register.ts'
import { employerContractsRegister } from './contract.register.ts'

/** 劳动合同 */
export default function ContractPages() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      of={[
        {
          id: 'employer-contracts',
          title: say('register.employerContracts.title'),
          element: <Register of={employerContractsRegister} />,
        },
        { id: 'collective', title: say('register.collective.title'), element: <Register of={collectiveRegister} /> },
      ]}
    />
  )
}
