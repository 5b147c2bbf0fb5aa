import { ApolloProvider } from '@apollo/client/react'
import {
  createClient,
  CountyContext,
  gql,
  Skeleton,
  useAsk,
  useLanguage,
  useSession,
  useWords,
  type County,
  type RegisteredModule,
} from '@tongchou/frontend-kit'
import { lazy, Suspense, useEffect, useMemo } from 'react'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { Frame } from './frame.tsx'
import { ModuleRoute } from './module-route.tsx'
import { NotFound } from './not-found.page.tsx'
import { RegistryContext } from './registry.ts'
import { SignIn } from './sign-in.page.tsx'
import { Workbench } from './workbench.page.tsx'

const FirstSteps = lazy(() => import('./first-steps.page.tsx'))
const Health = lazy(() => import('./health.page.tsx'))

const client = createClient()

const router = createBrowserRouter([
  {
    path: '/',
    element: <Frame />,
    children: [
      { index: true, element: <Workbench /> },
      { path: 'm/:module/*', element: <ModuleRoute /> },
      {
        path: 'health',
        element: (
          <Suspense fallback={<Skeleton />}>
            <Health />
          </Suspense>
        ),
      },
      { path: '*', element: <NotFound /> },
    ],
  },
])

const countyQuery = gql`
  query ShellCounty {
    county {
      code
      name
      planYear
      businessDate
      demo
    }
  }
`

function Console({ modules }: { modules: RegisteredModule[] }) {
  const session = useSession()
  const language = useLanguage()
  const say = useWords('shell')
  const { data, loading, again } = useAsk<{ county: County | null }>(countyQuery)
  const county = data?.county
  useEffect(() => {
    document.title = county ? `${county.name} · ${say('product')}` : say('product')
  }, [county, say])
  useEffect(() => {
    void client.refetchQueries({ include: 'active' })
  }, [language])
  const page = useMemo(() => <RouterProvider router={router} />, [])
  if (session.state !== 'signed-in') return <SignIn county={county ?? undefined} />
  if (session.owes) {
    return (
      <Suspense fallback={<Skeleton />}>
        <FirstSteps owes={session.owes} />
      </Suspense>
    )
  }
  if (loading) return <Skeleton />
  if (!county) {
    return (
      <main className="lonely">
        <h1>{say('down.title')}</h1>
        <p>{say('down.body')}</p>
        <button type="button" className="button" onClick={again}>
          {say('down.retry')}
        </button>
      </main>
    )
  }
  return (
    <CountyContext value={county}>
      <RegistryContext value={modules}>{page}</RegistryContext>
    </CountyContext>
  )
}

/** The console: one client, one session, one router; modules join at run time. */
export function App({ modules }: { modules: RegisteredModule[] }) {
  return (
    <ApolloProvider client={client}>
      <Console modules={modules} />
    </ApolloProvider>
  )
}
