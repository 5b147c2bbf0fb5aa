import {
  useFormats,
  type RegisteredModule,
  type Slot,
  type Viewer,
  type WidgetLine,
  holds,
} from '@tongchou/frontend-kit'
import { RemotePart } from './remote-part.tsx'

interface WidgetHolder {
  module: RegisteredModule
  line: WidgetLine
  subject?: string | undefined
}

function Widget({ module, line, subject }: WidgetHolder) {
  const { pick } = useFormats()
  return <RemotePart module={module} part={`${line.id}.widget`} name={pick(line.title)} rows={2} subject={subject} />
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
