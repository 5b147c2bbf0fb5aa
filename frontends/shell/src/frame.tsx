import { Notices, RecordPlaceContext, useCounty, useSession, useWords, WidgetContext } from '@tongchou/frontend-kit'
import { AntdTheme } from '@tongchou/frontend-kit/antd-theme'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { Outlet, useLocation } from 'react-router'
import { recordPlaces } from './record-place.ts'
import { menuFor, useRegistry } from './registry.ts'
import { Sidebar } from './sidebar.tsx'
import { TopBar } from './top-bar.tsx'
import { drawWidgets } from './widget-host.tsx'

const Palette = lazy(() => import('./palette.tsx'))

/** What stands around every page: the menu, the bar, the search, and the place of notices. */
export function Frame() {
  const say = useWords('shell')
  const county = useCounty()
  const { viewer } = useSession()
  const modules = useRegistry()
  const { pathname } = useLocation()
  // The menu is open on the page it was opened on, so that going anywhere closes it.
  const [openOn, setOpenOn] = useState<string>()
  const menuOpen = openOn === pathname
  const [searching, setSearching] = useState(false)
  const menu = useMemo(() => menuFor(modules, viewer), [modules, viewer])
  const widgets = useMemo(() => drawWidgets(modules, viewer), [modules, viewer])
  const places = useMemo(() => recordPlaces(modules, viewer), [modules, viewer])

  useEffect(() => {
    scrollTo(0, 0)
  }, [pathname])
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        setSearching(true)
      }
      if (event.key === 'Escape') setOpenOn(undefined)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  return (
    <AntdTheme>
      <WidgetContext value={widgets}>
        <a className="skip" href="#main">
          {say('skip')}
        </a>
        <TopBar
          onMenu={() => setOpenOn(menuOpen ? undefined : pathname)}
          menuOpen={menuOpen}
          onSearch={() => setSearching(true)}
        />
        <div className="below">
          <Sidebar modules={menu} open={menuOpen} />
          <main id="main" tabIndex={-1}>
            <p className="print-head">
              {county.name} · {say('asOf', { day: county.businessDate })}
            </p>
            <RecordPlaceContext value={places}>
              <Outlet />
            </RecordPlaceContext>
          </main>
        </div>
        <Notices />
        {searching && (
          <Suspense>
            <Palette modules={menu} all={modules} onClose={() => setSearching(false)} />
          </Suspense>
        )}
      </WidgetContext>
    </AntdTheme>
  )
}
