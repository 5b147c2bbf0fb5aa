import {
  type Column,
  PageHeader,
  Panel,
  Rows,
  useAsk,
  useCan,
  useFormats,
  useMarks,
  useOpenRecord,
  useTableState,
} from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useRoleNames, useText } from '../words.ts'
import { AddPostForm } from './add-post-form.tsx'
import { PostDrawer } from './post-drawer.tsx'
import { placeOf, postName } from './post-name.ts'
import { type HeldPost, postsQuery } from './post.graphql.ts'

const holdersOf = ({ holders }: HeldPost): string[] =>
  (holders ?? []).flatMap(({ person }) => (person?.name ? [person.name] : []))

/** Which posts the address asks for: by a part of a name, the vacant ones alone. */
function narrowed(posts: readonly HeldPost[], text: string, vacantOnly: boolean): HeldPost[] {
  const found = posts.filter(
    (post) =>
      (!vacantOnly || holdersOf(post).length === 0) &&
      (!text || [postName(post), ...holdersOf(post)].some((name) => name.includes(text))),
  )
  // The county's offices first, its townships after them, as in every list of units.
  return [...found.filter(({ department }) => department), ...found.filter(({ department }) => !department)]
}

function useColumns(): Column<HeldPost>[] {
  const say = useText()
  const { separator } = useMarks()
  const rolesOf = useRoleNames()
  const { fullDay } = useFormats()
  return [
    { key: 'title', title: say('post.title'), value: ({ title }) => title, role: 'title' },
    {
      key: 'holders',
      title: say('post.holders'),
      value: (post) => holdersOf(post).join(separator),
      render: (post) => holdersOf(post).join(separator) || <span className="lamp-YELLOW">{say('post.vacant')}</span>,
    },
    {
      key: 'since',
      title: say('post.startedOn'),
      value: ({ holders }) => fullDay(holders?.[0]?.startedOn),
      role: 'wide-only',
    },
    { key: 'roles', title: say('post.roles'), value: ({ roles }) => rolesOf(roles ?? []), role: 'wide-only' },
  ]
}

/** 岗位任职: every post of the county's, and who answers there today. */
export default function PostList() {
  const say = useText()
  const can = useCan()
  const [{ text, filters }, change] = useTableState(['vacant'])
  const [open, show] = useOpenRecord()
  const [adding, setAdding] = useState(false)
  const asks = useAsk<{ posts: HeldPost[] | null }>(postsQuery)
  const posts = asks.data?.posts ?? []
  const vacantOnly = filters['vacant'] === 'true'
  const rows = narrowed(posts, text.trim(), vacantOnly)
  const shown = posts.find(({ id }) => id === open)
  const columns = useColumns()
  return (
    <>
      <PageHeader title={say('posts.title')} note={asks.data && say('posts.count', { count: rows.length })}>
        {can('posts.keep') && (
          <button type="button" className="button primary" onClick={() => setAdding(true)}>
            {say('posts.add')}
          </button>
        )}
      </PageHeader>
      <div className="table-bar no-print">
        <input
          className="field"
          type="search"
          aria-label={say('posts.search')}
          placeholder={say('posts.search')}
          value={text}
          onChange={(event) => change({ text: event.target.value })}
        />
        <button
          type="button"
          className="button"
          aria-pressed={vacantOnly}
          onClick={() => change({ filters: vacantOnly ? {} : { vacant: 'true' } })}
        >
          {say('posts.vacantOnly')}
        </button>
      </div>
      <Panel title={say('posts.list')} asks={asks}>
        {rows.length === 0 ? (
          <p className="empty">{say(posts.length === 0 ? 'posts.noneYet' : 'posts.none')}</p>
        ) : (
          <Rows
            label={say('posts.title')}
            rows={rows}
            columns={columns}
            rowKey={({ id }) => id}
            onOpen={({ id }) => show(id)}
            groupOf={(post) => ({ key: placeOf(post), head: placeOf(post) })}
          />
        )}
      </Panel>
      {adding && <AddPostForm onClose={() => setAdding(false)} />}
      {shown && <PostDrawer post={shown} onClose={() => show(null)} />}
    </>
  )
}
