import { lazy, Suspense, type ComponentType } from 'react'
import { Skeleton } from './pieces/outage.tsx'

/** A piece that is fetched when it is first drawn, so that the kit's face stays light; its type stays its own. */
export function later<Piece extends ComponentType<never>>(load: () => Promise<Piece>, rows = 8): Piece {
  const Fetched = lazy(async () => ({ default: (await load()) as unknown as ComponentType<object> }))
  const Later = (props: object) => (
    <Suspense fallback={<Skeleton rows={rows} />}>
      <Fetched {...props} />
    </Suspense>
  )
  return Later as unknown as Piece
}
