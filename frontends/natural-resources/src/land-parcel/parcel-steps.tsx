import { RecordFacts, StageSteps, useCounty, type FormField, type RegisterStep } from '@tongchou/frontend-kit'
import { known } from '../known.ts'
import { useStageField, useStageSteps } from '../stage-steps.ts'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import { useParcelFacts } from './parcel-fields.ts'
import { advanceParcel, recordUse, type Parcel } from './parcel.graphql.ts'

/** The next steps of a parcel, and what was seen of its use once building began. */
export function useParcelSteps(): RegisterStep<Parcel>[] {
  const say = useText()
  const choices = useChoices()
  const { businessDate } = useCounty()
  const supply: FormField[] = [
    {
      name: 'supplyMode',
      title: say('parcel.supplyMode'),
      kind: 'choice',
      options: choices('landSupplyMode'),
      required: true,
    },
    { name: 'recipient', title: say('parcel.recipient'), kind: 'text', required: true },
    { name: 'startDueOn', title: say('parcel.startDueOn'), kind: 'day' },
  ]
  const steps = useStageSteps<Parcel>(
    'parcel',
    choices('landParcelStage'),
    advanceParcel,
    'natural-resources.keep',
    (stage) => [
      { name: 'document', title: say('field.document'), kind: 'text', required: true },
      ...(stage === 'SUPPLIED' ? supply : []),
    ],
  )
  return [
    ...steps,
    {
      title: say('parcel.recordUse'),
      permission: 'natural-resources.keep',
      when: ({ startedOn }) => startedOn !== null,
      document: recordUse,
      fields: [
        { name: 'notedOn', title: say('parcel.notedOn'), kind: 'day', required: true },
        { name: 'usedMu', title: say('parcel.usedMu'), kind: 'number', unit: '亩', min: 0, required: true },
        { name: 'producingOn', title: say('parcel.producingOn'), kind: 'day' },
        { name: 'standardMetOn', title: say('parcel.standardMetOn'), kind: 'day' },
      ],
      start: ({ usedMu, producingOn, standardMetOn }) => ({
        notedOn: businessDate,
        usedMu,
        producingOn,
        standardMetOn,
      }),
    },
  ]
}

/** The trail of a parcel: what its steps wrote down too. */
export function useParcelTrail() {
  const stage = useStageField('landParcelStage')
  return { service: 'naturalResources', type: 'LandParcel', fields: [stage, ...useParcelFacts()] }
}

/** How far a parcel has come, and what is wrong with it. */
export function ParcelFacts({ row }: { row: Parcel }) {
  const say = useText()
  const choices = useChoices()
  const fields = useParcelFacts()
  const stages = choices('landParcelStage').map(({ value, label }) => ({ key: value, name: label }))
  return (
    <>
      <StageSteps stages={stages} current={row.stage} label={say('stage')} />
      {row.startedUnsupplied && <p className="lamp-RED">{say('parcel.startedUnsupplied')}</p>}
      {row.fiveNot.map((kind) => (
        <p key={kind} className="lamp-YELLOW">
          {say(`fiveNotKind.${kind}`)}
        </p>
      ))}
      <RecordFacts fields={known(fields, row)} row={row} />
    </>
  )
}
