import { ActionForm, type FormField, useCounty } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { type Assignment, endAssignment } from './post.graphql.ts'

const refresh = ['Account', 'Accounts', 'Posts']

interface Leaving {
  assignment: Pick<Assignment, 'id' | 'version'>
  who: string
  post: string
  onClose: () => void
}

/** Somebody leaves a post on a day; from the day after he no longer answers for it. */
export function LeavePost({ assignment: { id, version }, who, post, onClose }: Leaving) {
  const say = useText()
  const { businessDate } = useCounty()
  const fields = useMemo<FormField[]>(
    () => [{ name: 'endedOn', title: say('post.lastDay'), kind: 'day', required: true }],
    [say],
  )
  return (
    <ActionForm
      title={say('post.leave')}
      note={say('post.leaveNote', { who, post })}
      document={endAssignment}
      fields={fields}
      start={{ endedOn: businessDate }}
      also={{ id, version }}
      refresh={refresh}
      onClose={onClose}
    />
  )
}
