import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { isUndo } from '@shared/core/reversal.strings'
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

/** What followed a press is still being read when the page it led to appears. */
const justShownMs = 1500
let shownAt = 0

/** Another page: what was said about the page before is in the way there, unless it was said just now. */
export function clearOldToasts(): void {
  if (performance.now() - shownAt > justShownMs) notifications.clean()
}

function show(toast: Parameters<typeof notifications.show>[0]): void {
  shownAt = performance.now()
  notifications.show({ closeButtonProps, ...toast })
}

/** One toast for the last change only: an older one's button would undo something else. */
function showChange({ sentence, action }: ChangeToast): void {
  notifications.hide(lastChange)
  show({
    id: lastChange,
    color: 'lam',
    autoClose: changeShownMs,
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
  show({ color: 'luc', message: sentence, autoClose: 6000 })
}

export function showFailure(error: unknown): void {
  show({ color: 'do', message: sentenceOf(error), autoClose: 15_000, role: 'alert' })
}

export const clearToasts = (): void => notifications.clean()

let isReversing = false

/** True while an undo or redo is under way: its own toast then speaks, not the one for the change. */
export const isReversingNow = (): boolean => isReversing

async function reverse(name: 'history.undo' | 'history.redo', back: () => void): Promise<void> {
  if (isReversing) return // the key is held down: one step at a time
  isReversing = true
  try {
    const { sentence } = await call(name, {})
    tellChange(sentence, back)
  } catch (error) {
    showFailure(error)
  } finally {
    isReversing = false
  }
}

/** The button takes the change back, and is named after what that is: an undo is done again. */
export function tellChange(said: string, back?: () => void): void {
  const sentence = strings.changed(said)
  const label = isUndo(said) ? strings.redo : strings.undo
  showChange(back ? { sentence, action: { label, run: back } } : { sentence })
}

export const undoLast = (): void => void reverse('history.undo', redoLast)

export const redoLast = (): void => void reverse('history.redo', undoLast)
