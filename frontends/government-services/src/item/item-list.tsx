import { Register } from '../register.tsx'
import { itemRegister } from './item.register.ts'

/** 政务服务事项 */
export default function ItemList() {
  return <Register of={itemRegister} />
}
