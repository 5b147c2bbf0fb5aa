import {
  ModuleBoundary,
  useFormats,
  type RegisteredModule,
  type Slot,
  type Viewer,
  type WidgetLine,
  type WidgetProps,
  holds,
} from '@tongchou/frontend-kit'
import { lazy, useState, type ComponentType } from 'react'
import { loadPart } from './remotes.ts'

function partOf(module: RegisteredModule, line: WidgetLine, attempt: number) {
  const Part = lazy(async () => ({
    default: await loadPart<ComponentType<WidgetProps>>(module, `${line.id}.widget`, attempt),
  }))
  return { Part, attempt }
}

interface WidgetHolder {
  module: RegisteredModule
  line: WidgetLine
  subject?: string | undefined
}

function Widget({ module, line, subject }: WidgetHolder) {
  const { pick } = useFormats()
  const [{ Part, attempt }, setPart] = useState(() => partOf(module, line, 0))
  return (
    <ModuleBoundary name={pick(line.title)} rows={2} onRetry={() => setPart(partOf(module, line, attempt + 1))}>
      <Part {...(subject === undefined ? {} : { subject })} />
    </ModuleBoundary>
  )
}

/** The widgets of a slot that a viewer may see, in the order their manifests ask for. */
export function widgetsOf(modules: RegisteredModule[], slot: Slot, viewer: Viewer | undefined) {
  return modules
    .flatMap((module) => (module.widgets ?? []).map((line) => ({ module, line })))
    .filter(({ line }) => line.slot === slot && holds(viewer, line.permission))
    .toSorted((a, b) => (a.line.order ?? a.module.order) - (b.line.order ?? b.module.order))
}

/** Draws a slot for one viewer. */
export function drawWidgets(modules: RegisteredModule[], viewer: Viewer | undefined) {
  return (slot: Slot, subject?: string) =>
    widgetsOf(modules, slot, viewer).map(({ module, line }) => (
      <Widget key={`${module.id}/${line.id}`} module={module} line={line} subject={subject} />
    ))
}
