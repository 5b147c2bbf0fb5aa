import { type Column, lampColumn, useCounty, useSession, Views } from '@tongchou/frontend-kit'
import { ItemLink } from '../item/item-link.tsx'
import { useEnterPermission, useMayAnswer } from '../item/use-may-answer.ts'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { guideRegister } from './guide.register.ts'
import { inquiryLight } from './guide.rules.ts'
import type { ServiceInquiry } from './inquiry.graphql.ts'
import { inquiryRegister } from './inquiry.register.ts'
import { useReachColumn } from './use-reach-column.ts'

/** Guides with whether they are found online and answered by telephone. */
function Guides() {
  const { businessDate } = useCounty()
  // A new record of a department's own clerk is his department's.
  const department = useSession().viewer?.department?.code
  const mayAnswer = useMayAnswer()
  return (
    <Register
      of={guideRegister}
      permission={useEnterPermission()}
      columns={[useReachColumn()]}
      start={{ publishedOn: businessDate, department }}
      // Guides are published for everybody to read; each department writes its own.
      fixed={(row) => !mayAnswer(row.department)}
      more={({ item }) => <ItemLink item={item} />}
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
  ]
  return (
    <Register
      of={inquiryRegister}
      permission={useEnterPermission()}
      columns={columns}
      start={{ askedOn: businessDate, department }}
      more={({ item }) => <ItemLink item={item} />}
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
        {
          id: 'inquiry',
          title: say('register.inquiry.title'),
          permission: 'government-services.departmental',
          page: <Inquiries />,
        },
      ]}
    />
  )
}
