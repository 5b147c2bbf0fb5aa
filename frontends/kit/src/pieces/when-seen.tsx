import { useEffect, useRef, useState, type ReactNode } from 'react'

/** Draws its content once it comes near the visible part of the page, so that what lies below costs nothing at first. */
export function WhenSeen({ height, children }: { height: number; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (!place.current || seen) return undefined
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true), {
      rootMargin: '200px',
    })
    watcher.observe(place.current)
    return () => watcher.disconnect()
  }, [seen])
  return (
    <div ref={place} style={{ minHeight: height }}>
      {seen && children}
    </div>
  )
}
