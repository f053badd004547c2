import { Box, Group, Paper, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  readonly title?: string
  readonly description?: ReactNode
  readonly action?: ReactNode
  /** At the foot, level with that of the card beside it, however much each has to say. */
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** One subject of a page on its own sheet of paper. */
export function SectionCard({ title, description, action, footer, children }: Props) {
  return (
    <Paper
      component="section"
      withBorder
      p="lg"
      aria-label={title}
      {...(footer && { display: 'flex', style: { flexDirection: 'column' } })}
    >
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
      {footer && (
        <Box mt="auto" pt="md">
          {footer}
        </Box>
      )}
    </Paper>
  )
}
