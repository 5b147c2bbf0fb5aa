import { defineModule } from '@tongchou/frontend-kit'
import { TargetBoard } from './target/target-board.tsx'

export default defineModule({ routes: [{ index: true, element: <TargetBoard /> }] })
