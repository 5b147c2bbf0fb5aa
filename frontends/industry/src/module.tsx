import { defineModule } from '@tongchou/frontend-kit'
import { lazy } from 'react'
import { Navigate } from 'react-router'

const EnterpriseList = lazy(() => import('./enterprise/enterprise-list.tsx'))

export default defineModule({
  routes: [
    { index: true, element: <Navigate to="enterprises" replace /> },
    { path: 'enterprises', element: <EnterpriseList /> },
  ],
})
