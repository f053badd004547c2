import { Text } from '@mantine/core'
import type { Scope } from './BehindDrawer'
import { tableStrings as strings } from './ratings.strings'

interface Props {
  readonly scope: Scope
  /** The document the cap comes from; may be empty. */
  readonly basis: string
}

/** What the numbers rest on. */
export function TableFiles({ scope, basis }: Props) {
  return (
    <Text size="xs" c="dimmed">
      {strings.asOf(scope.year)} {basis && strings.basis(basis)}
    </Text>
  )
}
