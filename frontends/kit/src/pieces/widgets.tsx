import { createContext, useContext, type ReactNode } from 'react'
import type { Slot } from '../contract.ts'

/** Draws every permitted widget of a slot, each in its own boundary. Given by the shell. */
export type WidgetHost = (slot: Slot, subject?: string) => ReactNode

export const WidgetContext = createContext<WidgetHost>(() => null)

/** The place on a page where other departments may show themselves; the page knows none of them. */
export function Widgets({ slot, subject }: { slot: Slot; subject?: string }) {
  return useContext(WidgetContext)(slot, subject)
}
