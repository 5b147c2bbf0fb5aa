import { ModuleBoundary, useFormats, useSession, type Module, type RegisteredModule } from '@tongchou/frontend-kit'
import { lazy, useState } from 'react'
import { Navigate, useParams, useRoutes } from 'react-router'
import { firstPath } from './menu.rules.ts'
import { NotFound } from './not-found.page.tsx'
import { menuFor, menuPath, useRegistry } from './registry.ts'
import { loadPart } from './remotes.ts'

function Routes({ module }: { module: Module }) {
  return useRoutes([...module.routes, { path: '*', element: <NotFound /> }])
}

function pageOf(module: RegisteredModule, attempt: number) {
  const Page = lazy(async () => {
    const loaded = await loadPart<Module>(module, 'module', attempt)
    return { default: () => <Routes module={loaded} /> }
  })
  return { Page, attempt }
}

function Loaded({ module }: { module: RegisteredModule }) {
  const { pick } = useFormats()
  const [{ Page, attempt }, setPage] = useState(() => pageOf(module, 0))
  return (
    <ModuleBoundary name={pick(module.title)} rows={12} onRetry={() => setPage(pageOf(module, attempt + 1))}>
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
