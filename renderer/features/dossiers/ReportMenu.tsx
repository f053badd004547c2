import { Button, Menu } from '@mantine/core'
import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import type { ReportKind } from '@shared/features/dossiers/papers.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import { IconChevronDown, IconFileTypeDocx } from '@tabler/icons-react'
import { paperFormStrings as words } from '../templates/paper-form.strings'
import { papersStrings as strings } from './papers.strings'

interface Props {
  readonly nomination: { readonly id: NominationId; readonly kind: SubjectKind }
}

/** Báo cáo thành tích of one nominee in Word, the usual one or that of a single feat. */
export function ReportMenu({ nomination: { id, kind } }: Props) {
  const report = useAppTask('papers.report')
  const save = (which: ReportKind) =>
    report.mutate(
      { id, kind: which },
      {
        onSuccess: ({ name }) => name !== null && showDone(words.saved(name)),
        onError: showFailure,
      },
    )
  const usual = kind === 'collective' ? 'collectiveReport' : 'personReport'
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          loading={report.isPending}
          leftSection={<IconFileTypeDocx size={16} stroke={1.75} aria-hidden />}
          rightSection={<IconChevronDown size={14} stroke={1.75} aria-hidden />}
        >
          {strings.report}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {([usual, 'featReport'] as const).map((which) => (
          <Menu.Item key={which} onClick={() => save(which)}>
            {strings.reports[which]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
