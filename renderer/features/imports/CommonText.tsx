import { Alert, Button, Group, Text } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { wizardStrings } from './imports.strings'

const strings = wizardStrings.check

interface Props {
  readonly roundId: RoundId | null
  /** What all citations of the list end in; null: nothing to offer. */
  readonly text: string | null
}

/** The occasion that the rows share, offered as what the whole round is for. */
export function CommonText({ roundId, text }: Props) {
  if (roundId === null || text === null) return null
  return <Offer roundId={roundId} text={text} />
}

function Offer({ roundId, text }: { readonly roundId: RoundId; readonly text: string }) {
  const round = useAppQuery('rounds.get', { id: roundId })
  const edit = useAppCommand('rounds.edit')
  if (!round.data) return null
  const { campaignId, name, occasion, recognition, heldOn } = round.data
  const take = () =>
    edit.mutate({
      id: roundId,
      round: { campaignId, name, occasion, recognition, heldOn, achievement: text },
    })
  return (
    <Alert color="lam" py="xs" flex="none">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" lineClamp={2} title={text}>
          {strings.commonText(text)}
        </Text>
        <Button
          variant="default"
          size="compact-sm"
          flex="none"
          loading={edit.isPending}
          onClick={take}
        >
          {strings.takeCommonText}
        </Button>
      </Group>
      <ErrorNotice error={edit.error} />
    </Alert>
  )
}
