import { Group, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface Props {
  readonly icon?: Icon
  readonly title: string
  /** What would fill this place, or why it is empty. */
  readonly sentence?: string
  /** The next step; one filled button at most. */
  readonly action?: ReactNode
}

/** Says why a place is empty and what to do about it; never just “no data”. */
export function EmptyState({ icon: Icon, title, sentence, action }: Props) {
  return (
    <Stack align="center" gap="xs" py={48} px="lg" ta="center">
      {Icon && (
        <ThemeIcon size={52} radius="xl" variant="light" color="lam" mb={4} aria-hidden>
          <Icon size={26} stroke={1.5} />
        </ThemeIcon>
      )}
      <Title order={2} size="h3">
        {title}
      </Title>
      {sentence && (
        <Text c="dimmed" maw={460}>
          {sentence}
        </Text>
      )}
      {action && (
        <Group gap="sm" mt="xs" justify="center">
          {action}
        </Group>
      )}
    </Stack>
  )
}
