import { Alert } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import { type FormEvent, useState } from 'react'
import { printingStrings } from './printing.strings'

const { signDialog: strings } = printingStrings

interface Props {
  readonly decisionId: DecisionId
  readonly awardIds: readonly AwardId[]
  readonly onClose: () => void
  readonly onDone: () => void
}

export function SignDialog({ decisionId, awardIds, onClose, onDone }: Props) {
  const sign = useAppCommand('printing.setSigned')
  const [signedOn, setSignedOn] = useState<LocalDate | null>(null)
  const unprinted = useAppQuery('printing.ids', { decisionId, state: 'unprinted' }).data ?? []
  const isElsewhere = unprinted.some((id) => awardIds.includes(id))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (signedOn) sign.mutate({ awardIds: [...awardIds], signedOn }, { onSuccess: onDone })
  }
  return (
    <FormDialog
      isOpen
      title={strings.title}
      description={strings.description(awardIds.length)}
      submitLabel={strings.submit}
      isBusy={sign.isPending}
      isIncomplete={signedOn === null}
      error={sign.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <DayField label={strings.day} value={signedOn} onChange={setSignedOn} />
      {isElsewhere && (
        <Alert color="cam" variant="light" p="xs">
          {strings.elsewhere}
        </Alert>
      )}
    </FormDialog>
  )
}
