import { Facts, Lamp, StageSteps, useCan, useFormats, useSession } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { useText } from '../words.ts'
import { difficultyStages, type Difficulty } from './difficulty.graphql.ts'
import { confirmAddress } from './confirm-address.ts'
import { difficultyLamp, stepsFor } from './difficulty.rules.ts'

/** Who is told of a difficulty that is over its time, the longer the higher. */
const escalations = ['head', 'leader', 'county'] as const

/** The lamp of a difficulty with the word of its stage. */
export function DifficultyStageLamp({ difficulty }: { difficulty: Difficulty }) {
  const say = useText()
  const light = difficultyLamp(difficulty)
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      <Lamp light={light} quiet /> {say(`difficultyStage.${difficulty.stage}`)}
      {light === 'RED' && (
        <span className="lamp-RED"> {say('difficulty.overdue', { days: difficulty.daysOverdue })}</span>
      )}
    </span>
  )
}

/** One difficulty in full: what was asked, what was answered, who may do what next. */
export function DifficultyText({ difficulty }: { difficulty: Difficulty }) {
  const say = useText()
  const can = useCan()
  const { viewer } = useSession()
  const { fullDay } = useFormats()
  const escalated = escalations[difficulty.escalation - 1]
  const office = difficulty.answeringDepartment?.name ?? difficulty.department
  const steps = stepsFor(difficulty, { keeps: can('industry.keep'), department: viewer?.department?.code ?? null })
  return (
    <>
      <StageSteps
        label={say('difficulty.stage')}
        stages={difficultyStages.map((key) => ({ key, name: say(`difficultyStage.${key}`) }))}
        current={difficulty.stage}
      />
      <p>{difficulty.description}</p>
      <Facts
        facts={[
          [say('difficulty.kind'), say(`difficultyKind.${difficulty.kind}`)],
          [say('difficulty.raisedOn'), fullDay(difficulty.raisedOn)],
          [say('difficulty.office'), office],
          [say('difficulty.dueOn'), fullDay(difficulty.dueOn)],
        ]}
      />
      {difficulty.reply && (
        <p>
          <span className="quiet">{say('difficulty.repliedOn', { day: fullDay(difficulty.repliedOn) })}</span>{' '}
          {difficulty.reply}
        </p>
      )}
      {difficulty.resolution && (
        <p>
          <span className="quiet">{say('difficulty.resolvedOn', { day: fullDay(difficulty.resolvedOn) })}</span>{' '}
          {difficulty.resolution}
        </p>
      )}
      {difficulty.stage === 'CONFIRMED_BY_ENTERPRISE' ? (
        <p>
          {say('difficulty.confirmed', {
            by: difficulty.confirmedBy ?? '',
            day: fullDay(difficulty.confirmedOn),
            points: difficulty.satisfaction ?? '—',
          })}
        </p>
      ) : (
        <p className="quiet" style={{ overflowWrap: 'anywhere' }}>
          {say('difficulty.whoConfirms')} {say('difficulty.number')} {difficulty.id}
          <br />
          {say('confirm.address')} {confirmAddress(difficulty.enterpriseId, difficulty.id)}
        </p>
      )}
      {escalated && <p className="lamp-RED">{say(`difficulty.escalation.${escalated}`)}</p>}
      {difficulty.sentBack > 0 && (
        <p className="lamp-RED">{say('difficulty.sentBack', { count: difficulty.sentBack })}</p>
      )}
      {steps.length > 0 && (
        <p style={{ display: 'flex', gap: 8, paddingTop: 8 }}>
          {steps.map((step) => (
            <Link
              key={step}
              className="button"
              to={`/m/industry/enterprises/${difficulty.enterpriseId}/difficulty/${difficulty.id}/${step}`}
            >
              {say(`difficulty.${step}`)}
            </Link>
          ))}
        </p>
      )}
    </>
  )
}
