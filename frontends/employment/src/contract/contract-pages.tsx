import { Views } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { collectiveRegister } from './collective.register.ts'
import { employerContractsRegister } from './contract.register.ts'

/** 劳动合同 */
export default function ContractPages() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      views={[
        {
          id: 'employer-contracts',
          title: say('register.employerContracts.title'),
          page: <Register of={employerContractsRegister} />,
        },
        { id: 'collective', title: say('register.collective.title'), page: <Register of={collectiveRegister} /> },
      ]}
    />
  )
}
