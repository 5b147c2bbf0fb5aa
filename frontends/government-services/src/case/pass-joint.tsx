import { ActionForm, useCan, useCounty, useSession, type FormField } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useText } from '../words.ts'
import { passServiceCaseJoint } from './case-steps.graphql.ts'
import type { Joint } from './case.graphql.ts'

const refresh = ['ServiceCaseInFull', 'ServiceCasesToday', 'GovernmentServicesWork']

/** 办结本环节: the button of the department that the part lies with. */
export function PassJoint({ joint }: { joint: Joint }) {
  const say = useText()
  const can = useCan()
  const { viewer } = useSession()
  const { businessDate } = useCounty()
  const [passing, setPassing] = useState(false)
  const isOwn = can('government-services.answer') && viewer?.department?.code === joint.department
  const mayPass = joint.arrivedOn !== null && joint.passedOn === null && (isOwn || can('government-services.keep'))
  if (!mayPass) return null
  const fields: FormField[] = [
    { name: 'on', title: say('field.on'), kind: 'day', required: true },
    { name: 'opinion', title: say('field.opinion'), kind: 'long', required: true },
  ]
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={say('case.passNamed', { name: joint.name })}
        onClick={() => setPassing(true)}
      >
        {say('case.pass')}
      </button>
      {passing && (
        <ActionForm
          title={say('case.pass')}
          note={joint.name}
          document={passServiceCaseJoint}
          fields={fields}
          start={{ on: businessDate }}
          also={{ id: joint.id, version: joint.version }}
          refresh={refresh}
          onClose={() => setPassing(false)}
        />
      )}
    </>
  )
}
