import { Button, Menu } from '@mantine/core'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { type CyclePaperKind, cyclePaperKinds } from '@shared/features/cycle/papers.contract'
import {
  IconChevronDown,
  IconFileTypeDocx,
  IconFileTypeXls,
  IconPrinter,
} from '@tabler/icons-react'
import { useState } from 'react'
import { CyclePaperDialog } from './CyclePaperDialog'
import { cycleStrings as strings } from './cycle.strings'
import { cyclePaperStrings as papers } from './papers.strings'

/** The checklist of a year on paper and as a workbook; the papers of its conference in Word. */
export function CycleMenu({ year }: { readonly year: number }) {
  const [pdf, setPdf] = useState<Uint8Array | null>(null)
  const [written, setWritten] = useState<CyclePaperKind | null>(null)
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
          <Menu.Divider />
          {cyclePaperKinds.map((kind) => (
            <Menu.Item
              key={kind}
              leftSection={<IconFileTypeDocx size={18} stroke={1.75} aria-hidden />}
              onClick={() => setWritten(kind)}
            >
              {papers.open[kind]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {written && <CyclePaperDialog year={year} kind={written} onClose={() => setWritten(null)} />}
      {pdf && (
        <PreviewDialog pdf={pdf} title={strings.paperTitle(year)} onClose={() => setPdf(null)} />
      )}
    </>
  )
}
