import { gql, RegisterPage, useFormats, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'

const codes = ['FAI', 'UPPERPLAN', 'CHANGES', 'PARK-INVESTMENT'] as const
/** Flows of money stand in 元, what stands in a park in 万元, the others are counted. */
const units = { UPPERPLAN: '项', CHANGES: '次', 'PARK-INVESTMENT': '万元' } as const
const history = { service: 'projects', type: 'BaseFigure' }

interface BaseFigure {
  id: string
  version: number
  code: (typeof codes)[number]
  period: string
  figure: number
  document: string
}

const figuresQuery = gql`
  query BaseFigures(
    $first: Int!
    $offset: Int
    $orderBy: BaseFigureOrder
    $direction: Direction! = DESC
    $search: String
    $filter: BaseFigureFilter
  ) {
    baseFigures(
      first: $first
      offset: $offset
      orderBy: $orderBy
      direction: $direction
      search: $search
      filter: $filter
    ) {
      totalCount
      nodes {
        id
        version
        code
        period
        figure
        document
      }
    }
  }
`

const keepFigure = gql`
  mutation KeepBaseFigure($input: KeepBaseFigureInput!) {
    keepBaseFigure(input: $input) {
      id
      version
    }
  }
`

/** 基期数据: last year's figures that growth is measured from, each with the document it is taken from. */
export default function BaseFigureList() {
  const say = useText()
  const { money, value } = useFormats()
  const fields = useMemo<RegisterField<BaseFigure>[]>(
    () => [
      {
        name: 'code',
        title: say('base.code'),
        kind: 'choice',
        required: true,
        options: codes.map((value) => ({ value, label: say(`base.codes.${value}`) })),
        column: 'title',
        sort: true,
        filter: true,
      },
      { name: 'period', title: say('base.period'), kind: 'month', required: true, column: 'shown', sort: true },
      {
        name: 'figure',
        title: say('base.figure'),
        kind: 'number',
        required: true,
        hint: say('base.figureHint'),
        column: 'shown',
        render: ({ code, figure }) => (code === 'FAI' ? money(figure) : value(figure, units[code])),
      },
      { name: 'document', title: say('base.document'), kind: 'text', required: true, wide: true, column: 'shown' },
    ],
    [say, money, value],
  )
  return (
    <RegisterPage
      title={say('base.title')}
      note={say('base.note')}
      document={figuresQuery}
      at="baseFigures"
      fields={fields}
      keep={keepFigure}
      permission="projects.keep"
      nameOf={(row) => `${say(`base.codes.${row.code}`)} ${row.period}`}
      addWord={say('base.add')}
      history={history}
      sheet
      empty={{ title: say('base.none'), next: say('base.noneNext') }}
    />
  )
}
