import { useCallback } from 'react'
import { useText } from '../words.ts'

/** A quarter as people say it: 2022Q3 is 2022年三季度. */
export function useQuarterName(): (quarter: string) => string {
  const say = useText()
  return useCallback(
    (quarter) => {
      const [year = '', number = ''] = quarter.split('Q')
      return ['1', '2', '3', '4'].includes(number) ? say(`goal.quarters.${number as '1'}`, { year }) : quarter
    },
    [say],
  )
}
