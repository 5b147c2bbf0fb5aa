import { createContext, useContext } from 'react'

/** The county this console serves, as everybody may know it. */
export interface County {
  code: string
  name: string
  planYear: number
  /** What "today" is for every rule, YYYY-MM-DD. */
  businessDate: string
  demo: boolean
}

/** Given by the shell. */
export const CountyContext = createContext<County | undefined>(undefined)

/** The county; its business date, not the browser's clock, is "today" on every page. */
export function useCounty(): County {
  const county = useContext(CountyContext)
  if (!county) throw new Error('useCounty outside the frame')
  return county
}
