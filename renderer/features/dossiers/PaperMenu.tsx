import { Button, Menu } from '@mantine/core'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import type { ListFilter } from '../nominations/nomination-filter'
import { PreviewDialog } from '../views/PreviewDialog'
import { dossiersStrings as strings } from './dossiers.strings'
import { SubmissionButton } from './SubmissionButton'
import { useDossierPaper } from './use-dossier-paper'

interface Props {
  readonly roundId: RoundId | null
  readonly filter: ListFilter
}

/** What of the rows on the screen goes onto paper. */
export function PaperMenu({ roundId, filter }: Props) {
  const paper = useDossierPaper({ roundId, filter })
  const printer = <IconPrinter size={18} stroke={1.75} aria-hidden />
  const sheet = <IconFileSpreadsheet size={18} stroke={1.75} aria-hidden />
  return (
    <>
      {roundId && <SubmissionButton roundId={roundId} />}
      <Menu position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={printer}
            loading={paper.isBusy}
            title={strings.printHint}
          >
            {strings.print}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={printer} onClick={paper.printList}>
            {strings.printList}
          </Menu.Item>
          <Menu.Item leftSection={sheet} onClick={paper.saveList}>
            {strings.xlsxList}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={printer} onClick={paper.printMissing}>
            {strings.printMissing}
          </Menu.Item>
          <Menu.Item leftSection={sheet} onClick={paper.saveMissing}>
            {strings.xlsxMissing}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {paper.shown && <PreviewDialog {...paper.shown} onClose={paper.close} />}
    </>
  )
}
