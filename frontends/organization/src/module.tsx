import { defineModule } from '@tongchou/frontend-kit'
import { lazy } from 'react'

const AccountList = lazy(() => import('./account/account-list.tsx'))
const AccountPage = lazy(() => import('./account/account-page.tsx'))
const PostList = lazy(() => import('./post/post-list.tsx'))
const AuditPage = lazy(() => import('./audit/audit-page.tsx'))

export default defineModule({
  routes: [
    { path: 'accounts', element: <AccountList /> },
    { path: 'accounts/:id', element: <AccountPage /> },
    { path: 'posts', element: <PostList /> },
    { path: 'audit', element: <AuditPage /> },
  ],
})
