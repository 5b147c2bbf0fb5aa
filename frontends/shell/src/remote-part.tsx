import { ModuleBoundary, type RegisteredModule } from '@tongchou/frontend-kit'
import { lazy, useState, type ComponentType } from 'react'
import { loadPart } from './remotes.ts'

function load(module: RegisteredModule, part: string, attempt: number) {
  const Part = lazy(async () => ({
    default: await loadPart<ComponentType<{ subject?: string }>>(module, part, attempt),
  }))
  return { Part, attempt }
}

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
  const [{ Part, attempt }, setPart] = useState(() => load(module, part, 0))
  return (
    <ModuleBoundary name={name} rows={rows} onRetry={() => setPart(load(module, part, attempt + 1))}>
      <Part {...(subject === undefined ? {} : { subject })} />
    </ModuleBoundary>
  )
}
