import {
  ActionForm,
  RegisterPage,
  useCan,
  useCounty,
  useMarks,
  type Column,
  type FormField,
  type FormValues,
} from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import { ParcelBoard } from './parcel-board.tsx'
import { useParcelFields, useParcelSheet } from './parcel-fields.ts'
import { ParcelFacts, useParcelSteps, useParcelTrail } from './parcel-steps.tsx'
import { correctParcel, parcelsQuery, registerParcel, type Parcel } from './parcel.graphql.ts'

const toInput = ({ code, approvedOn, approvalDocument, ...values }: FormValues): FormValues => ({
  code,
  approvedOn,
  approvalDocument,
  values,
})

const filterBy = ({ startedUnsupplied, ...chosen }: Record<string, string>) => ({
  ...chosen,
  ...(startedUnsupplied ? { startedUnsupplied: startedUnsupplied === 'true' } : {}),
})

function useColumns(): Column<Parcel>[] {
  const say = useText()
  const { separator } = useMarks()
  return [
    { key: 'stage', title: say('stage'), value: ({ stage }) => say(`landParcelStage.${stage}`) },
    {
      key: 'flags',
      title: say('parcel.flags'),
      value: ({ fiveNot, startedUnsupplied }) =>
        [
          ...(startedUnsupplied ? [say('parcel.unsupplied')] : []),
          ...fiveNot.map((kind) => say(`fiveNotKind.${kind}`)),
        ].join(separator),
      render: ({ fiveNot, startedUnsupplied }) => (
        <>
          {startedUnsupplied && <span className="lamp-RED">{say('parcel.unsupplied')} </span>}
          <span className="lamp-YELLOW">{fiveNot.map((kind) => say(`fiveNotKind.${kind}`)).join(separator)}</span>
        </>
      ),
    },
  ]
}

/** 宗地: from approval to use, with what is wrong with each. */
export default function ParcelList() {
  const say = useText()
  const can = useCan()
  const choices = useChoices()
  const { businessDate } = useCounty()
  const fields = useParcelFields()
  const sheet = useParcelSheet()
  const [adding, setAdding] = useState(false)
  const entry = useMemo<FormField[]>(
    () => [
      { name: 'code', title: say('field.parcelCode'), kind: 'text', hint: say('parcel.codeHint'), required: true },
      { name: 'approvedOn', title: say('parcel.approvedOn'), kind: 'day', required: true },
      { name: 'approvalDocument', title: say('parcel.approvalDocument'), kind: 'text', required: true },
      ...fields,
    ],
    [say, fields],
  )
  const isTrue = [{ value: 'true', label: say('yes') }]
  return (
    <>
      <RegisterPage
        title={say('parcel.title')}
        above={<ParcelBoard />}
        document={parcelsQuery}
        at="landParcels"
        fields={fields}
        columns={useColumns()}
        filters={[
          { key: 'stage', title: say('stage'), options: choices('landParcelStage') },
          { key: 'fiveNot', title: say('parcel.fiveNot'), options: choices('fiveNotKind') },
          { key: 'startedUnsupplied', title: say('parcel.unsupplied'), options: isTrue },
        ]}
        filterBy={filterBy}
        nameOf={({ name }) => name}
        steps={[
          {
            title: say('correct'),
            permission: 'natural-resources.keep',
            document: correctParcel,
            fields,
            start: (row) => ({ ...row }),
            toInput: ({ id, version, ...values }) => ({ id, version, values }),
          },
          ...useParcelSteps(),
        ]}
        more={(row) => <ParcelFacts row={row} />}
        refresh={['LandParcelBoard']}
        history={useParcelTrail()}
        sheet={{ service: 'natural-resources', fields: sheet, permission: 'natural-resources.keep' }}
        empty={{ title: say('parcel.none'), next: say('noneNext') }}
      >
        {can('natural-resources.keep') && (
          <button type="button" className="button primary" onClick={() => setAdding(true)}>
            {say('parcel.add')}
          </button>
        )}
      </RegisterPage>
      {adding && (
        <ActionForm
          title={say('parcel.add')}
          document={registerParcel}
          fields={entry}
          start={{ approvedOn: businessDate }}
          toInput={toInput}
          refresh={['LandParcelsList', 'LandParcelBoard']}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  )
}
