import { createContext, useContext } from 'react'

/** The console's page of a record, by its type in the graph; nothing where the viewer has none. Given by the shell. */
export type RecordPlace = (type: string | null | undefined, id: string) => string | undefined

export const RecordPlaceContext = createContext<RecordPlace>(() => undefined)

/** Leads from what any department says of a record to the page that shows it; whoever asks knows no department. */
export const useRecordPlace = (): RecordPlace => useContext(RecordPlaceContext)
