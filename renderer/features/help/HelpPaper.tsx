import { Button, Group } from '@mantine/core'
import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { helpStrings as strings } from './help.strings'

interface Props {
  /** null: the whole handbook. */
  readonly pageId: string | null
}

/** A page beside the keyboard, or the handbook for a new colleague. */
export function HelpPaper({ pageId }: Props) {
  const print = useAppTask('help.print')
  const pdf = useAppTask('help.savePdf')
  const words = pageId === null ? strings.wholeBook : strings.thisPage
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size={18} stroke={1.75} aria-hidden />}
        loading={pdf.isPending}
        onClick={() =>
          pdf.mutate(
            { pageId },
            {
              onSuccess: ({ name }) => name !== null && showDone(strings.saved(name)),
              onError: showFailure,
            },
          )
        }
      >
        {words.save}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
        loading={print.isPending}
        onClick={() => print.mutate({ pageId }, { onError: showFailure })}
      >
        {words.print}
      </Button>
    </Group>
  )
}
