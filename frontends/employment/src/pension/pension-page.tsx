import { Register } from '../register.tsx'
import { pensionFailureRegister } from './failure.register.ts'

/** 养老金发放 */
export default function PensionPage() {
  return <Register of={pensionFailureRegister} />
}
