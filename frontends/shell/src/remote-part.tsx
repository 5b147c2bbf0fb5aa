import { ModuleBoundary, type Module, type RegisteredModule } from '@tongchou/frontend-kit'
import { useState, type ComponentType } from 'react'
import { partOf } from './part-of.ts'

type Drawn = ComponentType<{ subject?: string }>

const asIs = (exported: Drawn) => exported

interface RemotePartProps {
  module: RegisteredModule
  /** As it is exposed: `module`, `<id>.widget`, `<id>.public`. */
  part: string
  name: string
  rows: number
  subject?: string | undefined
  /** Makes a component of what is none yet: a module's routes. */
  shaped?: (exported: Module) => Drawn
}

/** A part of a module, fetched when it is drawn; when it cannot be had its place says so and offers to try again. */
export function RemotePart({ module, part, name, rows, subject, shaped }: RemotePartProps) {
  const fetched = () => (shaped ? partOf(module, part, shaped) : partOf(module, part, asIs))
  const [Part, setPart] = useState(fetched)
  return (
    <ModuleBoundary name={name} rows={rows} onRetry={() => setPart(fetched())}>
      <Part {...(subject === undefined ? {} : { subject })} />
    </ModuleBoundary>
  )
}
