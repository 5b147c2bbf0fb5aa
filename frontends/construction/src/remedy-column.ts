import { lampColumn, useDue, type Column } from '@tongchou/frontend-kit'
import { useText } from './words.ts'

interface Inspected {
  remedyDueOn: string | null
  remediedOn: string | null
}

/** Whether what an inspection found is put right, and where it found nothing. */
export function useRemedyColumn<Row extends Inspected>(): Column<Row> {
  const say = useText()
  const { dueTold } = useDue()
  return lampColumn<Row>(say('state'), ({ remedyDueOn, remediedOn }) =>
    remedyDueOn === null
      ? { light: 'GREEN', word: say('inspectionClean') }
      : dueTold({ due: remedyDueOn, done: remediedOn !== null }),
  )
}
