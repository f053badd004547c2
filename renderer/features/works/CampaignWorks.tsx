import { Button, Group, Stack } from '@mantine/core'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { WorkFilter } from '@shared/features/works/works.contract'
import type { WorkItemId } from '@shared/features/works/works.ids'
import { IconFileSpreadsheet, IconPlus, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useWorksPaper } from './use-works-paper'
import { WorkDialog } from './WorkDialog'
import { WorkList } from './WorkList'
import { everything } from './work-filter'
import { worksStrings as strings } from './works.strings'

/** The work items of one campaign. */
export function CampaignWorks({ campaignId }: { readonly campaignId: CampaignId }) {
  const plain: WorkFilter = { ...everything, campaignId }
  const [filter, setFilter] = useState(plain)
  const [opened, setOpened] = useState<WorkItemId | 'new' | null>(null)
  const paper = useWorksPaper(filter)
  const add = () => setOpened('new')
  return (
    <Stack gap="sm">
      <Group justify="flex-end" gap="xs">
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={add}
        >
          {strings.create}
        </Button>
        <MoreMenu
          subject={strings.title}
          actions={[
            {
              label: strings.saveXlsx,
              icon: IconFileSpreadsheet,
              run: () => paper.saveXlsx(null),
            },
            { label: strings.print, icon: IconPrinter, run: () => paper.print(null) },
          ]}
        />
      </Group>
      <WorkList
        filter={filter}
        onFilter={setFilter}
        plain={plain}
        campaignId={campaignId}
        paper={paper}
        onOpen={setOpened}
        onAdd={add}
        maxHeight={460}
      />
      {opened && (
        <WorkDialog
          key={opened}
          id={opened === 'new' ? null : opened}
          campaignId={campaignId}
          onClose={() => setOpened(null)}
        />
      )}
    </Stack>
  )
}
