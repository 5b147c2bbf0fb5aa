import { useFormats, useSession, useWords, type MenuLine, type RegisteredModule } from '@tongchou/frontend-kit'
import { NavLink, useLocation } from 'react-router'
import { groupedMenu, isUnder } from './menu.rules.ts'
import { menuPath } from './registry.ts'

function Icon({ d }: { d: string }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      aria-hidden="true"
    >
      <path d={d} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}

const house = 'M4 11 12 4l8 7M6 10v10h12V10M10 20v-6h4v6'
const pulse = 'M3 12h4l3-8 4 16 3-8h4'
const dot = 'M5 7h14M5 12h14M5 17h9'
const chevron = 'M9 6l6 6-6 6'

function Lines({ module, lines }: { module: RegisteredModule; lines: MenuLine[] }) {
  const { pick } = useFormats()
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.path}>
          <NavLink to={menuPath(module, line.path)} end={line.path === ''}>
            <Icon d={line.icon ?? dot} />
            {pick(line.title)}
          </NavLink>
        </li>
      ))}
    </ul>
  )
}

/** A heading and its lines, unfolded by hand or by having one of them open. */
function Fold({ module, title, lines }: { module: RegisteredModule; title: string; lines: MenuLine[] }) {
  const { pathname } = useLocation()
  return (
    <details className="menu-fold" open={lines.some((line) => isUnder(pathname, menuPath(module, line.path)))}>
      <summary>
        <Icon d={chevron} />
        {title}
      </summary>
      <Lines module={module} lines={lines} />
    </details>
  )
}

/** The lines of several modules, each under the name of its own unless it has only one. */
export function MenuLinks({ modules }: { modules: RegisteredModule[] }) {
  const { pick } = useFormats()
  return (
    <ul className="menu">
      {modules.map((module) => (
        <li key={module.id}>
          {module.menus.length > 1 && <span className="menu-group">{pick(module.title)}</span>}
          {groupedMenu(module).map(({ group, lines }) =>
            group ? (
              <Fold key={group.id} module={module} title={pick(group.title)} lines={lines} />
            ) : (
              <Lines key="" module={module} lines={lines} />
            ),
          )}
        </li>
      ))}
    </ul>
  )
}

/** The menu on the left; on a phone it lies over the page until a line is chosen. */
export function Sidebar({ modules, open }: { modules: RegisteredModule[]; open: boolean }) {
  const say = useWords('shell')
  const { viewer } = useSession()
  return (
    <nav id="menu" className="sidebar no-print" data-open={open} aria-label={say('menu')}>
      <ul className="menu">
        <li>
          <NavLink to="/" end>
            <Icon d={house} />
            {say('workbench.title')}
          </NavLink>
        </li>
      </ul>
      <MenuLinks modules={modules} />
      {viewer?.roles.includes('SYSTEM_ADMINISTRATOR') && (
        <ul className="menu">
          <li>
            <NavLink to="/health">
              <Icon d={pulse} />
              {say('health.title')}
            </NavLink>
          </li>
        </ul>
      )}
    </nav>
  )
}
