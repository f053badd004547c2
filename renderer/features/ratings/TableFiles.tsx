import { Button, Group, Text } from '@mantine/core'
import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { IconFileSpreadsheet, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import type { Scope } from './BehindDrawer'
import { tableStrings as strings } from './ratings.strings'

interface Props {
  readonly scope: Scope
  /** The document the cap comes from; may be empty. */
  readonly basis: string
}

/** What the numbers rest on, and the ways to take them along. */
export function TableFiles({ scope, basis }: Props) {
  const xlsx = useAppTask('ratings.saveXlsx')
  const pdf = useAppTask('ratings.savePdf')
  const print = useAppTask('ratings.print')
  const tell = ({ name }: { readonly name: string | null }) =>
    name !== null && showDone(strings.saved(name))
  return (
    <Group justify="space-between" gap="sm">
      <Text size="xs" c="dimmed">
        {strings.asOf(scope.year)} {basis && strings.basis(basis)}
      </Text>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconFileSpreadsheet size={18} stroke={1.75} aria-hidden />}
          loading={xlsx.isPending}
          onClick={() => xlsx.mutate(scope, { onSuccess: tell, onError: showFailure })}
        >
          {strings.saveXlsx}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileTypePdf size={18} stroke={1.75} aria-hidden />}
          loading={pdf.isPending}
          onClick={() => pdf.mutate(scope, { onSuccess: tell, onError: showFailure })}
        >
          {strings.savePdf}
        </Button>
        <Button
          leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
          loading={print.isPending}
          onClick={() => print.mutate(scope, { onError: showFailure })}
        >
          {strings.print}
        </Button>
      </Group>
    </Group>
  )
}
