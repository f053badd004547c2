import { Button, Menu } from '@mantine/core'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { IconFileCheck, IconMessageQuestion, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { PreviewDialog } from '../views/PreviewDialog'
import { AskDialog } from './AskDialog'
import { dossiersStrings as strings } from './dossiers.strings'
import { ReceiveDialog } from './ReceiveDialog'
import { useDossierPaper } from './use-dossier-paper'

interface Props {
  readonly ids: readonly NominationId[]
  readonly onDone: () => void
}

/** What can be done to the papers of all files chosen. */
export function DossierActions({ ids, onDone }: Props) {
  const [dialog, setDialog] = useState<'receive' | 'ask' | null>(null)
  const paper = useDossierPaper({ roundId: null, ids })
  const close = () => setDialog(null)
  const printer = <IconPrinter size={18} stroke={1.75} aria-hidden />
  return (
    <>
      <Menu position="top-start" shadow="md" withinPortal>
        <Menu.Target>
          <Button variant="default" loading={paper.isBusy}>
            {strings.papers}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconFileCheck size={18} stroke={1.75} aria-hidden />}
            onClick={() => setDialog('receive')}
          >
            {strings.receive}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconMessageQuestion size={18} stroke={1.75} aria-hidden />}
            onClick={() => setDialog('ask')}
          >
            {strings.ask}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={printer} onClick={() => paper.printSlip(ids)}>
            {strings.printSlip}
          </Menu.Item>
          <Menu.Item leftSection={printer} onClick={paper.printMissing}>
            {strings.printMissing}
          </Menu.Item>
          <Menu.Item leftSection={printer} onClick={paper.printList}>
            {strings.printList}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'receive' && <ReceiveDialog ids={ids} onClose={close} onDone={onDone} />}
      {dialog === 'ask' && <AskDialog ids={ids} onClose={close} />}
      {paper.shown && <PreviewDialog {...paper.shown} onClose={paper.close} />}
    </>
  )
}
