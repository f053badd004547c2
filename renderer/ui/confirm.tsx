import { Group, Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { uiStrings as strings } from './ui.strings'

export interface Confirmation {
  readonly title: string
  /** The effect in numbers: what is touched, what stays, whether it can be undone. */
  readonly effect: ReactNode
  /** Verb and object, as on the button that led here. */
  readonly confirmLabel: string
  readonly cancelLabel?: string
  readonly isDangerous?: boolean
}

function openQuestion(question: Confirmation, answer: (yes: boolean) => void): void {
  const {
    title,
    effect,
    confirmLabel,
    cancelLabel = strings.cancel,
    isDangerous = false,
  } = question
  modals.openConfirmModal({
    title: (
      <Group gap="xs" wrap="nowrap">
        {isDangerous && <IconAlertTriangle size={20} color="#C2410C" aria-hidden />}
        <Text fw={600} size="lg">
          {title}
        </Text>
      </Group>
    ),
    children: typeof effect === 'string' ? <Text>{effect}</Text> : effect,
    labels: { confirm: confirmLabel, cancel: cancelLabel },
    // A dangerous step is never the filled button, and never the one that Enter would hit.
    confirmProps: isDangerous
      ? { variant: 'outline', color: 'nguyHiem' }
      : { 'data-autofocus': true },
    // The focus looks for the attribute, whatever its value: on the other button it must be absent.
    cancelProps: isDangerous
      ? { variant: 'filled', 'data-autofocus': true }
      : { variant: 'default' },
    onConfirm: () => answer(true),
    onCancel: () => answer(false),
    onClose: () => answer(false),
  })
}

/** Asks before a step with consequences: `if (!(await confirm({ … }))) return`. */
export const confirm = (question: Confirmation): Promise<boolean> =>
  new Promise((resolve) => openQuestion(question, resolve))

/** Asked wherever unsaved changes would be lost. */
export const confirmDiscard = (): Promise<boolean> =>
  confirm({
    title: strings.unsavedTitle,
    effect: strings.unsavedEffect,
    confirmLabel: strings.discard,
    cancelLabel: strings.keepEditing,
    isDangerous: true,
  })
