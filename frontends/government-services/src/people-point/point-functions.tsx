import { type Column, lampColumn, type Told, useCounty, useUnits } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import type { PointFunction } from './point-function.graphql.ts'
import { pointFunctionRegister } from './point-function.register.ts'

/** 平台功能: which of the eight functions each point has, and by when it must have what it lacks. */
export function PointFunctions() {
  const say = useText()
  const { businessDate } = useCounty()
  const { nameOf } = useUnits()
  const told = ({ present, dueOn }: PointFunction): Told => {
    if (present) return { light: 'GREEN', word: say('point.present') }
    const isLate = dueOn !== null && dueOn < businessDate
    return { light: isLate ? 'RED' : 'YELLOW', word: say(isLate ? 'point.lackingLate' : 'point.lacking') }
  }
  const columns: Column<PointFunction>[] = [
    lampColumn(say('lamp'), told),
    {
      key: 'township',
      title: say('field.township'),
      value: ({ point }) => nameOf(point?.township),
      role: 'wide-only',
    },
  ]
  return <Register of={pointFunctionRegister} columns={columns} refresh={['PointBoards']} />
}
