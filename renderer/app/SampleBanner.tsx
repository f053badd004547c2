import { Button } from '@mantine/core'
import { call } from '@renderer/lib/bridge'
import { showFailure } from '@renderer/lib/toasts'
import { IconFlask } from '@tabler/icons-react'
import { appStrings as strings } from './app.strings'
import classes from './Shell.module.css'

const leave = () => void call('office.leaveSample', {}).catch(showFailure)

/** Practice data can never be taken for the office's own. */
export function SampleBanner() {
  return (
    <aside className={classes.banner} aria-label={strings.sampleBanner}>
      <IconFlask size={18} stroke={1.75} aria-hidden />
      <strong>{strings.sampleBanner}</strong>
      <span className={classes.bannerText}>{strings.sampleSentence}</span>
      <Button size="compact-sm" variant="outline" color="cam" onClick={leave}>
        {strings.leaveSample}
      </Button>
    </aside>
  )
}
