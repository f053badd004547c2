import { Button, Menu } from '@mantine/core'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { IconFileTypePdf } from '@tabler/icons-react'
import { choiceStrings as strings } from './choice.strings'

interface Props {
  readonly decisionId: DecisionId
  readonly isDisabled: boolean
}

/** One file, or one of each where people and collectives have designs of their own. */
export function SavePdfButton({ decisionId, isDisabled }: Props) {
  const parts = useAppQuery('certificates.parts', { decisionId }).data ?? []
  const saving = useAppTask('certificates.savePdf')
  const save = (kind: 'person' | 'collective' | null) =>
    saving.mutate(
      { decisionId, kind },
      {
        onSuccess: ({ name }) => name !== null && showDone(strings.saved(name)),
        onError: showFailure,
      },
    )
  const button = (onClick?: () => void) => (
    <Button
      variant="default"
      leftSection={<IconFileTypePdf size={18} stroke={1.75} aria-hidden />}
      disabled={isDisabled}
      loading={saving.isPending}
      onClick={onClick}
    >
      {strings.savePdf}
    </Button>
  )
  if (parts.length < 2) return button(() => save(null))
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>{button()}</Menu.Target>
      <Menu.Dropdown>
        {parts.map(
          ({ kind, designName }) =>
            kind && (
              <Menu.Item key={kind} onClick={() => save(kind)}>
                {strings.savePart({ kind, design: designName })}
              </Menu.Item>
            ),
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
