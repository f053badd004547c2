import { Stepper, Text } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { ProposalId } from '@shared/features/nominations/nominations.ids'
import { type ProposalStep, proposalSteps } from '@shared/features/nominations/nominations.kinds'
import type { Proposal } from '@shared/features/nominations/proposals.contract'
import { IconTrash } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { ConditionsStep } from './ConditionsStep'
import { FormStep } from './FormStep'
import { PapersStep } from './PapersStep'
import { proposalStrings as strings } from './proposals.strings'
import { ReviewStep } from './ReviewStep'
import { SubjectsStep } from './SubjectsStep'

interface Props {
  /** null: one that is only being begun. */
  readonly id: ProposalId | null
}

/** Lập hồ sơ đề nghị, in five steps; each is kept, so that it can be left at any time. */
export function ProposalPage({ id }: Props) {
  const [, navigate] = useLocation()
  if (id !== null) return <Begun id={id} />
  return (
    <Page>
      <Head />
      <Steps step={1} />
      <FormStep proposal={null} onSaved={(begun) => navigate(`/ho-so/lap/${begun}`)} />
    </Page>
  )
}

function Begun({ id }: { readonly id: ProposalId }) {
  const found = useAppQuery('proposals.get', { id })
  const goTo = useAppCommand('proposals.goTo')
  if (found.isError)
    return (
      <Page>
        <Head />
        <ErrorNotice error={found.error} />
      </Page>
    )
  if (!found.data) return null
  const proposal = found.data
  const go = (step: ProposalStep) => goTo.mutate({ id, step }, { onError: showFailure })
  const isWide = proposal.step !== 1
  return (
    <Page layout={isWide ? 'fill' : 'scroll'}>
      <Head proposal={proposal} />
      <Steps step={proposal.step} onGo={go} />
      {proposal.finishedOn !== null && <Text size="sm">{strings.finished}</Text>}
      <Step proposal={proposal} onGo={go} />
    </Page>
  )
}

function Head({ proposal }: { readonly proposal?: Proposal }) {
  return (
    <PageHeader
      title={strings.title}
      description={proposal?.roundName}
      back={{ to: proposal ? `/ho-so/${proposal.roundId}` : '/ho-so', label: strings.back }}
      secondary={proposal && proposal.finishedOn === null && <Discard proposal={proposal} />}
    />
  )
}

function Discard({ proposal }: { readonly proposal: Proposal }) {
  const [, navigate] = useLocation()
  const remove = useAppCommand('proposals.remove')
  const { id, roundId, collectives, persons } = proposal
  const askAndDiscard = async () => {
    const question = { title: strings.discard, confirmLabel: strings.discard, isDangerous: true }
    if (await confirm({ ...question, effect: strings.discardEffect(collectives + persons) }))
      remove.mutate(
        { id },
        { onSuccess: () => navigate(`/ho-so/${roundId}`), onError: showFailure },
      )
  }
  return (
    <MoreMenu
      subject={strings.title}
      actions={[
        {
          label: strings.discard,
          icon: IconTrash,
          run: () => void askAndDiscard(),
          isDangerous: true,
        },
      ]}
    />
  )
}

interface StepsProps {
  readonly step: ProposalStep
  /** Left out while there is nothing to go to yet. */
  readonly onGo?: (step: ProposalStep) => void
}

function Steps({ step, onGo }: StepsProps) {
  return (
    <Stepper
      aria-label={strings.stepsLabel}
      size="sm"
      iconSize={32}
      active={step - 1}
      onStepClick={(index) => {
        const next = proposalSteps[index]
        if (next && next !== step) onGo?.(next)
      }}
    >
      {proposalSteps.map((each) => (
        <Stepper.Step
          key={each}
          label={strings.steps[each]}
          allowStepSelect={onGo !== undefined}
          aria-current={each === step ? 'step' : undefined}
        />
      ))}
    </Stepper>
  )
}

interface StepProps {
  readonly proposal: Proposal
  readonly onGo: (step: ProposalStep) => void
}

function Step({ proposal, onGo }: StepProps) {
  switch (proposal.step) {
    case 1:
      return <FormStep proposal={proposal} onSaved={() => onGo(2)} />
    case 2:
      return <SubjectsStep proposal={proposal} onGo={onGo} />
    case 3:
      return <ConditionsStep proposal={proposal} onGo={onGo} />
    case 4:
      return <PapersStep proposal={proposal} onGo={onGo} />
    case 5:
      return <ReviewStep proposal={proposal} onGo={onGo} />
  }
}
