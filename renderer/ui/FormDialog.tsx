import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { useUnsavedGuard } from '@renderer/lib/use-unsaved-guard'
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { confirmDiscard } from './confirm'
import { ErrorNotice } from './ErrorNotice'
import classes from './FormDialog.module.css'
import { uiStrings as strings } from './ui.strings'

interface Props {
  readonly title: string
  readonly description?: ReactNode
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Called after the browser's own checks passed; usually `form.onSubmit(…)`. */
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  /** Verb and object: “Thêm đơn vị”. */
  readonly submitLabel: string
  readonly isBusy?: boolean
  /** Unsaved changes: Esc, the cross and the backdrop then ask before closing. */
  readonly isDirty?: boolean
  readonly isDangerous?: boolean
  /** Something is still to be filled in or chosen. */
  readonly isIncomplete?: boolean
  /** What that is, beside the button that cannot be pressed yet. */
  readonly incompleteHint?: string
  /** Where the dialog is one of several in a row. */
  readonly onBack?: (() => void) | undefined
  /** false: nothing is left to give up, the one button closes. */
  readonly canCancel?: boolean
  readonly error?: unknown
  readonly size?: number
  readonly children: ReactNode
}

/** A form over the page: Ctrl+Enter sends it, Esc leaves it, focus returns to where it came from. */
export function FormDialog(props: Props) {
  const { title, description, isOpen, onClose, isBusy = false, isDirty = false, size = 560 } = props
  useUnsavedGuard(isOpen && isDirty)
  useReturnFocus(isOpen)

  // While the question is open, Esc belongs to it: both dialogs would hear it otherwise.
  const [isAsking, setIsAsking] = useState(false)
  const leave = async () => {
    if (isBusy || isAsking) return
    if (isDirty) {
      setIsAsking(true)
      const mayLeave = await confirmDiscard()
      setIsAsking(false)
      if (!mayLeave) return
    }
    onClose()
  }
  return (
    <Modal
      opened={isOpen}
      onClose={leave}
      size={size}
      closeOnEscape={!isAsking}
      trapFocus={!isAsking}
      title={
        <Text component="span" fw={600} size="lg">
          {title}
        </Text>
      }
    >
      {description && (
        <Text c="dimmed" size="sm" mb="md">
          {description}
        </Text>
      )}
      <DialogForm {...props} onCancel={leave} />
    </Modal>
  )
}

type FormProps = Props & { readonly onCancel: () => void }

function DialogForm(props: FormProps) {
  const { onSubmit, isBusy = false, isIncomplete = false, error, children } = props
  const formRef = useRef<HTMLFormElement>(null)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (!isBusy && !isIncomplete) formRef.current?.requestSubmit()
  }
  return (
    <form ref={formRef} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <Stack gap="md">
        {children}
        <ErrorNotice error={error} />
        <Footer {...props} />
      </Stack>
    </form>
  )
}

function Footer(props: FormProps) {
  const { submitLabel, isBusy = false, isDangerous = false, isIncomplete = false } = props
  const { onBack, onCancel, canCancel = true, incompleteHint } = props
  const danger = isDangerous ? ({ variant: 'outline', color: 'nguyHiem' } as const) : {}
  return (
    <Group className={classes.footer} justify="flex-end" gap="xs">
      {onBack && (
        <Button variant="subtle" mr="auto" onClick={onBack} disabled={isBusy}>
          {strings.back}
        </Button>
      )}
      {isIncomplete && incompleteHint && (
        <Text size="sm" c="dimmed" mr="auto">
          {incompleteHint}
        </Text>
      )}
      {canCancel && (
        <Button variant="default" onClick={onCancel} disabled={isBusy}>
          {strings.cancel}
        </Button>
      )}
      <Button
        type="submit"
        loading={isBusy}
        disabled={isIncomplete}
        title={strings.primaryHint}
        {...danger}
      >
        {submitLabel}
      </Button>
    </Group>
  )
}
