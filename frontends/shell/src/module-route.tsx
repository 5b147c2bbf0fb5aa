import { ModuleBoundary, useFormats, type Module, type RegisteredModule } from '@tongchou/frontend-kit'
import { lazy, useMemo, useState } from 'react'
import { useParams, useRoutes } from 'react-router'
import { NotFound } from './not-found.page.tsx'
import { useRegistry } from './registry.ts'
import { loadPart } from './remotes.ts'

function Routes({ module }: { module: Module }) {
  return useRoutes([...module.routes, { path: '*', element: <NotFound /> }])
}

function Loaded({ module }: { module: RegisteredModule }) {
  const { pick } = useFormats()
  const [attempt, setAttempt] = useState(0)
  const Page = useMemo(
    () =>
      lazy(async () => {
        const loaded = await loadPart<Module>(module, 'module', attempt)
        return { default: () => <Routes module={loaded} /> }
      }),
    [module, attempt],
  )
  return (
    <ModuleBoundary name={pick(module.title)} rows={12} onRetry={() => setAttempt(attempt + 1)}>
      <Page />
    </ModuleBoundary>
  )
}

/** The pages of whichever module the address names. */
export function ModuleRoute() {
  const { module: id } = useParams()
  const module = useRegistry().find((each) => each.id === id)
  return module ? <Loaded key={module.id} module={module} /> : <NotFound />
}
