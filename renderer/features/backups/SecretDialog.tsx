import { SegmentedControl, Stack, Text, Textarea } from '@mantine/core'
import { useAppTask } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { TaskProgress } from '@renderer/ui/TaskProgress'
import type {
  BackupPlace,
  FoundBackup,
  RestorePlan,
  TriedRestore,
} from '@shared/features/backups/backups.contract'
import { type FormEvent, useState } from 'react'
import { backupsStrings } from './backups.strings'
import type { Purpose } from './RestoreDialog'

const strings = backupsStrings.secret

interface Props {
  readonly purpose: Purpose
  readonly place: BackupPlace
  readonly backup: FoundBackup
  readonly onPlanned: (plan: RestorePlan) => void
  readonly onTried: (tried: TriedRestore) => void
  readonly onBack: () => void
  readonly onClose: () => void
}

/** Either of the two secrets opens the backup; then it is proved from end to end. */
export function SecretDialog({ purpose, backup, onBack, onClose, ...props }: Props) {
  const [kind, setKind] = useState<SecretKind>('passphrase')
  const [typed, setTyped] = useState('')
  const open = useOpening({ purpose, backup, ...props })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open.start(kind === 'passphrase' ? { passphrase: typed } : { recoveryKey: typed })
  }
  return (
    <FormDialog
      isOpen
      size={620}
      title={strings.title(backup.sequence)}
      submitLabel={purpose === 'restore' ? strings.preview : strings.tryNow}
      isBusy={open.task.isPending}
      isIncomplete={typed.trim() === ''}
      error={open.task.error}
      onSubmit={submit}
      onBack={onBack}
      onClose={onClose}
    >
      <SecretFields {...{ kind, setKind, typed, setTyped, isBusy: open.task.isPending }} />
      {open.task.isPending && <TaskProgress task={open.task.progress} onStop={open.task.cancel} />}
    </FormDialog>
  )
}

function useOpening({
  purpose,
  place,
  backup,
  onPlanned,
  onTried,
}: Omit<Props, 'onBack' | 'onClose'>) {
  const plan = useAppTask('backups.planRestore')
  const trial = useAppTask('backups.tryRestore')
  const start = (secret: Parameters<typeof plan.mutate>[0]['secret']) => {
    const choice = { place: place.handle, sequence: backup.sequence, secret }
    if (purpose === 'restore') plan.mutate(choice, { onSuccess: onPlanned })
    else trial.mutate(choice, { onSuccess: onTried })
  }
  return { start, task: purpose === 'restore' ? plan : trial }
}

type SecretKind = 'passphrase' | 'recoveryKey'

interface FieldsProps {
  readonly kind: SecretKind
  readonly setKind: (kind: SecretKind) => void
  readonly typed: string
  readonly setTyped: (typed: string) => void
  readonly isBusy: boolean
}

/** Shown as typed: eight words or sixty letters cannot be typed blind. */
function SecretFields({ kind, setKind, typed, setTyped, isBusy }: FieldsProps) {
  return (
    <>
      <Stack gap={4} align="flex-start">
        <Text fw={500}>{strings.kind}</Text>
        <SegmentedControl
          aria-label={strings.kind}
          value={kind}
          onChange={(value) => {
            setKind(value as SecretKind)
            setTyped('')
          }}
          disabled={isBusy}
          data={[
            { value: 'passphrase', label: strings.passphrase },
            { value: 'recoveryKey', label: strings.recoveryKey },
          ]}
        />
      </Stack>
      <Textarea
        key={kind}
        label={strings[kind]}
        description={strings[`${kind}Hint`]}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={sendOnEnter}
        autoComplete="off"
        spellCheck={false}
        rows={2}
        maxLength={300}
        data-autofocus
        disabled={isBusy}
      />
    </>
  )
}

/** A secret is one line however long it is; Enter must not break it. */
function sendOnEnter(event: React.KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}
