import { call } from '@renderer/lib/api'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { importTargets } from '@shared/features/imports/imports.kinds'
import { RoundId } from '@shared/features/nominations/nominations.ids'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { FileStep } from './FileStep'
import { wizardStrings as strings } from './imports.strings'
import { Wizard } from './Wizard'
import { WizardStepper } from './WizardStepper'
import type { Opened, Purpose } from './wizard-steps'

/** Nhập từ Excel: six steps, of which a sound list needs two. */
export function ImportPage() {
  const purpose = readPurpose(useSearch())
  const [opened, setOpened] = useState<Opened | null>(null)
  const leave = () => {
    if (opened) void call('imports.close', { sessionId: opened.sessionId })
    setOpened(null)
  }
  return (
    <Page layout="fill">
      <PageHeader title={strings.title} {...(!opened && { description: strings.description })} />
      {opened ? (
        <Wizard key={opened.sessionId} opened={opened} onLeave={leave} />
      ) : (
        <>
          <WizardStepper current="file" passed={[]} furthest="file" />
          <FileStep purpose={purpose} onOpened={setOpened} />
        </>
      )}
    </Page>
  )
}

/** `?target=nominations&round=…`: pages that lead here say what for. */
function readPurpose(search: string): Purpose {
  const query = new URLSearchParams(search)
  const round = RoundId.safeParse(query.get('round'))
  return {
    target: importTargets.find((target) => target === query.get('target')) ?? null,
    roundId: round.success ? round.data : null,
  }
}
