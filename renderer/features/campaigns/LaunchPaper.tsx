import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { LaunchListing } from '@shared/features/campaigns/launches.contract'
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { launchesStrings as strings } from './launches.strings'

interface Props {
  readonly campaignId: CampaignId
  readonly listing: LaunchListing
  readonly text: string
}

/** The rows of the screen on their way to Excel or to the printer. */
export function LaunchPaper(filter: Props) {
  const [pdf, setPdf] = useState<Uint8Array | null>(null)
  const xlsx = useAppTask('campaigns.saveLaunchesXlsx')
  const pages = useAppTask('campaigns.launchesPdf')
  const failed = { onError: showFailure }
  const save = () =>
    xlsx.mutate(filter, {
      ...failed,
      onSuccess: ({ name }) => name !== null && showDone(strings.saved(name)),
    })
  const print = () => pages.mutate(filter, { ...failed, onSuccess: setPdf })
  return (
    <>
      <MoreMenu
        subject={strings.paper}
        actions={[
          { label: strings.saveXlsx, icon: IconFileSpreadsheet, run: save },
          { label: strings.print, icon: IconPrinter, run: print },
        ]}
      />
      {pdf && <PreviewDialog pdf={pdf} title={strings.paper} onClose={() => setPdf(null)} />}
    </>
  )
}
