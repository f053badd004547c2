import { call } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { uiStrings } from '@renderer/ui/ui.strings'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { backupsStrings } from './backups.strings'
import { RecoverySheetDialog } from './RecoverySheetDialog'
import { RetypeDialog } from './RetypeDialog'
import { WordsDialog } from './WordsDialog'

interface Props {
  readonly onCreated: () => void
  readonly onClose: () => void
}

/** The first time: the passphrase written down, the recovery key on paper, the words typed again. */
export function KeyDialogs({ onCreated, onClose }: Props) {
  const [step, setStep] = useState<'words' | 'sheet' | 'retype'>('words')
  const proposal = useProposal()
  if (!proposal.data)
    return (
      <FormDialog
        isOpen
        title={backupsStrings.keys.wordsTitle}
        description={proposal.error ? undefined : uiStrings.loading}
        submitLabel={uiStrings.close}
        canCancel={false}
        error={proposal.error}
        onSubmit={onClose}
        onClose={onClose}
      >
        {null}
      </FormDialog>
    )
  const { handle, passphrase } = proposal.data
  switch (step) {
    case 'words':
      return (
        <WordsDialog passphrase={passphrase} onNext={() => setStep('sheet')} onClose={onClose} />
      )
    case 'sheet':
      return (
        <RecoverySheetDialog
          handle={handle}
          onNext={() => setStep('retype')}
          onBack={() => setStep('words')}
          onClose={onClose}
        />
      )
    case 'retype':
      return (
        <RetypeDialog
          handle={handle}
          onCreated={onCreated}
          onBack={() => setStep('words')}
          onClose={onClose}
        />
      )
  }
}

/** Asked once: a query would be read again after every change, and other words be shown. */
function useProposal() {
  const proposal = useMutation({ mutationFn: () => call('backups.proposeKeys', {}) })
  const { mutate } = proposal
  useEffect(() => mutate(), [mutate])
  return proposal
}
