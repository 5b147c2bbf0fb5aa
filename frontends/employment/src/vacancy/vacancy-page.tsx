import { Register } from '../register.tsx'
import { vacancyRegister } from './vacancy.register.ts'

/** 用工需求 */
export default function VacancyPage() {
  return <Register of={vacancyRegister} />
}
