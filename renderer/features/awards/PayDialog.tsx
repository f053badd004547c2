import { SimpleGrid, TextInput } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import { readDong } from '@shared/core/typed-dong'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { BasePay } from '@shared/features/awards/awards.contract'
import { type FormEvent, useState } from 'react'
import { awardsStrings } from './awards.strings'

const strings = awardsStrings.pay

interface Props {
  /** null: a new one. */
  readonly pay: BasePay | null
  readonly onClose: () => void
}

/** The base pay from a day on; it ends where the next begins. */
export function PayDialog({ pay, onClose }: Props) {
  const add = useAppCommand('awards.addPay')
  const edit = useAppCommand('awards.editPay')
  const [before] = useState(() => ({
    validFrom: pay?.validFrom ?? null,
    amount: pay ? formatNumber(pay.amountDong) : '',
    basis: pay?.basis ?? '',
  }))
  const [draft, setDraft] = useState<{
    readonly validFrom: LocalDate | null
    readonly amount: string
    readonly basis: string
  }>(before)
  const [isTried, setIsTried] = useState(false)
  const amountDong = dongIn(draft.amount)
  const save = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    const { validFrom, basis } = draft
    if (validFrom === null || amountDong === null) return
    const fields = { validFrom, amountDong, basis }
    if (pay) edit.mutate({ id: pay.id, pay: fields }, { onSuccess: onClose })
    else add.mutate(fields, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      title={pay ? strings.edit : strings.add}
      submitLabel={pay ? awardsStrings.save : strings.add}
      isBusy={add.isPending || edit.isPending}
      isDirty={draft !== before}
      error={add.error ?? edit.error}
      onClose={onClose}
      onSubmit={save}
    >
      <SimpleGrid cols={2} spacing="md">
        <DayField
          withAsterisk
          data-autofocus
          label={strings.from}
          value={draft.validFrom}
          {...(isTried && draft.validFrom === null && { error: strings.fromMissing })}
          onChange={(validFrom) => setDraft({ ...draft, validFrom })}
        />
        <TextInput
          withAsterisk
          label={strings.amount}
          inputMode="numeric"
          value={draft.amount}
          error={isTried && amountDong === null && strings.notAnAmount}
          onChange={(event) => setDraft({ ...draft, amount: event.currentTarget.value })}
        />
      </SimpleGrid>
      <TextInput
        label={awardsStrings.basis}
        maxLength={300}
        value={draft.basis}
        onChange={(event) => setDraft({ ...draft, basis: event.currentTarget.value })}
      />
    </FormDialog>
  )
}

function dongIn(text: string): number | null {
  const dong = readDong(text) ?? 0
  return dong >= 1 && dong <= 1_000_000_000 ? dong : null
}
