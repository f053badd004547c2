import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { PageHeader } from '@renderer/ui/PageHeader'
import type {
  AmendmentDetail,
  AmendmentReview,
} from '@shared/features/decisions/amendments.contract'
import {
  IconDeviceFloppy,
  IconRosetteDiscountCheck,
  IconSignature,
  IconTrash,
} from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { amendmentStrings as strings } from './amendments.strings'
import { decisionsStrings } from './decisions.strings'
import type { AmendmentOnScreen } from './use-amendment'

interface Props {
  readonly amendment: AmendmentDetail
  readonly draft: AmendmentOnScreen
  readonly review: AmendmentReview | undefined
}

export function AmendmentHeader({ amendment, draft, review }: Props) {
  const { kind, amended } = amendment
  const { issue, send, isBusy } = useIssue({ amendment, draft, review })
  const remove = useRemoval(amendment)
  const save = () => void draft.save().catch(() => undefined) // the notice above the fields tells
  useHotkeys([['mod+S', save]], [])
  const isBlocked = review === undefined || review.problems.length > 0
  return (
    <PageHeader
      back={{
        to: `/quyet-dinh/${amended.id}`,
        label: decisionsStrings.issuedTitle(amended.numberText),
      }}
      title={strings.draftTitle[kind]}
      description={strings.amends({ number: amended.numberText, day: amended.issuedOn })}
      secondary={
        <>
          <MoreMenu
            actions={[
              { label: decisionsStrings.remove, icon: IconTrash, run: remove, isDangerous: true },
            ]}
          />
          <Button
            variant="default"
            leftSection={<IconDeviceFloppy size={18} stroke={1.75} aria-hidden />}
            title={decisionsStrings.saveHint}
            disabled={!draft.isDirty}
            loading={draft.isSaving}
            onClick={save}
          >
            {decisionsStrings.save}
          </Button>
          <Button
            variant="default"
            leftSection={<IconSignature size={18} stroke={1.75} aria-hidden />}
            disabled={isBlocked}
            loading={isBusy}
            onClick={() => void send()}
          >
            {strings.sendToSign}
          </Button>
        </>
      }
      primary={
        <Button
          leftSection={<IconRosetteDiscountCheck size={18} stroke={1.75} aria-hidden />}
          disabled={isBlocked}
          loading={isBusy}
          onClick={() => void issue()}
        >
          {decisionsStrings.issue}
        </Button>
      }
    />
  )
}

function useIssue({ amendment, draft, review }: Props) {
  const issuing = useAppCommand('amendments.issue')
  const sending = useAppCommand('decisions.sendToSign')
  const { id } = draft.edit
  const issue = async () => {
    if (!review?.numberText) return
    const isSure = await confirm({
      title: decisionsStrings.issueTitle(review.numberText),
      effect: `${strings.issueEffect[amendment.kind]} ${strings.issueFinal}`,
      confirmLabel: decisionsStrings.issue,
      isDangerous: amendment.kind === 'revocation',
    })
    if (!isSure) return
    try {
      await draft.save()
      await issuing.mutateAsync({ id })
    } catch (error) {
      showFailure(error)
    }
  }
  const send = async () => {
    try {
      await draft.save()
      await sending.mutateAsync({ id })
    } catch (error) {
      showFailure(error)
    }
  }
  return { issue, send, isBusy: issuing.isPending || sending.isPending }
}

function useRemoval({ edit: { id }, amended }: AmendmentDetail) {
  const removal = useAppCommand('decisions.removeDraft')
  const [, navigate] = useLocation()
  return async () => {
    const isSure = await confirm({
      title: decisionsStrings.remove,
      effect: strings.removeEffect,
      confirmLabel: decisionsStrings.remove,
      isDangerous: true,
    })
    if (!isSure) return
    const done = { onSuccess: () => navigate(`/quyet-dinh/${amended.id}`), onError: showFailure }
    removal.mutate({ id }, done)
  }
}
