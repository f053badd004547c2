import { assertNever } from '@shared/core/assert-never'
import type {
  BackupPlace,
  FoundBackup,
  RestorePlan,
  TriedRestore,
} from '@shared/features/backups/backups.contract'
import { useState } from 'react'
import { FoundDialog } from './FoundDialog'
import { PlanDialog } from './PlanDialog'
import { SecretDialog } from './SecretDialog'
import { SourceDialog } from './SourceDialog'
import { TriedDialog } from './TriedDialog'

export type Purpose = 'restore' | 'try'

interface Props {
  /** try: everything a restore does, except to use the result. */
  readonly purpose: Purpose
  readonly onClose: () => void
}

type Step =
  | { readonly kind: 'source' }
  | { readonly kind: 'found'; readonly place: BackupPlace }
  | { readonly kind: 'secret'; readonly place: BackupPlace; readonly backup: FoundBackup }
  | { readonly kind: 'plan'; readonly plan: RestorePlan }
  | ({ readonly kind: 'tried' } & TriedRestore)

/** From a stick to a proven or restored backup; nothing changes before the very last button. */
export function RestoreDialog({ purpose, onClose }: Props) {
  const [step, setStep] = useState<Step>({ kind: 'source' })
  switch (step.kind) {
    case 'source':
      return (
        <SourceDialog
          {...{ purpose, onClose }}
          onNext={(place) => setStep({ kind: 'found', place })}
        />
      )
    case 'found':
      return (
        <FoundDialog
          {...{ purpose, onClose, place: step.place }}
          onBack={() => setStep({ kind: 'source' })}
          onNext={(backup) => setStep({ kind: 'secret', place: step.place, backup })}
        />
      )
    case 'secret':
      return (
        <SecretDialog
          {...{ purpose, onClose, place: step.place, backup: step.backup }}
          onBack={() => setStep({ kind: 'found', place: step.place })}
          onPlanned={(plan) => setStep({ kind: 'plan', plan })}
          onTried={(tried) => setStep({ kind: 'tried', ...tried })}
        />
      )
    case 'plan':
      return <PlanDialog plan={step.plan} onClose={onClose} />
    case 'tried':
      return <TriedDialog {...step} onClose={onClose} />
    default:
      return assertNever(step, 'restore step')
  }
}
