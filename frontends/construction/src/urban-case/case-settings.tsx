import { Views } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import Categories from './category-list.tsx'
import Limits from './step-limit-list.tsx'
import Cells from './grid-cell-list.tsx'

/** 案件标准: categories, the limits of the steps and the cells of the grid. */
export default function CaseSettings() {
  const say = useText()
  return (
    <Views
      views={[
        {
          id: 'categories',
          title: say('caseView.categories'),
          page: <Categories />,
        },
        {
          id: 'limits',
          title: say('caseView.limits'),
          page: <Limits />,
        },
        {
          id: 'cells',
          title: say('caseView.cells'),
          page: <Cells />,
        },
      ]}
    />
  )
}
