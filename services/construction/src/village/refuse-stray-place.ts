import { type Context, refuse, refuseIf } from '@tongchou/service-kit'
import { Village } from './village.entity.ts'
import { kilometresBetween, type Place, refusalOfPlace } from './place.rules.ts'

/** No place of a county lies further than this from all of its villages: a slip of one degree leads further. */
const MOST_KM = 40

/**
 * A place that is none, or far from every known village, is a slip of the keys; where no village is known yet, nobody can tell.
 * @throws place.off-the-map
 */
export async function refuseStrayPlace({ db }: Context, place: Place): Promise<void> {
  refuse(refusalOfPlace(place))
  const villages = await db.repository(Village).find({ select: { id: true, latitude: true, longitude: true } })
  const isNear = villages.length === 0 || villages.some((village) => kilometresBetween(place, village) <= MOST_KM)
  refuseIf(!isNear, 'place.off-the-map', 'latitude')
}
