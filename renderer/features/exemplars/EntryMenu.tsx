import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { recordStrings as strings } from './exemplar-record.strings'

interface Props {
  readonly subject: string
  readonly editLabel: string
  readonly removeLabel: string
  /** What removing means; left out, the entry alone goes. */
  readonly removeEffect?: string
  readonly onEdit: () => void
  readonly onRemove: (options: { readonly onError: (error: unknown) => void }) => void
}

/** Mending one entry, or taking it away after a question. */
export function EntryMenu(props: Props) {
  const { subject, editLabel, removeLabel, onEdit, onRemove } = props
  const { removeEffect = strings.removeEntryEffect } = props
  const askAndRemove = async () => {
    const question = { title: removeLabel, confirmLabel: removeLabel, isDangerous: true }
    if (await confirm({ ...question, effect: removeEffect })) onRemove({ onError: showFailure })
  }
  return (
    <MoreMenu
      subject={subject}
      actions={[
        { label: editLabel, icon: IconPencil, run: onEdit },
        {
          ...{ label: removeLabel, icon: IconTrash, isDangerous: true },
          run: () => void askAndRemove(),
        },
      ]}
    />
  )
}
