import { Radio, Select, Stack } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { ComparisonBoard } from '@shared/features/comparisons/comparisons.contract'
import { type FormEvent, useState } from 'react'
import { membersStrings as strings } from './comparisons.strings'

interface Props {
  readonly board: ComparisonBoard
  readonly onClose: () => void
}

/** A member leaves after the year, with what it did; or it never was one. */
export function DropMemberDialog({ board, onClose }: Props) {
  const drop = useAppCommand('comparisons.dropMember')
  const [chosen, setChosen] = useState<string | null>(null)
  const [how, setHow] = useState<'ended' | 'never'>('ended')
  const member = board.rows.find(({ memberId }) => memberId === chosen)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!member) return
    const lastYear = how === 'ended' ? board.year : null
    drop.mutate({ memberId: member.memberId, lastYear }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      title={strings.dropTitle}
      submitLabel={strings.drop}
      isBusy={drop.isPending}
      isDirty={chosen !== null}
      isIncomplete={!member}
      isDangerous={how === 'never'}
      error={drop.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        data-autofocus
        label={strings.member}
        searchable
        data={board.rows.map(({ memberId, name }) => ({ value: memberId, label: name }))}
        value={chosen}
        onChange={setChosen}
      />
      <Radio.Group
        label={strings.how}
        value={how}
        onChange={(value) => setHow(value === 'never' ? 'never' : 'ended')}
      >
        <Stack gap="xs" mt={4}>
          <Radio value="ended" label={strings.ended(board.year)} />
          <Radio value="never" label={strings.never} />
        </Stack>
      </Radio.Group>
    </FormDialog>
  )
}
