import { Link, useCan } from '@tongchou/frontend-kit'
import type words from './locales/zh-CN.json'
import { useText } from './words.ts'

export type SisterPage = keyof (typeof words)['pages']

/** Pages of sums over the whole county: no way leads there for who sees a part of it. */
const ofAll: readonly SisterPage[] = ['eight', 'trend', 'trend/months']

/** The ways from a page to those that belong with it. */
export function Sisters({ paths }: { paths: readonly SisterPage[] }) {
  const say = useText()
  const can = useCan()
  const shown = paths.filter((path) => !ofAll.includes(path) || can('finance.overview'))
  return shown.map((path) => (
    <Link key={path} className="button" to={`/m/finance/${path}`}>
      {say(`pages.${path}`)}
    </Link>
  ))
}
