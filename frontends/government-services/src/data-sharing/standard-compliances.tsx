import { lampColumn } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import type { StandardCompliance } from './standard-compliance.graphql.ts'
import { standardComplianceRegister } from './standard-compliance.register.ts'

/** 标准符合性: whether each system follows each standard, and what it lacks. */
export function StandardCompliances() {
  const say = useText()
  return (
    <Register
      of={standardComplianceRegister}
      columns={[
        lampColumn<StandardCompliance>(say('lamp'), ({ complies }) => ({
          light: complies ? 'GREEN' : 'RED',
          word: say(complies ? 'sharing.complies' : 'sharing.falls'),
        })),
      ]}
    />
  )
}
