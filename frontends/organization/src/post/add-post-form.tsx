import { ActionForm, type FormField, type FormValues, useRoleName, useUnits } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { roles, useText } from '../words.ts'
import { addPost } from './post.graphql.ts'

const refresh = ['Posts']

/** A post is of an office or of a township; what its holder is to the platform is one role here. */
const toInput = ({ title, department, township, role }: FormValues): FormValues => ({
  title,
  department,
  township,
  roles: role ? [role] : [],
})

const placeOf = (field: string): string => (field.startsWith('roles') ? 'role' : field)

export function AddPostForm({ onClose }: { onClose: () => void }) {
  const say = useText()
  const roleName = useRoleName()
  const { departments, townships } = useUnits()
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'title', title: say('post.title'), kind: 'text', required: true },
      { name: 'department', title: say('post.department'), kind: 'choice', options: departments },
      {
        name: 'township',
        title: say('post.township'),
        kind: 'choice',
        options: townships,
        hint: say('post.placeHint'),
      },
      {
        name: 'role',
        title: say('post.roles'),
        kind: 'choice',
        required: true,
        options: roles.map((value) => ({ value, label: roleName(value) })),
      },
    ],
    [say, roleName, departments, townships],
  )
  return (
    <ActionForm
      title={say('posts.add')}
      document={addPost}
      fields={fields}
      toInput={toInput}
      placeOf={placeOf}
      refresh={refresh}
      onClose={onClose}
    />
  )
}
