import { ApolloProvider } from '@apollo/client/react'
import { CountyContext, createClient, Skeleton, useSession, type RegisteredModule } from '@tongchou/frontend-kit'
import { lazy, Suspense, type ReactNode } from 'react'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { Down } from './down.tsx'
import { Frame } from './frame.tsx'
import { ModuleRoute } from './module-route.tsx'
import { NotFound } from './not-found.page.tsx'
import { RegistryContext } from './registry.ts'
import { SignIn } from './sign-in.page.tsx'
import { useCountyFacts } from './use-county-facts.ts'
import { Workbench } from './workbench.page.tsx'

const FirstSteps = lazy(() => import('./first-steps.page.tsx'))
const Health = lazy(() => import('./health.page.tsx'))
const PublicPage = lazy(() => import('./public.page.tsx'))

const client = createClient()

const later = (page: ReactNode) => <Suspense fallback={<Skeleton />}>{page}</Suspense>

/** What one must be signed in for: the frame and every page in it. */
function Console() {
  const session = useSession()
  const { county, loading, again } = useCountyFacts()
  if (session.state !== 'signed-in') return <SignIn county={county} />
  if (session.owes) return later(<FirstSteps owes={session.owes} />)
  if (loading) return <Skeleton />
  if (!county) return <Down again={again} />
  return (
    <CountyContext value={county}>
      <Frame />
    </CountyContext>
  )
}

const router = createBrowserRouter([
  { path: '/p/:module/:page', element: later(<PublicPage />) },
  {
    path: '/',
    element: <Console />,
    children: [
      { index: true, element: <Workbench /> },
      { path: 'm/:module/*', element: <ModuleRoute /> },
      { path: 'health', element: later(<Health />) },
      { path: '*', element: <NotFound /> },
    ],
  },
])

/** The console: one client, one session, one router; modules join at run time. */
export function App({ modules }: { modules: RegisteredModule[] }) {
  return (
    <ApolloProvider client={client}>
      <RegistryContext value={modules}>
        <RouterProvider router={router} />
      </RegistryContext>
    </ApolloProvider>
  )
}
