import { useFormats, useSession, type Module } from '@tongchou/frontend-kit'
import { Navigate, useParams, useRoutes } from 'react-router'
import { firstPath } from './menu.rules.ts'
import { NotFound } from './not-found.page.tsx'
import { menuFor, menuPath, useRegistry } from './registry.ts'
import { RemotePart } from './remote-part.tsx'

function Routes({ module }: { module: Module }) {
  return useRoutes([...module.routes, { path: '*', element: <NotFound /> }])
}

const asRoutes = (loaded: Module) => () => <Routes module={loaded} />

/** The pages of whichever module the address names. */
export function ModuleRoute() {
  const { module: id, '*': rest } = useParams()
  const module = useRegistry().find((each) => each.id === id)
  const { pick } = useFormats()
  const { viewer } = useSession()
  const [mine] = menuFor(module ? [module] : [], viewer)
  const first = mine && firstPath(mine)
  // The module's own address opens whatever its menu begins with.
  if (module && !rest && first) return <Navigate to={menuPath(module, first)} replace />
  if (!module) return <NotFound />
  return (
    <RemotePart key={module.id} module={module} part="module" name={pick(module.title)} rows={12} shaped={asRoutes} />
  )
}
