import { ChangeInput, type Context, DayScalar, refuseFuture, refuseIf, textOf, textOrNone } from '@tongchou/service-kit'
import { Field, ID, InputType } from 'type-graphql'
import { IsNull } from 'typeorm'
import { AT_MOST_ONCE, IN_FORCE, inForceOn } from '../service-item/in-force.ts'
import { ServiceCatalogue, ServiceCatalogueEntry, ServiceCatalogueKind } from './catalogue.entity.ts'

@InputType({ description: 'Publishes the next edition of a catalogue, of the items in force on the day' })
export class PublishServiceCatalogueInput extends ChangeInput {
  @Field(() => ServiceCatalogueKind)
  kind: ServiceCatalogueKind

  @Field(() => ID, { nullable: true, description: 'Department whose list it is; absent for the county’s' })
  department?: string | null

  @Field(() => DayScalar)
  publishedOn: string

  @Field(() => String, { description: '公布文号' })
  document: string

  @Field(() => String, { nullable: true })
  onlineUrl?: string | null
}

/** Which items belong on which list. */
const BELONGS: Readonly<Record<ServiceCatalogueKind, string>> = {
  GUIDANCE: '1 = 1',
  AT_MOST_ONCE: AT_MOST_ONCE,
  POWERS: "i.type IN ('ON_APPLICATION', 'OWN_INITIATIVE')",
  PUBLIC_SERVICE: "i.type = 'PUBLIC_SERVICE'",
  CONVENIENCE: "i.type = 'CONVENIENCE'",
}

const DEPARTMENT = /^[a-z][a-z0-9-]{1,39}$/
const MOST_DOCUMENT = 120
const MOST_URL = 255

type Entry = Pick<ServiceCatalogueEntry, 'itemId' | 'itemVersionId' | 'department' | 'name' | 'legalBasis'>

function entriesOn(ctx: Context, { kind, department, publishedOn }: PublishServiceCatalogueInput): Promise<Entry[]> {
  const own = department ? 'AND i.department = ?' : ''
  return ctx.db.sql<Entry>(
    `SELECT i.id AS itemId, v.id AS itemVersionId, i.department AS department, i.name AS name, i.legalBasis AS legalBasis
      FROM ${IN_FORCE} AND ${BELONGS[kind]} ${own} ORDER BY i.department, i.code`,
    [...inForceOn(publishedOn), ...(department ? [department] : [])],
  )
}

/**
 * Publishes an edition. Nobody writes what stands in it: it is what is in force.
 * @throws catalogue.nothing-in-force, catalogue.county-wide, days-out-of-order, day-in-future
 */
export async function publishCatalogue(ctx: Context, input: PublishServiceCatalogueInput): Promise<ServiceCatalogue> {
  const { kind, publishedOn } = input
  const department = input.department ?? null
  refuseIf(department !== null && !DEPARTMENT.test(department), 'code-wrong-shape', 'department')
  refuseIf(department !== null && kind === ServiceCatalogueKind.GUIDANCE, 'catalogue.county-wide', 'department')
  refuseFuture(input, ctx.today, 'publishedOn')
  const last = await ctx.db
    .repository(ServiceCatalogue)
    .findOne({ where: { kind, department: department ?? IsNull() }, order: { edition: 'DESC' } })
  const tooEarly = last !== null && publishedOn <= last.publishedOn
  refuseIf(tooEarly, 'days-out-of-order', 'publishedOn', { after: last?.publishedOn })
  const entries = await entriesOn(ctx, input)
  refuseIf(entries.length === 0, 'catalogue.nothing-in-force', 'kind')
  const facts = {
    kind,
    department,
    edition: (last?.edition ?? 0) + 1,
    publishedOn,
    document: textOf(input.document, 'document', MOST_DOCUMENT),
    onlineUrl: textOrNone(input.onlineUrl, 'onlineUrl', MOST_URL),
    items: entries.length,
  }
  const catalogue = await ctx.create(ServiceCatalogue, facts, 'catalogue.published')
  const rows = entries.map((entry) => ({ ...entry, catalogueId: catalogue.id }))
  await ctx.createMany(ServiceCatalogueEntry, rows, 'catalogue.entered')
  return catalogue
}
