import { CountyContext, Notices, Skeleton, useFormats, useWords } from '@tongchou/frontend-kit'
import { AntdTheme } from '@tongchou/frontend-kit/antd-theme'
import { useParams } from 'react-router'
import { Appearance } from './appearance.tsx'
import { Down } from './down.tsx'
import { NotFound } from './not-found.page.tsx'
import { useRegistry } from './registry.ts'
import { RemotePart } from './remote-part.tsx'
import { useCountyFacts } from './use-county-facts.ts'

/** Whichever page the address names of those that modules open to people without an account: no menu, no session asked for. */
export default function PublicPage() {
  const say = useWords('shell')
  const { pick } = useFormats()
  const { module: id, page } = useParams()
  const { county, loading, again } = useCountyFacts()
  const module = useRegistry().find((each) => each.id === id)
  const line = module?.publicPages?.find((each) => each.id === page)
  if (loading) return <Skeleton />
  if (!county) return <Down again={again} />
  return (
    <AntdTheme>
      <CountyContext value={county}>
        <header className="top-bar">
          <span className="county">
            <b>{county.name}</b>
            <span>{say('product')}</span>
          </span>
          {county.demo && <span className="demo">{say('demo')}</span>}
          <span className="public-end">
            <Appearance />
          </span>
        </header>
        <main id="main" className="public">
          {module && line ? (
            <RemotePart module={module} part={`${line.id}.public`} name={pick(line.title)} rows={8} />
          ) : (
            <NotFound />
          )}
        </main>
        <Notices />
      </CountyContext>
    </AntdTheme>
  )
}
