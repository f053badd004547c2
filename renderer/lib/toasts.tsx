import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { call } from './bridge'
import { sentenceOf } from './error-sentence'
import { libStrings as strings } from './lib.strings'

const closeButtonProps = { 'aria-label': strings.close }
/** Long enough to read a sentence and reach the button; resting the pointer on it stops the clock. */
const changeShownMs = 10_000
const lastChange = 'last-change'

interface ChangeToast {
  readonly sentence: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** One toast for the last change only: an older one's button would undo something else. */
export function showChange({ sentence, action }: ChangeToast): void {
  notifications.hide(lastChange)
  notifications.show({
    id: lastChange,
    color: 'lam',
    autoClose: changeShownMs,
    closeButtonProps,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm">{sentence}</Text>
        {action && (
          <Button variant="subtle" size="compact-sm" flex="none" onClick={action.run}>
            {action.label}
          </Button>
        )}
      </Group>
    ),
  })
}

/** For work that changed no data: a file saved, a page printed. */
export function showDone(sentence: string): void {
  notifications.show({ color: 'luc', message: sentence, autoClose: 6000, closeButtonProps })
}

export function showFailure(error: unknown): void {
  notifications.show({
    color: 'do',
    message: sentenceOf(error),
    autoClose: 15_000,
    closeButtonProps,
    role: 'alert',
  })
}

export const clearToasts = (): void => notifications.clean()

let isReversing = false

/** True while an undo or redo is under way: its own toast then speaks, not the one for the change. */
export const isReversingNow = (): boolean => isReversing

interface Reversal {
  readonly name: 'history.undo' | 'history.redo'
  readonly action: NonNullable<ChangeToast['action']>
}

async function reverse({ name, action }: Reversal): Promise<void> {
  if (isReversing) return // the key is held down: one step at a time
  isReversing = true
  try {
    const { sentence } = await call(name, {})
    showChange({ sentence: strings.changed(sentence), action })
  } catch (error) {
    showFailure(error)
  } finally {
    isReversing = false
  }
}

export const undoLast = (): void =>
  void reverse({
    name: 'history.undo',
    action: { label: strings.redo, run: redoLast },
  })

export const redoLast = (): void =>
  void reverse({
    name: 'history.redo',
    action: { label: strings.undo, run: undoLast },
  })
