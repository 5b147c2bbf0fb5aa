import { useCan, Views } from '@tongchou/frontend-kit'
import type { ComponentProps } from 'react'

type View = ComponentProps<typeof Views>['views'][number] & {
  /** Who has something to see there; without one everybody. */
  permission?: string
}

/** Lists that belong together on one page; those that hold nothing for the viewer are not offered. */
export function OpenViews({ label, views }: { label: string; views: readonly View[] }) {
  const can = useCan()
  return <Views label={label} views={views.filter(({ permission }) => can(permission))} />
}
