import {
  ActionForm,
  formatNumber,
  Panel,
  Rows,
  useAsk,
  useCan,
  useCounty,
  useFormats,
  type Column,
  type FormField,
} from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { useText } from '../words.ts'
import {
  classReviewsQuery,
  reviewClass,
  sides,
  type ClassReview,
  type Reviewed,
  type Side,
} from './classification.graphql.ts'

const refresh = ['EnterpriseClassReviews', 'EnterpriseDetail', 'EnterpriseHistory', 'EnterpriseList']
const whole = 100

const pointsOf = (review: ClassReview, side: Side) => review.scores.find((each) => each.side === side)?.points ?? null

function ReviewForm({ uscc, version, onClose }: { uscc: string; version: number; onClose: () => void }) {
  const say = useText()
  const { businessDate } = useCounty()
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'from', title: say('enterprise.fromDay'), kind: 'day', required: true },
      ...sides.map((side): FormField => ({
        name: side,
        title: say(`classSide.${side}`),
        kind: 'number',
        unit: say('class.points'),
        required: true,
        min: 0,
        max: whole,
      })),
    ],
    [say],
  )
  return (
    <ActionForm
      title={say('class.review')}
      note={say('class.note')}
      document={reviewClass}
      fields={fields}
      start={{ from: businessDate }}
      also={{ uscc, version }}
      refresh={refresh}
      onClose={onClose}
    />
  )
}

/** The yearly reviews of an enterprise: points of each side, the class that follows, what goes with it. */
export function ClassPanel({ uscc }: { uscc: string }) {
  const say = useText()
  const can = useCan()
  const { fullDay } = useFormats()
  const [open, setOpen] = useState(false)
  const asks = useAsk<Reviewed>(classReviewsQuery, { uscc })
  const enterprise = asks.data?.enterprise
  const reviews = (enterprise?.classReviews ?? []).toReversed()
  const columns: Column<ClassReview>[] = [
    {
      key: 'class',
      title: say('enterprise.class'),
      value: (review) => review.enterpriseClass,
      role: 'lamp',
      width: 60,
    },
    { key: 'from', title: say('enterprise.fromDay'), value: (review) => fullDay(review.fromDay), role: 'title' },
    {
      key: 'score',
      title: say('class.score'),
      value: (review) => review.score,
      render: (review) => formatNumber(review.score),
      align: 'right',
    },
    ...sides.map((side): Column<ClassReview> => ({
      key: side,
      title: say(`classSide.${side}`),
      value: (review) => pointsOf(review, side),
      align: 'right',
      role: 'wide-only',
    })),
    { key: 'services', title: say('class.services'), value: (review) => review.services, role: 'wide-only' },
  ]
  return (
    <Panel title={say('class.title')} asks={asks}>
      {enterprise?.aboveScale && can('industry.lock') && (
        <p className="record-acts no-print">
          <button type="button" className="button" onClick={() => setOpen(true)}>
            {say('class.review')}
          </button>
        </p>
      )}
      {reviews.length === 0 ? (
        <p className="quiet">{say(enterprise?.aboveScale ? 'class.none' : 'class.belowScale')}</p>
      ) : (
        <Rows label={say('class.title')} rows={reviews} columns={columns} rowKey={(review) => review.id} />
      )}
      {open && enterprise && <ReviewForm uscc={uscc} version={enterprise.version} onClose={() => setOpen(false)} />}
    </Panel>
  )
}
