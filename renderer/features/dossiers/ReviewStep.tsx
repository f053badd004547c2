import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { ProposalStep } from '@shared/features/nominations/nominations.kinds'
import type { Proposal } from '@shared/features/nominations/proposals.contract'
import { IconCopy, IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { PreviewDialog } from '../views/PreviewDialog'
import { proposalStrings as strings } from './proposals.strings'
import classes from './Split.module.css'
import { StepFooter } from './StepFooter'
import { useDossierPaper } from './use-dossier-paper'

interface Props {
  readonly proposal: Proposal
  readonly onGo: (step: ProposalStep) => void
}

/** Step 5: what is still open, the list on paper, the letter's draft, and handing in. */
export function ReviewStep({ proposal, onGo }: Props) {
  return (
    <>
      <Stack gap="md" flex={1} mih={0} style={{ overflowY: 'auto' }}>
        <Check proposal={proposal} />
        <Letter proposal={proposal} />
      </Stack>
      <StepFooter proposal={proposal} onGo={onGo} primary={<HandIn proposal={proposal} />} />
    </>
  )
}

function Check({ proposal }: { readonly proposal: Proposal }) {
  const { id, roundId, collectives, persons } = proposal
  const scope = { roundId, proposalId: id }
  const missing = useAppQuery('dossiers.list', { ...scope, missingOnly: true, limit: 1 })
  const warned = useAppQuery('dossiers.list', { ...scope, warningsOnly: true, limit: 1 })
  const paper = useDossierPaper(scope)
  const counts = { missing: missing.data?.total ?? 0, warned: warned.data?.total ?? 0 }
  const isGood = counts.missing + counts.warned === 0
  const isEmpty = collectives + persons === 0
  return (
    <SectionCard
      title={strings.check}
      action={
        <Group gap="xs">
          <Button
            variant="default"
            disabled={isEmpty}
            loading={paper.isBusy}
            leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
            onClick={paper.printList}
          >
            {strings.printList}
          </Button>
          <Button
            variant="default"
            disabled={isEmpty}
            leftSection={<IconFileSpreadsheet size={18} stroke={1.75} aria-hidden />}
            onClick={paper.saveList}
          >
            {strings.xlsxList}
          </Button>
        </Group>
      }
    >
      <Text fw={600}>{strings.count({ collectives, persons })}</Text>
      <ErrorNotice error={missing.error ?? warned.error} />
      {!isEmpty && (
        <>
          <Text size="sm">{isGood ? strings.allGood : `${strings.toMend(counts)}.`}</Text>
          {!isGood && (
            <Text size="sm" c="dimmed">
              {strings.mayHandIn}
            </Text>
          )}
        </>
      )}
      {paper.shown && <PreviewDialog {...paper.shown} onClose={paper.close} />}
    </SectionCard>
  )
}

function Letter({ proposal: { id } }: { readonly proposal: Proposal }) {
  const draft = useAppQuery('dossiers.letter', { id })
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? draft.data ?? ''
  const copy = () =>
    void navigator.clipboard
      .writeText(text)
      .then(() => showDone(strings.copied))
      .catch(showFailure)
  return (
    <SectionCard
      title={strings.letter}
      description={strings.letterHint}
      action={
        <Button
          variant="default"
          leftSection={<IconCopy size={18} stroke={1.75} aria-hidden />}
          onClick={copy}
        >
          {strings.copy}
        </Button>
      }
    >
      <ErrorNotice error={draft.error} />
      <Textarea
        className={classes.letter}
        aria-label={strings.letter}
        autosize
        minRows={8}
        value={text}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </SectionCard>
  )
}

function HandIn({ proposal }: { readonly proposal: Proposal }) {
  const { id, roundId, collectives, persons, finishedOn } = proposal
  const [, navigate] = useLocation()
  const finish = useAppCommand('proposals.finish')
  if (finishedOn !== null)
    return (
      <Button component={Link} href={`/ho-so/${roundId}`}>
        {strings.toRound}
      </Button>
    )
  return (
    <Button
      loading={finish.isPending}
      disabled={collectives + persons === 0}
      onClick={() =>
        finish.mutate(
          { id },
          { onSuccess: () => navigate(`/ho-so/${roundId}`), onError: showFailure },
        )
      }
    >
      {strings.handIn(collectives + persons)}
    </Button>
  )
}
