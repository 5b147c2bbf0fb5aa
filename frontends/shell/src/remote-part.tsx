import { ModuleBoundary, type RegisteredModule } from '@tongchou/frontend-kit'
import { useState, type ComponentType } from 'react'
import { partOf } from './part-of.ts'

const asIs = (loaded: ComponentType<{ subject?: string }>) => loaded

interface RemotePartProps {
  module: RegisteredModule
  /** As it is exposed: `<id>.widget`, `<id>.public`. */
  part: string
  name: string
  rows: number
  subject?: string | undefined
}

/** A part of a module, fetched when it is drawn; when it cannot be had its place says so and offers to try again. */
export function RemotePart({ module, part, name, rows, subject }: RemotePartProps) {
  const [Part, setPart] = useState(() => partOf(module, part, asIs))
  return (
    <ModuleBoundary name={name} rows={rows} onRetry={() => setPart(partOf(module, part, asIs))}>
      <Part {...(subject === undefined ? {} : { subject })} />
    </ModuleBoundary>
  )
}
