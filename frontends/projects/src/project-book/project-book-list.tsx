import {
  ActionForm,
  csvText,
  download,
  Outage,
  PageHeader,
  Rows,
  Skeleton,
  useAsk,
  useCan,
  useCounty,
  useFormats,
  type Column,
  type FormField,
} from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { inWan } from '../project/project.rules.ts'
import { BookComparison } from './book-comparison.tsx'
import { useText } from '../words.ts'
import { booksQuery, compileBook, type Book, type BookLine } from './project-book.graphql.ts'
import { editionsBeside } from './project-book.rules.ts'

function CompileForm({ onClose }: { onClose: () => void }) {
  const say = useText()
  const { planYear } = useCounty()
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'title', title: say('book.name'), kind: 'text', required: true, wide: true },
      { name: 'planYear', title: say('planYear'), kind: 'number', required: true },
    ],
    [say],
  )
  return (
    <ActionForm
      title={say('book.compile')}
      note={say('book.compileNote')}
      document={compileBook}
      fields={fields}
      start={{ planYear, title: say('book.usual', { year: planYear }) }}
      refresh={['ProjectBooks']}
      onClose={onClose}
    />
  )
}

function Lines({ book }: { book: Book }) {
  const say = useText()
  const go = useNavigate()
  const columns: Column<BookLine>[] = [
    { key: 'name', title: say('name'), value: (line) => line.name, role: 'title' },
    { key: 'kind', title: say('kind'), value: (line) => say(`kinds.${line.kind}`) },
    { key: 'stage', title: say('stage'), value: (line) => say(`stages.${line.stage}`) },
    { key: 'owner', title: say('ownerUnit'), value: (line) => line.ownerUnit, role: 'wide-only' },
    {
      key: 'total',
      title: say('inWan', { name: say('totalInvestment') }),
      value: (line) => inWan(line.totalInvestment),
      align: 'right',
      role: 'wide-only',
    },
    {
      key: 'annual',
      title: say('inWan', { name: say('annualInvestment') }),
      value: (line) => inWan(line.annualInvestment),
      align: 'right',
    },
  ]
  return (
    <>
      <p className="no-print">
        <button
          type="button"
          className="button"
          onClick={() =>
            download(
              `${book.title}.csv`,
              csvText(
                columns.map(({ title }) => title),
                book.lines.map((line) => columns.map(({ value }) => value(line))),
              ),
            )
          }
        >
          {say('book.export')}
        </button>{' '}
        <button type="button" className="button" onClick={() => print()}>
          {say('book.print')}
        </button>
      </p>
      <Rows
        label={book.title}
        rows={book.lines}
        columns={columns}
        rowKey={(line) => line.id}
        onOpen={(line) => void go(`/m/projects/list/${line.projectId}`)}
      />
    </>
  )
}

/** 年度清单与项目本子: the list as it was frozen on a day, edition by edition. */
export default function ProjectBookList() {
  const say = useText()
  const can = useCan()
  const { money, fullDay } = useFormats()
  const [params, setParams] = useSearchParams()
  const [compiling, setCompiling] = useState(false)
  const asks = useAsk<{ projectBooks: { nodes: Book[] } | null }>(booksQuery)
  const books = asks.data?.projectBooks?.nodes
  const open = books?.find(({ id }) => id === params.get('book'))
  const beside = books && open ? editionsBeside(books, open) : []
  const other = beside.find(({ id }) => id === params.get('with'))
  const columns: Column<Book>[] = [
    { key: 'title', title: say('book.name'), value: (book) => book.title, role: 'title' },
    { key: 'year', title: say('planYear'), value: (book) => String(book.planYear), role: 'wide-only' },
    { key: 'edition', title: say('book.edition'), value: (book) => say('book.nth', { nth: book.edition }) },
    {
      key: 'frozenOn',
      title: say('book.frozenOn'),
      value: (book) => book.frozenOn,
      render: (book) => fullDay(book.frozenOn),
    },
    { key: 'count', title: say('review.projects'), value: (book) => book.projectCount, align: 'right' },
    {
      key: 'total',
      title: say('inWan', { name: say('totalInvestment') }),
      value: (book) => inWan(book.totalInvestment),
      align: 'right',
      role: 'wide-only',
    },
  ]
  if (asks.loading) return <Skeleton rows={8} />
  if (!books) return <Outage name={say('book.title')} retry={asks.again} />
  if (open) {
    return (
      <>
        <PageHeader
          title={open.title}
          note={say('book.of', {
            nth: open.edition,
            day: fullDay(open.frozenOn),
            count: open.projectCount,
            total: money(open.totalInvestment),
          })}
        >
          {beside.length > 0 && (
            <label className="filter">
              <span>{say('book.compare')}</span>
              <select
                className="field"
                value={other?.id ?? ''}
                onChange={({ target }) =>
                  setParams({ book: open.id, ...(target.value ? { with: target.value } : {}) }, { replace: true })
                }
              >
                <option value="">{say('book.alone')}</option>
                {beside.map(({ id, edition, frozenOn }) => (
                  <option key={id} value={id}>
                    {say('book.nthOf', { nth: edition, day: fullDay(frozenOn) })}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button type="button" className="button" onClick={() => setParams({})}>
            {say('book.back')}
          </button>
        </PageHeader>
        {other ? <BookComparison one={open} other={other} /> : <Lines book={open} />}
      </>
    )
  }
  return (
    <>
      <PageHeader title={say('book.title')}>
        {can('projects.keep') && (
          <button type="button" className="button" onClick={() => setCompiling(true)}>
            {say('book.compile')}
          </button>
        )}
      </PageHeader>
      {books.length === 0 ? (
        <div className="empty">
          <b>{say('book.none')}</b>
          <span className="quiet">{say('book.noneNext')}</span>
        </div>
      ) : (
        <Rows
          label={say('book.title')}
          rows={books}
          columns={columns}
          rowKey={(book) => book.id}
          onOpen={(book) => setParams({ book: book.id })}
        />
      )}
      {compiling && <CompileForm onClose={() => setCompiling(false)} />}
    </>
  )
}
