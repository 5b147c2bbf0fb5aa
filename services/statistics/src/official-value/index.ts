import type { Feature } from '@tongchou/service-kit'
import { OfficialValue } from './official-value.entity.ts'
import { OfficialValueResolver } from './official-value.resolver.ts'

/** What the statistics bureau alone enters: the official value beside the one computed from records. */
export const officialValue: Feature = { entities: [OfficialValue], resolvers: [OfficialValueResolver] }
