import { useCounty, Views } from '@tongchou/frontend-kit'
import { shared } from '../figure-columns.tsx'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import type { CollectiveContract } from './collective.graphql.ts'
import { collectiveRegister } from './collective.register.ts'
import type { EmployerContracts } from './contract.graphql.ts'
import { employerContractsRegister } from './contract.register.ts'

/** 劳动合同 */
export default function ContractPages() {
  const say = useText()
  const { businessDate } = useCounty()
  const inForce = ({ beginsOn, endsOn }: CollectiveContract) =>
    say(endsOn < businessDate ? 'contract.over' : beginsOn > businessDate ? 'contract.ahead' : 'contract.valid')
  return (
    <Views
      label={say('view.label')}
      views={[
        {
          id: 'employer-contracts',
          title: say('register.employerContracts.title'),
          page: (
            <Register
              of={employerContractsRegister}
              columns={[shared<EmployerContracts>('signingRate', say('contract.rate'), (row) => row.signingRate)]}
            />
          ),
        },
        {
          id: 'collective',
          title: say('register.collective.title'),
          permission: 'employment.overview',
          page: (
            <Register
              of={collectiveRegister}
              columns={[{ key: 'inForce', title: say('contract.inForce'), value: inForce, role: 'lamp', width: 100 }]}
            />
          ),
        },
      ]}
    />
  )
}
