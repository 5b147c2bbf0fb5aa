import type { ReactNode } from 'react'

/** What is wider than its place and scrolls sideways within it: by hand, and by the arrow keys once it has the focus. */
export function ScrollX({ children }: { children: ReactNode }) {
  return (
    <div className="scroll-x" tabIndex={0}>
      {children}
    </div>
  )
}
