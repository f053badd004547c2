import { Group, Paper, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  readonly title?: string
  readonly description?: ReactNode
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** One subject of a page on its own sheet of paper. */
export function SectionCard({ title, description, action, children }: Props) {
  return (
    <Paper component="section" withBorder p="lg" aria-label={title}>
      {(title || action) && (
        <Group justify="space-between" align="flex-start" wrap="nowrap" mb="md">
          <div>
            {title && (
              <Title order={2} size="h3">
                {title}
              </Title>
            )}
            {description && (
              <Text c="dimmed" size="sm">
                {description}
              </Text>
            )}
          </div>
          {action && (
            <Group gap="xs" wrap="nowrap" flex="none">
              {action}
            </Group>
          )}
        </Group>
      )}
      {children}
    </Paper>
  )
}
