import { Alert, Group, Text } from '@mantine/core'
import { sentenceOf } from '@renderer/lib/error-sentence'
import { ReplyError } from '@renderer/lib/reply-error'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { uiStrings as strings } from './ui.strings'

interface Props {
  /** Nothing is shown without an error, so a mutation's `error` can be passed as it is. */
  readonly error: unknown
  readonly title?: string
  /** What the clerk can do about it, usually one button. */
  readonly action?: ReactNode
}

/** Shows a failed read or write where it happened, in the sentence the error already carries. */
export function ErrorNotice({ error, title, action }: Props) {
  if (error === null || error === undefined) return null
  // A refusal says itself what to do; only what nobody foresaw needs a number to be asked about.
  const incident = error instanceof ReplyError ? error.incident : null
  const support = incident ? strings.incident(incident) : null

  return (
    <Alert
      role="alert"
      color="do"
      variant="light"
      icon={<IconAlertTriangle size={20} stroke={1.75} aria-hidden />}
      title={title}
      bg="do.0"
      bd="1px solid do.2"
    >
      <Text size="sm" c="var(--chu)">
        {sentenceOf(error)}
      </Text>
      {(support || action) && (
        <Group justify="space-between" mt="xs" gap="sm">
          <Text size="xs" c="dimmed">
            {support}
          </Text>
          {action}
        </Group>
      )}
    </Alert>
  )
}
