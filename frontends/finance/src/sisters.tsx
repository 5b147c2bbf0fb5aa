import { Link } from '@tongchou/frontend-kit'
import type words from './locales/zh-CN.json'
import { useText } from './words.ts'

export type SisterPage = keyof (typeof words)['pages']

/** The ways from a page to those that belong with it. */
export function Sisters({ paths }: { paths: readonly SisterPage[] }) {
  const say = useText()
  return paths.map((path) => (
    <Link key={path} className="button" to={`/m/finance/${path}`}>
      {say(`pages.${path}`)}
    </Link>
  ))
}
