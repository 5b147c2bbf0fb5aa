import {
  ActionForm,
  type Column,
  type FormField,
  Panel,
  Rows,
  ScrollX,
  useAsk,
  useCan,
  useCounty,
  useFormats,
} from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { postName } from '../post/post-name.ts'
import { assignPost, type Assignment, type HeldPost, postsQuery } from '../post/post.graphql.ts'
import { LeavePost } from '../post/leave-post.tsx'
import { useRoleNames, useText } from '../words.ts'
import type { AccountInFull } from './account.graphql.ts'

const refresh = ['Account', 'Accounts', 'Posts']

function useFields(): FormField[] {
  const say = useText()
  const { data } = useAsk<{ posts: HeldPost[] | null }>(postsQuery)
  return useMemo(() => {
    const options = (data?.posts ?? []).map((post) => ({ value: post.id, label: postName(post) }))
    return [
      { name: 'post', title: say('post.post'), kind: 'choice', required: true, options },
      { name: 'startedOn', title: say('post.startedOn'), kind: 'day', required: true },
      { name: 'endedOn', title: say('post.endedOn'), kind: 'day', hint: say('post.endedOnHint') },
    ]
  }, [say, data])
}

function Take({ account, onClose }: { account: AccountInFull; onClose: () => void }) {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <ActionForm
      title={say('post.take')}
      note={say('post.takeNote')}
      document={assignPost}
      fields={useFields()}
      start={{ startedOn: businessDate }}
      also={{ person: account.id }}
      refresh={refresh}
      onClose={onClose}
    />
  )
}

/** Every post that the person held or holds; responsibility follows the post, what was done stays his. */
export function AccountPosts({ account }: { account: AccountInFull }) {
  const say = useText()
  const can = useCan()
  const rolesOf = useRoleNames()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const [taking, setTaking] = useState(false)
  const [leaving, setLeaving] = useState<Assignment>()
  const isOpen = ({ endedOn }: Assignment) => endedOn === null || endedOn > businessDate
  const rows = (account.assignments ?? []).toReversed()
  const columns: Column<Assignment>[] = [
    { key: 'post', title: say('post.post'), value: ({ post }) => post && postName(post), role: 'title' },
    { key: 'roles', title: say('post.roles'), value: ({ post }) => rolesOf(post?.roles ?? []) },
    { key: 'startedOn', title: say('post.startedOn'), value: ({ startedOn }) => fullDay(startedOn) },
    {
      key: 'endedOn',
      title: say('post.endedOn'),
      value: ({ endedOn }) => (endedOn ? fullDay(endedOn) : say('post.present')),
    },
    {
      key: 'leave',
      title: say('post.act'),
      value: () => '',
      render: (row) =>
        isOpen(row) && can('posts.keep') ? (
          <button type="button" className="link-button" onClick={() => setLeaving(row)}>
            {say('post.leave')}
          </button>
        ) : null,
    },
  ]
  return (
    <Panel title={say('post.history')}>
      {rows.length === 0 ? (
        <p className="quiet">{say('post.noneHeld')}</p>
      ) : (
        <ScrollX>
          <Rows label={say('post.history')} rows={rows} columns={columns} rowKey={({ id }) => id} />
        </ScrollX>
      )}
      {can('posts.keep') && account.status === 'ACTIVE' && (
        <p className="record-acts">
          <button type="button" className="button" onClick={() => setTaking(true)}>
            {say('post.take')}
          </button>
        </p>
      )}
      {taking && <Take account={account} onClose={() => setTaking(false)} />}
      {leaving && (
        <LeavePost
          assignment={leaving}
          who={account.name}
          post={leaving.post ? postName(leaving.post) : ''}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </Panel>
  )
}
