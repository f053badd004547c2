import { appStrings } from './app.strings'
import classes from './CrashNotice.module.css'

const strings = appStrings.crash

/** Plain elements only: whatever broke the page must not be needed to say so. */
export function CrashNotice({ incident }: { readonly incident: string }) {
  return (
    <div className={classes.notice} role="alert">
      <h1>{strings.title}</h1>
      <p>{strings.sentence}</p>
      <p className={classes.incident}>{strings.incident(incident)}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {strings.reload}
      </button>
    </div>
  )
}
