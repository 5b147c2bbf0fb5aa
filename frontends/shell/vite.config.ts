import { shell } from '@tongchou/frontend-kit/build'

export default shell()
