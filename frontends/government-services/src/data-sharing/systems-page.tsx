import { useCan, useUnits, Views } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { departmentConnectionRegister } from './department-connection.register.ts'
import { electronicCredentialRegister } from './electronic-credential.register.ts'
import { electronicStandardRegister } from './electronic-standard.register.ts'
import { identityMonthRegister } from './identity-month.register.ts'
import { SharingBoard } from './sharing-board.tsx'
import { StandardCompliances } from './standard-compliances.tsx'
import { SystemList } from './system-list.tsx'

/** 一平台一网一库: the systems and their islands, who has joined, standards, identity and credentials. */
export default function SystemsPage() {
  const say = useText()
  const can = useCan()
  const { nameOf } = useUnits()
  return (
    <Views
      label={say('view.label')}
      views={[
        {
          id: 'systems',
          title: say('register.governmentSystem.title'),
          page: <SystemList above={can('government-services.overview') && <SharingBoard />} />,
        },
        {
          id: 'connections',
          title: say('register.departmentConnection.title'),
          permission: 'government-services.departmental',
          page: <Register of={departmentConnectionRegister} nameOf={({ department }) => nameOf(department)} />,
        },
        {
          id: 'standards',
          title: say('register.electronicStandard.title'),
          permission: 'government-services.overview',
          page: <Register of={electronicStandardRegister} />,
        },
        { id: 'compliance', title: say('register.standardCompliance.title'), page: <StandardCompliances /> },
        {
          id: 'identity',
          title: say('register.identityMonth.title'),
          permission: 'government-services.overview',
          page: <Register of={identityMonthRegister} />,
        },
        {
          id: 'credentials',
          title: say('register.electronicCredential.title'),
          permission: 'government-services.departmental',
          page: <Register of={electronicCredentialRegister} />,
        },
      ]}
    />
  )
}
