import { Views } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { TransferBoard } from './transfer-board.tsx'
import { transferRegister } from './transfer.register.ts'

/** 劳务输转: what it comes to, and the batches it is made of. */
export default function TransferPage() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      views={[
        { id: 'board', title: say('transfer.board'), page: <TransferBoard /> },
        { id: 'batch', title: say('register.transfer.title'), page: <Register of={transferRegister} /> },
      ]}
    />
  )
}
