import { Views } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { conveniencePointRegister } from './convenience-point.register.ts'
import { PointBoard } from './point-board.tsx'
import { PointFunctions } from './point-functions.tsx'
import { pointItemRegister } from './point-item.register.ts'
import { pointMonthRegister } from './point-month.register.ts'

/** 就近办: the points in townships and villages, what each can do, has and lacks, and its months. */
export default function PointsPage() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      views={[
        { id: 'board', title: say('point.board'), page: <PointBoard /> },
        {
          id: 'points',
          title: say('register.conveniencePoint.title'),
          page: <Register of={conveniencePointRegister} />,
        },
        { id: 'functions', title: say('register.pointFunction.title'), page: <PointFunctions /> },
        {
          id: 'items',
          title: say('register.pointItem.title'),
          page: <Register of={pointItemRegister} />,
        },
        { id: 'months', title: say('register.pointMonth.title'), page: <Register of={pointMonthRegister} /> },
      ]}
    />
  )
}
