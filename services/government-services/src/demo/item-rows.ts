import { addDays, fenOf, readCsv } from '@tongchou/service-kit'
import type { ServiceItemVersion } from '../service-item/item-version.entity.ts'
import { isSimpler } from '../service-item/item-version.rules.ts'
import {
  type KeyServiceField,
  OnlineDepth,
  type ServiceItemLevel,
  type ServiceItemType,
  ServiceItemVersionStage,
} from '../service-item/service-item.codes.ts'

type Row = Readonly<Record<string, string>>

const ITEMS = new URL('../../demo/items.csv', import.meta.url)
const REVISIONS = new URL('../../demo/revisions.csv', import.meta.url)

/** Calendar days between the draft, its review and its publication. */
const DRAFTED_BEFORE = 24
const REVIEWED_BEFORE = 6
const ENTERED_BEFORE = 40

const cell = (row: Row, name: string): string => {
  const value = row[name]
  if (value === undefined) throw new Error(`The demonstration's items have no column ${name}`)
  return value
}
const namesIn = (text: string): string[] => text.split(';').filter(Boolean)
const orNull = (text: string): string | null => text || null

/** What a version asks, without what marks it as a record. */
type Asked = Pick<
  ServiceItemVersion,
  | 'steps'
  | 'materials'
  | 'legalDays'
  | 'promisedDays'
  | 'fee'
  | 'visits'
  | 'onlineDepth'
  | 'offlineByLaw'
  | 'oneWindow'
  | 'departments'
  | 'note'
>

interface Published extends Asked {
  readonly publishedOn: string
}

/** An item of the table and all that it asked, one publication after the other. */
export interface ItemRow {
  readonly code: string
  readonly department: string
  readonly name: string
  readonly type: ServiceItemType
  readonly level: ServiceItemLevel
  readonly keyField: KeyServiceField | null
  readonly personal: boolean
  readonly legalBasis: string
  readonly enteredOn: string
  readonly published: readonly Published[]
}

const depthOf = (text: string): OnlineDepth => OnlineDepth[text as keyof typeof OnlineDepth]

function firstOf(row: Row): Published {
  return {
    steps: namesIn(cell(row, 'steps')),
    materials: namesIn(cell(row, 'materials')),
    legalDays: Number(cell(row, 'legal')),
    promisedDays: Number(cell(row, 'days')),
    fee: fenOf(Number(cell(row, 'fee'))),
    visits: Number(cell(row, 'visits')),
    onlineDepth: depthOf(cell(row, 'depth')),
    offlineByLaw: orNull(cell(row, 'offlineByLaw')),
    oneWindow: cell(row, 'window') === 'yes',
    departments: [],
    note: null,
    publishedOn: cell(row, 'publishedOn'),
  }
}

/** A revision names what it changes; all else stays as it was. */
function revisedBy(before: Published, row: Row): Published {
  const given = (name: string, otherwise: number): number => (cell(row, name) ? Number(cell(row, name)) : otherwise)
  const without = (names: readonly string[], column: string) => {
    const cut = namesIn(cell(row, column))
    return names.filter((name) => !cut.includes(name))
  }
  return {
    ...before,
    steps: without(before.steps, 'cutSteps'),
    materials: [...without(before.materials, 'cutMaterials'), ...namesIn(cell(row, 'addMaterials'))],
    promisedDays: given('days', before.promisedDays),
    fee: cell(row, 'fee') ? fenOf(Number(cell(row, 'fee'))) : before.fee,
    visits: given('visits', before.visits),
    onlineDepth: cell(row, 'depth') ? depthOf(cell(row, 'depth')) : before.onlineDepth,
    oneWindow: before.oneWindow || cell(row, 'window') === 'yes',
    departments: cell(row, 'with') ? namesIn(cell(row, 'with')) : before.departments,
    note: orNull(cell(row, 'note')),
    publishedOn: cell(row, 'publishedOn'),
  }
}

/** The table of the county's items. */
export function itemRows(): ItemRow[] {
  const revisions = Map.groupBy(readCsv(REVISIONS), (row) => cell(row, 'code'))
  return readCsv(ITEMS).map((row) => {
    const code = cell(row, 'code')
    const published = [firstOf(row)]
    for (const revision of revisions.get(code) ?? []) published.push(revisedBy(published.at(-1)!, revision))
    return {
      code,
      department: cell(row, 'department'),
      name: cell(row, 'name'),
      type: cell(row, 'type') as ServiceItemType,
      level: cell(row, 'level') as ServiceItemLevel,
      keyField: orNull(cell(row, 'field')) as KeyServiceField | null,
      personal: cell(row, 'personal') === 'yes',
      legalBasis: cell(row, 'law'),
      enteredOn: addDays(cell(row, 'publishedOn'), -ENTERED_BEFORE),
      published,
    }
  })
}

/** By these the demonstration's other records name an item and its versions. */
export const itemIdOf = (code: string): string => `item-${code.toLowerCase()}`
const versionIdOf = (code: string, number: number): string => `${itemIdOf(code)}-v${number}`

const countsOf = ({ steps, materials }: Asked) => ({ stepCount: steps.length, materialCount: materials.length })

/** The versions of an item that were published, each ended by the next. */
export function versionsOf({ code, published }: ItemRow) {
  const [first] = published
  return published.map((asked, index) => ({
    id: versionIdOf(code, index + 1),
    itemId: itemIdOf(code),
    number: index + 1,
    stage: ServiceItemVersionStage.PUBLISHED,
    ...asked,
    ...countsOf(asked),
    simplified: first !== undefined && index > 0 && isSimpler(asked, first),
    draftedOn: addDays(asked.publishedOn, -DRAFTED_BEFORE),
    draftedBy: null,
    reviewedOn: addDays(asked.publishedOn, -REVIEWED_BEFORE),
    reviewOpinion: '依据充分、程序合法，同意公布',
    supersededOn: published[index + 1]?.publishedOn ?? null,
  }))
}

/** The next version of an item, drafted but not published. */
export function openVersionOf(
  row: ItemRow,
  { draftedOn, reviewedOn, ...changes }: Partial<Asked> & { draftedOn: string; reviewedOn: string | null },
) {
  const { publishedOn: _before, ...last } = row.published.at(-1)!
  const asked: Asked = { ...last, ...changes }
  const number = row.published.length + 1
  return {
    id: versionIdOf(row.code, number),
    itemId: itemIdOf(row.code),
    number,
    stage: reviewedOn === null ? ServiceItemVersionStage.DRAFT : ServiceItemVersionStage.REVIEWED,
    ...asked,
    ...countsOf(asked),
    simplified: false,
    draftedOn,
    draftedBy: null,
    reviewedOn,
    reviewOpinion: reviewedOn === null ? null : '同意，请确定公布日期',
    publishedOn: null,
    supersededOn: null,
  }
}
