import { Anchor, Group, Paper, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { IconPencil } from '@tabler/icons-react'
import { Link } from 'wouter'
import { dossiersStrings as strings } from './dossiers.strings'

/** How many are named; the rest is only counted. */
const named = 2

/** What was begun at the assistant and is not handed in yet; nothing at all when there is none. */
export function OpenProposals({ isFramed }: { readonly isFramed: boolean }) {
  const open = useAppQuery('proposals.open', {})
  if (open.isError) return <ErrorNotice error={open.error} />
  const all = open.data ?? []
  if (all.length === 0) return null
  const lines = (
    <>
      {all.slice(0, named).map(({ id, roundName, step, collectives, persons }) => (
        <Group key={id} gap={8} wrap="nowrap">
          <IconPencil size={16} stroke={1.75} aria-hidden />
          <Text size="sm">
            {strings.openProposal({ round: roundName, count: collectives + persons, step })}{' '}
            <Anchor
              component={Link}
              href={`/ho-so/lap/${id}`}
              inherit
              aria-label={strings.resumeOf(roundName)}
            >
              {strings.resume}
            </Anchor>
          </Text>
        </Group>
      ))}
      {all.length > named && (
        <Text size="sm" c="dimmed">
          {strings.moreProposals(all.length - named)}
        </Text>
      )}
    </>
  )
  if (!isFramed) return lines
  return (
    <Paper withBorder px="md" py={8}>
      {lines}
    </Paper>
  )
}
