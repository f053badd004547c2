import { Button, Menu } from '@mantine/core'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { IconChevronDown, IconFileTypeXls, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { cycleStrings as strings } from './cycle.strings'

/** The checklist of a year on paper and as a workbook. */
export function CycleMenu({ year }: { readonly year: number }) {
  const [pdf, setPdf] = useState<Uint8Array | null>(null)
  const paper = useAppTask('cycle.pdf')
  const xlsx = useAppTask('cycle.saveXlsx')
  const print = () => paper.mutate({ year }, { onSuccess: setPdf, onError: showFailure })
  const save = () =>
    xlsx.mutate(
      { year },
      {
        onSuccess: ({ name }) => name !== null && showDone(strings.saved(name)),
        onError: showFailure,
      },
    )
  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            loading={paper.isPending || xlsx.isPending}
            leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
            rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
          >
            {strings.paper}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
            onClick={print}
          >
            {strings.print}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileTypeXls size={18} stroke={1.75} aria-hidden />}
            onClick={save}
          >
            {strings.saveXlsx}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {pdf && (
        <PreviewDialog pdf={pdf} title={strings.paperTitle(year)} onClose={() => setPdf(null)} />
      )}
    </>
  )
}
