import { Register } from '../register.tsx'
import { unemploymentRegister } from './unemployment.register.ts'

/** 失业登记 */
export default function UnemploymentPage() {
  return <Register of={unemploymentRegister} />
}
