import { useWords } from '@tongchou/frontend-kit'
import { Link } from 'react-router'

/** For an address that leads nowhere, or to something this viewer's console does not have. */
export function NotFound() {
  const say = useWords('shell')
  return (
    <div className="lonely">
      <h1>{say('notFound.title')}</h1>
      <p>{say('notFound.body')}</p>
      <Link to="/">{say('workbench.title')}</Link>
    </div>
  )
}
