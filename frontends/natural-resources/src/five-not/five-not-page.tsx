import { Views } from '@tongchou/frontend-kit'
import ListingList from './listing-list.tsx'
import ClassList from './class-list.tsx'
import { useText } from '../words.ts'

/** 五未土地: what was listed, and by what it is told. */
export default function FiveNotPage() {
  const say = useText()
  return (
    <Views
      label={say('menu.fiveNot')}
      views={[
        { id: 'listings', title: say('listingList.title'), page: <ListingList /> },
        { id: 'classes', title: say('classList.title'), permission: 'natural-resources.overview', page: <ClassList /> },
      ]}
    />
  )
}
