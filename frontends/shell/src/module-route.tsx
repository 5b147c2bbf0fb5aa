import { ModuleBoundary, useFormats, useSession, type Module, type RegisteredModule } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { Navigate, useParams, useRoutes } from 'react-router'
import { firstPath } from './menu.rules.ts'
import { NotFound } from './not-found.page.tsx'
import { menuFor, menuPath, useRegistry } from './registry.ts'
import { partOf } from './part-of.ts'

function Routes({ module }: { module: Module }) {
  return useRoutes([...module.routes, { path: '*', element: <NotFound /> }])
}

const asRoutes = (loaded: Module) => () => <Routes module={loaded} />

function Loaded({ module }: { module: RegisteredModule }) {
  const { pick } = useFormats()
  const [Page, setPage] = useState(() => partOf(module, 'module', asRoutes))
  return (
    <ModuleBoundary name={pick(module.title)} rows={12} onRetry={() => setPage(partOf(module, 'module', asRoutes))}>
      <Page />
    </ModuleBoundary>
  )
}

/** The pages of whichever module the address names. */
export function ModuleRoute() {
  const { module: id, '*': rest } = useParams()
  const module = useRegistry().find((each) => each.id === id)
  const { viewer } = useSession()
  const [mine] = menuFor(module ? [module] : [], viewer)
  const first = mine && firstPath(mine)
  // The module's own address opens whatever its menu begins with.
  if (module && !rest && first) return <Navigate to={menuPath(module, first)} replace />
  return module ? <Loaded key={module.id} module={module} /> : <NotFound />
}
