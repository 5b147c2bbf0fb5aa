import type { Post } from './post.graphql.ts'

type Placed = Pick<Post, 'department' | 'township'>

/** The office or township of a post. */
export const placeOf = ({ department, township }: Placed): string =>
  department?.short ?? department?.name ?? township?.name ?? ''

/** A post as it is called among people: 财政局 局长. */
export const postName = (post: Placed & Pick<Post, 'title'>): string =>
  [placeOf(post), post.title].filter(Boolean).join(' ')
