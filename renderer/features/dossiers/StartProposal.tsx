import { Button } from '@mantine/core'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { IconListDetails } from '@tabler/icons-react'
import { Link } from 'wouter'
import { dossiersStrings as strings } from './dossiers.strings'

interface Props {
  readonly variant: 'filled' | 'default'
  /** Chosen at the start; null: none yet. */
  readonly roundId: RoundId | null
}

/** To the first step of the assistant. */
export const StartProposal = ({ variant, roundId }: Props) => (
  <Button
    variant={variant}
    component={Link}
    href={`/ho-so/lap/moi${roundId ? `?dot=${roundId}` : ''}`}
    leftSection={<IconListDetails size={18} stroke={1.75} aria-hidden />}
  >
    {strings.start}
  </Button>
)
