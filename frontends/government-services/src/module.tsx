import { defineModule } from '@tongchou/frontend-kit'
import { caseRoutes } from './cases.routes.tsx'
import { itemRoutes } from './items.routes.tsx'

export default defineModule({ routes: [...itemRoutes, ...caseRoutes] })
