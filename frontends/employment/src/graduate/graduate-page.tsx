import { Register } from '../register.tsx'
import { graduateRegister } from './graduate.register.ts'

/** 高校毕业生 */
export default function GraduatePage() {
  return <Register of={graduateRegister} />
}
