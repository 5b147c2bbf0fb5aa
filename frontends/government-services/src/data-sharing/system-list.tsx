import { lampColumn, type RegisterPageProps, type Told, useCounty } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import type { GovernmentSystem } from './government-system.graphql.ts'
import { governmentSystemRegister } from './government-system.register.ts'

/** 政务信息系统: each with how far it shares what it holds; an island that was not joined in time is red. */
export function SystemList({ above }: Pick<RegisterPageProps<GovernmentSystem>, 'above'>) {
  const say = useText()
  const { businessDate } = useCounty()
  const told = ({ sharing, retiredOn, integratedOn, integrationDueOn }: GovernmentSystem): Told => {
    if (retiredOn !== null && retiredOn <= businessDate) return { light: 'UNKNOWN', word: say('sharing.retired') }
    const isLate = integratedOn === null && integrationDueOn !== null && integrationDueOn < businessDate
    if (isLate) return { light: 'RED', word: say('sharing.islandLate') }
    return { light: sharing === 'SHARED' ? 'GREEN' : 'YELLOW', word: say(`code.${sharing}`) }
  }
  return (
    <Register
      of={governmentSystemRegister}
      above={above}
      columns={[lampColumn(say('lamp'), told)]}
      refresh={['SharingBoard']}
    />
  )
}
