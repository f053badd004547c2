import { Button, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { PageHeader } from '@renderer/ui/PageHeader'
import { partyFormatOn } from '@shared/core/party-format'
import type { DecisionDetail, DecisionReview } from '@shared/features/decisions/decisions.contract'
import {
  IconDeviceFloppy,
  IconFileTypeDocx,
  IconRestore,
  IconRosetteDiscountCheck,
  IconSignature,
  IconTrash,
} from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { useTemplate } from '../templates/use-template'
import { amendmentStrings } from './amendments.strings'
import { decisionsStrings as strings } from './decisions.strings'
import { useMoneyActions } from './IssuedHeader'
import type { DraftOnScreen } from './use-draft'

interface Props {
  readonly detail: DecisionDetail
  readonly draft: DraftOnScreen
  readonly review: DecisionReview | undefined
}

export function DraftHeader({ detail, draft, review }: Props) {
  const { issue, isIssuing } = useIssue({ detail, draft, review })
  const send = useSending(draft)
  const money = useMoneyActions(detail)
  const remove = useRemoval(detail)
  const format = partyFormatOn(draft.edit.issuedOn).id
  const template = useTemplate({
    kind: detail.kind === 'praise' ? 'praiseDecision' : 'awardDecision',
    format,
  })
  const save = () => void draft.save().catch(() => undefined) // the notice above the fields tells
  useHotkeys([['mod+S', save]], [])
  const number = review?.numberText ?? null
  return (
    <PageHeader
      back={{ to: '/quyet-dinh', label: strings.title }}
      title={number === null ? strings.draftTitle : strings.draftTitleWith(number)}
      description={detail.roundName}
      secondary={
        <>
          <MoreMenu
            actions={[
              ...money,
              { label: strings.editTemplate, icon: IconFileTypeDocx, run: template.edit },
              { label: strings.resetTemplate, icon: IconRestore, run: () => void template.reset() },
              { label: strings.remove, icon: IconTrash, run: remove, isDangerous: true },
            ]}
          />
          <Button
            variant="default"
            leftSection={<IconDeviceFloppy size={18} stroke={1.75} aria-hidden />}
            title={strings.saveHint}
            disabled={!draft.isDirty}
            loading={draft.isSaving}
            onClick={save}
          >
            {strings.save}
          </Button>
          <Button
            variant="default"
            leftSection={<IconSignature size={18} stroke={1.75} aria-hidden />}
            disabled={review === undefined || review.problems.length > 0}
            onClick={() => void send()}
          >
            {amendmentStrings.sendToSign}
          </Button>
        </>
      }
      primary={
        <Button
          leftSection={<IconRosetteDiscountCheck size={18} stroke={1.75} aria-hidden />}
          disabled={review === undefined || review.problems.length > 0}
          loading={isIssuing}
          onClick={() => void issue()}
        >
          {strings.issue}
        </Button>
      }
    />
  )
}

function useIssue({ detail, draft, review }: Props) {
  const issuing = useAppCommand('decisions.issue')
  const issue = async () => {
    if (!review || review.numberText === null) return
    const count = review.collectives + review.persons
    const day = draft.edit.issuedOn
    const isSure = await confirm({
      title: strings.issueTitle(review.numberText),
      effect: (
        <Stack gap="xs">
          <Text fw={500} className="figures">
            {review.ledger
              ? strings.issueEffect({ count, ledger: review.ledger, day })
              : strings.issuePraise({ count, day })}
          </Text>
          <Text>{strings.issueFinal}</Text>
        </Stack>
      ),
      confirmLabel: strings.issue,
    })
    if (!isSure) return
    try {
      await draft.save()
      await issuing.mutateAsync({ id: detail.id })
    } catch (error) {
      showFailure(error)
    }
  }
  return { issue, isIssuing: issuing.isPending }
}

/** To the signer: what is on the screen is saved first. */
function useSending(draft: DraftOnScreen) {
  const sending = useAppCommand('decisions.sendToSign')
  return async () => {
    try {
      await draft.save()
      await sending.mutateAsync({ id: draft.edit.id })
    } catch (error) {
      showFailure(error)
    }
  }
}

function useRemoval({ id }: DecisionDetail) {
  const removal = useAppCommand('decisions.removeDraft')
  const [, navigate] = useLocation()
  return async () => {
    const isSure = await confirm({
      title: strings.remove,
      effect: strings.removeEffect,
      confirmLabel: strings.remove,
      isDangerous: true,
    })
    if (!isSure) return
    removal.mutate({ id }, { onSuccess: () => navigate('/quyet-dinh'), onError: showFailure })
  }
}
