import { module } from '@tongchou/frontend-kit/build'

export default module({ name: 'organization' })
