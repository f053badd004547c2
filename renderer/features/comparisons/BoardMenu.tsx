import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import type { ComparisonBoard } from '@shared/features/comparisons/comparisons.contract'
import {
  IconCrown,
  IconFileSpreadsheet,
  IconPencil,
  IconPrinter,
  IconTrash,
  IconUserMinus,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { boardStrings, groupStrings as strings } from './comparisons.strings'
import { DropMemberDialog } from './DropMemberDialog'
import { GroupDialog } from './GroupDialog'
import { LeadDialog } from './LeadDialog'

type Dialog = 'edit' | 'lead' | 'drop'

/** Everything else that can be done with a group. */
export function BoardMenu({ board }: { readonly board: ComparisonBoard }) {
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const paper = usePaper(board)
  const remove = useRemoval(board)
  const close = () => setDialog(null)
  const hasMembers = board.rows.length > 0
  return (
    <>
      <MoreMenu
        subject={board.name}
        actions={[
          { label: boardStrings.print, icon: IconPrinter, run: paper.print },
          { label: boardStrings.saveXlsx, icon: IconFileSpreadsheet, run: paper.saveXlsx },
          ...(hasMembers && board.form === 'cluster'
            ? [{ label: boardStrings.lead, icon: IconCrown, run: () => setDialog('lead') }]
            : []),
          ...(hasMembers
            ? [
                {
                  label: boardStrings.dropMember,
                  icon: IconUserMinus,
                  run: () => setDialog('drop'),
                },
              ]
            : []),
          { label: strings.edit, icon: IconPencil, run: () => setDialog('edit') },
          { label: strings.remove, icon: IconTrash, isDangerous: true, run: remove },
        ]}
      />
      {dialog === 'edit' && <GroupDialog group={board} year={board.year} onClose={close} />}
      {dialog === 'lead' && <LeadDialog board={board} onClose={close} />}
      {dialog === 'drop' && <DropMemberDialog board={board} onClose={close} />}
      {paper.pdf && <PreviewDialog pdf={paper.pdf} title={board.name} onClose={paper.close} />}
    </>
  )
}

function usePaper({ id, year }: ComparisonBoard) {
  const [pdf, setPdf] = useState<Uint8Array | null>(null)
  const pages = useAppTask('comparisons.pdf')
  const xlsx = useAppTask('comparisons.saveXlsx')
  return {
    pdf,
    close: () => setPdf(null),
    print: () => pages.mutate({ id, year }, { onSuccess: setPdf, onError: showFailure }),
    saveXlsx: () =>
      xlsx.mutate(
        { id, year },
        {
          onSuccess: ({ name }) => {
            if (name !== null) showDone(boardStrings.saved(name))
          },
          onError: showFailure,
        },
      ),
  }
}

function useRemoval({ id, name, memberCount }: ComparisonBoard) {
  const [, navigate] = useLocation()
  const remove = useAppCommand('comparisons.remove')
  return async () => {
    const question = { title: strings.remove, confirmLabel: strings.remove, isDangerous: true }
    if (await confirm({ ...question, effect: strings.removeEffect(name, memberCount) }))
      remove.mutate({ id }, { onSuccess: () => navigate('/cum-khoi'), onError: showFailure })
  }
}
