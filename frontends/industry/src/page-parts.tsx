import { PageHeader } from '@tongchou/frontend-kit'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useText } from './words.ts'

/** A page that holds one form, and the way back to what it is about. */
export function FormPage({
  title,
  note,
  back,
  children,
}: {
  title: string
  note?: ReactNode
  back: string
  children: ReactNode
}) {
  const say = useText()
  return (
    <>
      <PageHeader title={title} note={note}>
        <Link className="button" to={back}>
          {say('back')}
        </Link>
      </PageHeader>
      {children}
    </>
  )
}
