import { Paper, Text } from '@mantine/core'
import { mainJob, type OfficeFigures } from '@shared/features/office/office.rules'
import classes from './HomePage.module.css'
import { homeStrings as strings } from './office.strings'
import { Step } from './Road'

/** The one step of the main job that comes next, on a single line. */
export function NextStep({ figures }: { readonly figures: OfficeFigures }) {
  const next = mainJob(figures).find(({ state }) => state === 'next')
  return (
    <Paper component="section" withBorder px="lg" py="xs" aria-label={strings.mainJob}>
      {next ? (
        <ol className={classes.road}>
          <Step step={next} figures={figures} />
        </ol>
      ) : (
        <Text size="sm">{strings.allDone}</Text>
      )}
    </Paper>
  )
}
