import { ActionForm, Drawer, Facts, type FormField, useCan, useCounty, useFormats } from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { findAccount } from '../account/find-account.ts'
import { useRoleNames, useText } from '../words.ts'
import { LeavePost } from './leave-post.tsx'
import { placeOf, postName } from './post-name.ts'
import { assignPost, type HeldPost, type Holder } from './post.graphql.ts'

const refresh = ['Posts', 'Account', 'Accounts']

function Fill({ post, onClose }: { post: HeldPost; onClose: () => void }) {
  const say = useText()
  const { businessDate } = useCounty()
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'person', title: say('post.person'), kind: 'choice', required: true, find: findAccount },
      { name: 'startedOn', title: say('post.startedOn'), kind: 'day', required: true },
      { name: 'endedOn', title: say('post.endedOn'), kind: 'day', hint: say('post.endedOnHint') },
    ],
    [say],
  )
  return (
    <ActionForm
      title={say('post.take')}
      note={say('post.takeNote')}
      document={assignPost}
      fields={fields}
      start={{ startedOn: businessDate }}
      also={{ post: post.id }}
      refresh={refresh}
      onClose={onClose}
    />
  )
}

/** One post: what its holder may do, who holds it, and who is to hold it next. */
export function PostDrawer({ post, onClose }: { post: HeldPost; onClose: () => void }) {
  const say = useText()
  const can = useCan()
  const rolesOf = useRoleNames()
  const { fullDay } = useFormats()
  const [filling, setFilling] = useState(false)
  const [leaving, setLeaving] = useState<Holder>()
  const holders = post.holders ?? []
  return (
    <Drawer title={postName(post)} onClose={onClose}>
      <Facts
        facts={[
          [say('post.place'), placeOf(post)],
          [say('post.roles'), rolesOf(post.roles ?? [])],
        ]}
      />
      <h3>{say('post.holders')}</h3>
      {holders.length === 0 && <p className="quiet">{say('post.vacantNext')}</p>}
      <ul className="records">
        {holders.map((holder) => (
          <li key={holder.id}>
            <b>{holder.person?.name}</b>{' '}
            <span className="quiet">{say('post.since', { day: fullDay(holder.startedOn) })}</span>{' '}
            {can('posts.keep') && (
              <button type="button" className="link-button" onClick={() => setLeaving(holder)}>
                {say('post.leave')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {can('posts.keep') && (
        <p className="record-acts">
          <button type="button" className="button primary" onClick={() => setFilling(true)}>
            {say('post.take')}
          </button>
        </p>
      )}
      {filling && <Fill post={post} onClose={() => setFilling(false)} />}
      {leaving && (
        <LeavePost
          assignment={leaving}
          who={leaving.person?.name ?? ''}
          post={postName(post)}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </Drawer>
  )
}
