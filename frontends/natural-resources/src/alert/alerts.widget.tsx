import { AlertLine, defineWidget, Link } from '@tongchou/frontend-kit'
import { useUnsuppliedStarts } from '../land-parcel/use-unsupplied-starts.ts'
import { useText } from '../words.ts'
import { pathOf } from './alert.rules.ts'
import { useSubjectName } from './alert-words.ts'

/** The gravest alerts on land and hazards that concern the viewer, after the projects that began before their land. */
export default defineWidget(() => {
  const say = useText()
  const { starts } = useUnsuppliedStarts()
  return (
    <>
      {starts.length > 0 && (
        <p className="lamp-RED">
          <Link to="/m/natural-resources/alerts">{say('parcel.unsuppliedStarts', { count: starts.length })}</Link>
        </p>
      )}
      <AlertLine
        service="natural-resources"
        title={say('alert.title')}
        nameOf={useSubjectName()}
        gravest
        pathOf={pathOf}
      />
    </>
  )
})
