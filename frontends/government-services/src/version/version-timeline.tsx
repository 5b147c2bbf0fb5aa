import { useFormats, useMarks, useUnits } from '@tongchou/frontend-kit'
import { Acts } from '../acts.tsx'
import type { ItemDetail } from '../item/item.graphql.ts'
import { useText } from '../words.ts'
import { useAskedWords } from './asked-words.ts'
import { useVersionActs } from './use-version-acts.ts'
import type { ItemVersion } from './version.graphql.ts'

/** Where a version stands in the item's history, and since when. */
function useStanding(): (version: ItemVersion, of: Pick<ItemDetail, 'currentVersionId' | 'cancelledOn'>) => string {
  const say = useText()
  const { fullDay } = useFormats()
  return (
    { id, stage, draftedOn, reviewedOn, publishedOn, supersededOn },
    { currentVersionId: currentId, cancelledOn },
  ) => {
    if (stage === 'DRAFT') return say('version.drafted', { on: fullDay(draftedOn) })
    if (stage === 'REVIEWED') return say('version.reviewed', { on: fullDay(reviewedOn) })
    if (id === currentId && cancelledOn)
      return say('version.past', { from: fullDay(publishedOn), to: fullDay(cancelledOn) })
    if (id === currentId) return say('version.inForce', { on: fullDay(publishedOn) })
    return say('version.past', { from: fullDay(publishedOn), to: fullDay(supersededOn) })
  }
}

function Lists({ version }: { version: ItemVersion }) {
  const say = useText()
  const { colon, separator } = useMarks()
  const { nameOf } = useUnits()
  const { steps, materials, departments } = version
  return (
    <>
      <p>
        {say('field.steps')}
        {colon}
        {steps.join(' → ')}
      </p>
      <p>
        {say('field.materials')}
        {colon}
        {materials.length > 0 ? materials.join(say('mark.lines')) : say('version.noMaterials')}
      </p>
      {departments.length > 0 && (
        <p>
          {say('version.withDepartments')}
          {colon}
          {departments.map(nameOf).join(separator)}
        </p>
      )}
    </>
  )
}

/** 版本沿革: what the item asked of people from one publication to the next, the latest first. */
export function VersionTimeline({ item, refresh }: { item: ItemDetail; refresh: readonly string[] }) {
  const say = useText()
  const { colon, separator } = useMarks()
  const standing = useStanding()
  const asked = useAskedWords()
  const actsOf = useVersionActs()
  if (item.versions.length === 0) return <p className="quiet">{say('version.none')}</p>
  return (
    <ol className="history">
      {item.versions.toReversed().map((version) => {
        const acts = actsOf(version, item)
        const name = say('version.number', { number: version.number })
        const isOpen = version.stage !== 'PUBLISHED' || version.id === item.currentVersionId
        return (
          <li key={version.id}>
            <p>
              <b>{name}</b> <span className="quiet">{standing(version, item)}</span>
            </p>
            <p>{asked.line(version)}</p>
            {version.offlineByLaw && <p className="quiet">{say('version.offline', { law: version.offlineByLaw })}</p>}
            {isOpen ? (
              <Lists version={version} />
            ) : (
              <details>
                <summary>{say('version.lists')}</summary>
                <Lists version={version} />
              </details>
            )}
            {version.draftedBy && (
              <p className="quiet">{say('version.draftedBy', { names: version.draftedBy.join(separator) })}</p>
            )}
            {version.note && (
              <p>
                {say('field.versionNote')}
                {colon}
                {version.note}
              </p>
            )}
            {version.reviewOpinion && (
              <p className="quiet">
                {say('field.reviewOpinion')}
                {colon}
                {version.reviewOpinion}
              </p>
            )}
            {acts.length > 0 && (
              <div className="record-acts no-print">
                <Acts of={acts} about={name} refresh={refresh} />
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
