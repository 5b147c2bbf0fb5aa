import { type Column, lampColumn, useCounty, useSession, Views } from '@tongchou/frontend-kit'
import { ItemLink, ItemName } from '../item/item-name.tsx'
import { useKeyedRegister } from '../item/use-keyed-register.ts'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import type { ServiceGuide } from './guide.graphql.ts'
import { guideRegister } from './guide.register.ts'
import { inquiryLight } from './guide.rules.ts'
import type { ServiceInquiry } from './inquiry.graphql.ts'
import { inquiryRegister } from './inquiry.register.ts'
import { useReachColumn } from './use-reach-column.ts'

/** Guides with whether they are found online and answered by telephone. */
function Guides() {
  const say = useText()
  const { businessDate } = useCounty()
  // A new record of a department's own clerk is his department's.
  const department = useSession().viewer?.department?.code
  const columns: Column<ServiceGuide>[] = [
    useReachColumn(),
    {
      key: 'itemId',
      title: say('field.itemId'),
      value: () => undefined,
      render: ({ itemId }) => <ItemName id={itemId} />,
      optional: true,
    },
  ]
  return (
    <Register
      {...useKeyedRegister(guideRegister.lines)}
      of={guideRegister}
      columns={columns}
      start={{ publishedOn: businessDate, department }}
      more={({ itemId }) => <ItemLink id={itemId} />}
    />
  )
}

/** Questions asked by telephone, answered or not. */
function Inquiries() {
  const say = useText()
  const { businessDate } = useCounty()
  const department = useSession().viewer?.department?.code
  const columns: Column<ServiceInquiry>[] = [
    lampColumn(say('lamp'), (row) => ({
      light: inquiryLight(row),
      word: say(row.answeredOn ? 'guide.answered' : 'guide.unanswered'),
    })),
    {
      key: 'itemId',
      title: say('field.itemId'),
      value: () => undefined,
      render: ({ itemId }) => <ItemName id={itemId} />,
      role: 'wide-only',
    },
  ]
  return (
    <Register
      {...useKeyedRegister(inquiryRegister.lines)}
      of={inquiryRegister}
      columns={columns}
      start={{ askedOn: businessDate, department }}
      more={({ itemId }) => <ItemLink id={itemId} />}
    />
  )
}

/** 规程指南: what is written about items, and what people asked about them by telephone. */
export default function GuidePages() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      views={[
        { id: 'guide', title: say('register.guide.title'), page: <Guides /> },
        { id: 'inquiry', title: say('register.inquiry.title'), page: <Inquiries /> },
      ]}
    />
  )
}
