import { signOut, useCounty, useFormats, useMarks, useRoleName, useSession, useWords } from '@tongchou/frontend-kit'
import { useRef } from 'react'
import { Link } from 'react-router'
import { Appearance } from './appearance.tsx'

/** Who is signed in, and the way out. */
function Person() {
  const say = useWords('shell')
  const { viewer } = useSession()
  const roleName = useRoleName()
  const { separator } = useMarks()
  const menu = useRef<HTMLDetailsElement>(null)
  if (!viewer) return null
  return (
    <details
      className="person"
      ref={menu}
      onBlur={(event) => {
        if (menu.current && !menu.current.contains(event.relatedTarget)) menu.current.open = false
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && menu.current) menu.current.open = false
      }}
    >
      <summary className="button bare">{viewer.name}</summary>
      <div className="person-menu">
        <b>{viewer.name}</b>
        <span className="quiet">{viewer.department?.name ?? viewer.township?.name}</span>
        <span className="quiet">{viewer.roles.map(roleName).join(separator)}</span>
        <button type="button" className="button" onClick={() => void signOut()}>
          {say('signOut')}
        </button>
      </div>
    </details>
  )
}

interface TopBarProps {
  onMenu: () => void
  menuOpen: boolean
  onSearch: () => void
}

/** County and plan year, the day it is, the search, and what belongs to the viewer. */
export function TopBar({ onMenu, menuOpen, onSearch }: TopBarProps) {
  const say = useWords('shell')
  const { fullDay } = useFormats()
  const county = useCounty()
  const apple = /Mac|iPhone|iPad/.test(navigator.userAgent)
  return (
    <header className="top-bar no-print">
      <button
        type="button"
        className="button bare menu-button"
        aria-controls="menu"
        aria-expanded={menuOpen}
        aria-label={say('menu')}
        onClick={onMenu}
      >
        <svg width="18" height="18" viewBox="0 0 18 18" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
          <path d="M2 4.5h14M2 9h14M2 13.5h14" />
        </svg>
      </button>
      <Link className="county" to="/">
        <b>{county.name}</b> <span>{say('planYear', { year: county.planYear })}</span>
      </Link>
      <span className="quiet today">{fullDay(county.businessDate)}</span>
      {county.demo && <span className="demo">{say('demo')}</span>}
      <button type="button" className="search-button" onClick={onSearch}>
        <svg
          width="14"
          height="14"
          viewBox="0 0 14 14"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          aria-hidden="true"
        >
          <circle cx="6" cy="6" r="4.2" />
          <path d="m9.2 9.2 3.6 3.6" />
        </svg>
        <span className="search-words">{say('search.open')}</span>
        <kbd aria-hidden="true">{apple ? '⌘K' : 'Ctrl K'}</kbd>
      </button>
      <Appearance />
      <Person />
    </header>
  )
}
