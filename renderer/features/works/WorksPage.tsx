import { Button } from '@mantine/core'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { WorkItemId } from '@shared/features/works/works.ids'
import { IconFileSpreadsheet, IconPlus, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { useWorksPaper } from './use-works-paper'
import { WorkDialog } from './WorkDialog'
import { WorkList } from './WorkList'
import { plainFilter, useWorkFilter } from './work-filter'
import { worksStrings as strings } from './works.strings'

/** Đầu việc: the work items of all plans; `?item=…` opens one. */
export function WorksPage() {
  const asked = WorkItemId.safeParse(new URLSearchParams(useSearch()).get('item'))
  const [filter, setFilter] = useWorkFilter()
  const [opened, setOpened] = useState<WorkItemId | 'new' | null>(asked.success ? asked.data : null)
  const paper = useWorksPaper(filter)
  const add = () => setOpened('new')
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description}
        primary={
          <>
            <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={add}>
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
          </>
        }
      />
      <WorkList
        filter={filter}
        onFilter={setFilter}
        plain={plainFilter}
        paper={paper}
        onOpen={setOpened}
        onAdd={add}
      />
      {opened && (
        <WorkDialog
          key={opened}
          id={opened === 'new' ? null : opened}
          campaignId={filter.campaignId}
          onClose={() => setOpened(null)}
        />
      )}
    </Page>
  )
}
