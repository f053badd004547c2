import { Button, Group, Text } from '@mantine/core'
import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import type { LocalDate } from '@shared/core/local-date'
import type { fileFormats } from '@shared/features/registrations/coverage.contract'
import type { CoverageScope } from '@shared/features/registrations/registrations.part'
import { IconFileSpreadsheet, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { coverageStrings as strings } from './registrations.strings'

interface Props {
  readonly scope: CoverageScope
  readonly day: LocalDate
}

/** What the numbers are of, and the ways to take them along. */
export function CoverageFiles({ scope, day }: Props) {
  const file = useAppTask('registrations.coverageFile')
  const save = (format: (typeof fileFormats)[number]) =>
    file.mutate(
      { ...scope, format },
      {
        onSuccess: ({ name }) => name !== null && showDone(strings.saved(name)),
        onError: showFailure,
      },
    )
  return (
    <Group justify="space-between" gap="sm">
      <Text size="xs" c="dimmed">
        {strings.asOf(day)}
      </Text>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconFileSpreadsheet size={18} stroke={1.75} aria-hidden />}
          disabled={file.isPending}
          onClick={() => save('xlsx')}
        >
          {strings.saveXlsx}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileTypePdf size={18} stroke={1.75} aria-hidden />}
          disabled={file.isPending}
          onClick={() => save('pdf')}
        >
          {strings.savePdf}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
          disabled={file.isPending}
          onClick={() => save('print')}
        >
          {strings.print}
        </Button>
      </Group>
    </Group>
  )
}
