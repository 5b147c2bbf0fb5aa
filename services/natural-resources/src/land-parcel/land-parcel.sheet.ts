import { type Context, defineSheet, Fault, refuseIf, search, type SheetEntry } from '@tongchou/service-kit'
import { fiveNotConditions } from '../five-not/five-not.repository.ts'
import { advanceLandParcel, recordParcelUse } from './advance-land-parcel.ts'
import { LandParcel, type LandParcelFacts, LandParcelStage } from './land-parcel.entity.ts'
import type { LandParcelFilter } from './land-parcel.inputs.ts'
import { whereLandParcel } from './land-parcel.repository.ts'
import { DAY_OF } from './land-parcel.rules.ts'
import { LandParcelSheetValues } from './land-parcel.values.ts'
import { correctLandParcel, registerLandParcel } from './register-land-parcel.ts'

type Column = keyof LandParcelSheetValues & keyof LandParcel

/** What is entered of a parcel beside its steps. */
const FACTS = [
  'name',
  'township',
  'location',
  'areaMu',
  'landUse',
  'batchNumber',
  'projectId',
  'enterpriseUscc',
  'demandId',
  'longitude',
  'latitude',
] as const satisfies readonly Column[]

type Step = Exclude<LandParcelStage, LandParcelStage.APPROVED>

/** Each step in its order: the column of its document, and what else is told with it. */
const STEPS: Readonly<Record<Step, { readonly document: Column; readonly more: readonly Column[] }>> = {
  EXPROPRIATED: { document: 'expropriationDocument', more: [] },
  SUPPLIED: { document: 'supplyDocument', more: ['supplyMode', 'recipient', 'startDueOn'] },
  STARTED: { document: 'startDocument', more: [] },
  COMPLETED: { document: 'completionDocument', more: [] },
}
const APPROVAL = ['approvedOn', 'approvalDocument'] as const satisfies readonly Column[]
const USE = ['usedMu', 'usedNotedOn', 'producingOn', 'standardMetOn'] as const satisfies readonly Column[]

const factsOf = (from: LandParcelFacts): LandParcelFacts =>
  Object.fromEntries(FACTS.map((column) => [column, from[column] ?? null])) as unknown as LandParcelFacts

const differ = (parcel: LandParcel, values: LandParcelSheetValues, columns: readonly Column[]): Column[] =>
  columns.filter((column) => (parcel[column] ?? null) !== (values[column] ?? null))

/** A verb names the fields of its own input; in the row each is a column. */
async function inRow<T>(columns: Readonly<Record<string, Column>>, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const column = error instanceof Fault && columns[error.details.field ?? '']
    if (error instanceof Fault && column) throw new Fault(error.code, { ...error.details, field: column })
    throw error
  }
}

/** The parcel with its approval, or what was entered of it put right. Its code is its own for life. */
function enter(ctx: Context, { before, version, values }: SheetEntry<LandParcel, LandParcelSheetValues>) {
  const facts = factsOf(values)
  const { code, approvedOn, approvalDocument } = values
  if (!before) return registerLandParcel(ctx, { code, approvedOn, approvalDocument, values: facts })
  refuseIf(before.id !== code, 'key-fixed', 'code')
  const [changed] = differ(before, values, APPROVAL)
  refuseIf(changed !== undefined, 'land-parcel.step-stands', changed ?? '')
  if (differ(before, values, FACTS).length === 0) return before
  return inRow({ 'values.areaMu': 'areaMu' }, () =>
    correctLandParcel(ctx, { id: before.id, version: version ?? 0, values: facts }),
  )
}

/** Takes a step that the row names and the parcel had not taken; one that was taken stands. */
function step(ctx: Context, parcel: LandParcel, values: LandParcelSheetValues, stage: Step) {
  const { document, more } = STEPS[stage]
  const day = DAY_OF[stage]
  const columns: readonly Column[] = [day, document, ...more]
  const [news] = differ(parcel, values, columns)
  if (news === undefined) return parcel
  refuseIf(parcel[day] !== null, 'land-parcel.step-stands', news)
  for (const column of [day, document] as const) refuseIf(values[column] == null, 'text-required', column)
  const { supplyMode, recipient, startDueOn } = values
  const supply = stage === LandParcelStage.SUPPLIED ? { supplyMode, recipient, startDueOn } : {}
  const taken = {
    id: parcel.id,
    version: parcel.version,
    stage,
    on: values[day] ?? '',
    document: String(values[document]),
  }
  return inRow({ stage: day, on: day, document }, () => advanceLandParcel(ctx, { ...taken, ...supply }))
}

/** Notes what is in use, where the row says something new of it. */
async function noteUse(ctx: Context, parcel: LandParcel, values: LandParcelSheetValues): Promise<void> {
  if (differ(parcel, values, USE).length === 0) return
  const { usedMu, usedNotedOn, producingOn, standardMetOn } = values
  refuseIf(usedNotedOn === null, 'text-required', 'usedNotedOn')
  refuseIf(usedMu === null, 'text-required', 'usedMu')
  const use = { usedMu: usedMu ?? 0, notedOn: usedNotedOn ?? '', producingOn, standardMetOn }
  const { id, version } = parcel
  await inRow({ id: 'startedOn', notedOn: 'usedNotedOn' }, () => recordParcelUse(ctx, { id, version, ...use }))
}

/** What a row says of a parcel, as far as it has come: registered or put right, each new step, its use. */
async function keepParcel(ctx: Context, entry: SheetEntry<LandParcel, LandParcelSheetValues>): Promise<void> {
  let parcel = await enter(ctx, entry)
  for (const stage of Object.keys(STEPS) as Step[]) parcel = await step(ctx, parcel, entry.values, stage)
  await noteUse(ctx, parcel, entry.values)
}

/** 宗地台账 as a sheet. */
export const landParcelSheet = defineSheet({
  name: 'landParcels',
  entity: LandParcel,
  permission: 'natural-resources.keep',
  values: LandParcelSheetValues,
  cells: ({ id }) => ({ code: id }),
  order: 'id',
  filterType: 'LandParcelFilter',
  where: async (query, { search: text, filter }, ctx) => {
    const wanted = (filter ?? {}) as LandParcelFilter
    const kind = wanted.fiveNot
    const fiveNot = kind ? ((await fiveNotConditions(ctx.db, ctx.today)).get(kind) ?? null) : undefined
    search(query, text, ['id', 'name', 'batchNumber', 'recipient'])
    whereLandParcel(query, wanted, fiveNot)
  },
  keep: keepParcel,
})
