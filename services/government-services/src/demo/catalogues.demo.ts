import type { Context } from '@tongchou/service-kit'
import { ServiceCatalogueKind } from '../catalogue/catalogue.entity.ts'
import { publishCatalogue } from '../catalogue/publish-catalogue.ts'

const { GUIDANCE, AT_MOST_ONCE, POWERS, PUBLIC_SERVICE, CONVENIENCE } = ServiceCatalogueKind

/** Departments that have published which of their items cost one visit at most; two have not. */
const ONCE_LISTS: readonly (readonly [string, string])[] = [
  ['natural-resources', '2022-06-20'],
  ['market-regulation', '2022-04-28'],
  ['development-reform', '2022-04-28'],
  ['industry-it', '2022-04-28'],
  ['housing-construction', '2022-07-05'],
  ['human-resources', '2022-06-06'],
  ['ecology-environment', '2022-05-16'],
  ['emergency-management', '2022-05-16'],
  ['agriculture-rural', '2022-06-20'],
  ['water-affairs', '2022-07-05'],
  ['commerce', '2022-05-16'],
  ['health', '2022-06-06'],
  ['public-security', '2022-06-20'],
  ['finance', '2022-04-28'],
  ['tax', '2022-04-28'],
  ['education', '2022-07-15'],
]

/** The county's lists: what the year before published, and this year's editions. */
const COUNTY_LISTS: readonly (readonly [ServiceCatalogueKind, string, string])[] = [
  [POWERS, '2021-11-30', '山政办发〔2021〕96号'],
  [PUBLIC_SERVICE, '2021-11-30', '山政办发〔2021〕97号'],
  [CONVENIENCE, '2021-11-30', '山政办发〔2021〕98号'],
  [GUIDANCE, '2022-03-25', '山政办发〔2022〕18号'],
  [POWERS, '2022-06-28', '山政办发〔2022〕51号'],
  [GUIDANCE, '2022-07-28', '山政办发〔2022〕63号'],
]

const siteOf = (kind: string, day: string) => `https://zwfw.shandan.example/lists/${kind.toLowerCase()}/${day}`

/** Published through the verb itself: what stands in an edition is what was in force on its day. */
export async function loadCatalogues(ctx: Context): Promise<void> {
  for (const [kind, publishedOn, document] of COUNTY_LISTS)
    await publishCatalogue(ctx, { kind, publishedOn, document, onlineUrl: siteOf(kind, publishedOn) })
  for (const [index, [department, publishedOn]] of ONCE_LISTS.entries()) {
    const document = `山放管服办发〔2022〕${index + 1}号`
    const onlineUrl = siteOf(AT_MOST_ONCE, publishedOn)
    await publishCatalogue(ctx, { kind: AT_MOST_ONCE, department, publishedOn, document, onlineUrl })
  }
}
