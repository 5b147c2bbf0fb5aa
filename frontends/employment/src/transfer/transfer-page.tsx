import { Register } from '../register.tsx'
import { transferRegister } from './transfer.register.ts'

/** 劳务输转 */
export default function TransferPage() {
  return <Register of={transferRegister} />
}
