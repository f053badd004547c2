import { Button } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { type MenuAction, MoreMenu } from '@renderer/ui/MoreMenu'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { DecisionDetail, SavedFile } from '@shared/features/decisions/decisions.contract'
import { isAmending } from '@shared/features/decisions/decisions.kinds'
import {
  IconArrowBackUp,
  IconBan,
  IconFileSpreadsheet,
  IconFileTypePdf,
  IconPrinter,
  IconReplace,
  IconRosetteDiscountCheck,
} from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { amendmentStrings } from './amendments.strings'
import { DecisionStatusBadge } from './DecisionStatusBadge'
import { numberTextOf } from './decision-columns'
import { decisionsStrings as strings } from './decisions.strings'

export function IssuedHeader({ detail }: { readonly detail: DecisionDetail }) {
  const money = useMoneyActions(detail)
  const amend = useAmendActions(detail)
  const isSigning = detail.status === 'signing'
  return (
    <PageHeader
      back={{ to: '/quyet-dinh', label: strings.title }}
      title={strings.issuedTitle(numberTextOf(detail) ?? '')}
      description={detail.roundName}
      secondary={
        <>
          {money.length + amend.length > 0 && <MoreMenu actions={[...money, ...amend]} />}
          <DecisionStatusBadge status={detail.status} />
          {isSigning && <TakeBack detail={detail} />}
        </>
      }
      primary={isSigning ? <IssueSigned detail={detail} /> : <PrintCertificates detail={detail} />}
    />
  )
}

/** Only an award has certificates. */
function PrintCertificates({ detail: { id, kind } }: { readonly detail: DecisionDetail }) {
  if (kind !== 'award') return null
  return (
    <Button
      component={Link}
      href={`/in-giay-khen?decision=${id}`}
      leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
    >
      {strings.printCertificates}
    </Button>
  )
}

function TakeBack({ detail: { id } }: { readonly detail: DecisionDetail }) {
  const takeBack = useAppCommand('decisions.takeBack')
  return (
    <Button
      variant="default"
      leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden />}
      loading={takeBack.isPending}
      onClick={() => takeBack.mutate({ id }, { onError: showFailure })}
    >
      {amendmentStrings.takeBack}
    </Button>
  )
}

function IssueSigned({ detail }: { readonly detail: DecisionDetail }) {
  const { id, kind } = detail
  const award = useAppCommand('decisions.issue')
  const amendment = useAppCommand('amendments.issue')
  const issue = async () => {
    const number = numberTextOf(detail) ?? ''
    const isSure = await confirm({
      title: strings.issueTitle(number),
      effect: isAmending(kind)
        ? `${amendmentStrings.issueEffect[kind === 'revocation' ? 'revocation' : 'correction']} ${amendmentStrings.issueFinal}`
        : strings.issueFinal,
      confirmLabel: strings.issue,
    })
    if (!isSure) return
    if (isAmending(kind)) amendment.mutate({ id }, { onError: showFailure })
    else award.mutate({ id }, { onError: showFailure })
  }
  return (
    <Button
      leftSection={<IconRosetteDiscountCheck size={18} stroke={1.75} aria-hidden />}
      loading={award.isPending || amendment.isPending}
      onClick={() => void issue()}
    >
      {strings.issue}
    </Button>
  )
}

/** The payment list of an award decision, once there is anything to pay. */
export function useMoneyActions({ id, kind, subjects }: DecisionDetail): MenuAction[] {
  const xlsx = useAppTask('decisions.moneyXlsx')
  const pdf = useAppTask('decisions.moneyPdf')
  const print = useAppTask('decisions.moneyPrint')
  const tell = ({ name }: SavedFile) => name !== null && showDone(strings.saved(name))
  const options = { onSuccess: tell, onError: showFailure }
  if (kind !== 'award' || subjects.every(({ amountDong }) => amountDong === null)) return []
  const { money } = amendmentStrings
  return [
    {
      label: money.print,
      icon: IconPrinter,
      run: () => print.mutate({ id }, { onError: showFailure }),
    },
    { label: money.pdf, icon: IconFileTypePdf, run: () => pdf.mutate({ id }, options) },
    { label: money.xlsx, icon: IconFileSpreadsheet, run: () => xlsx.mutate({ id }, options) },
  ]
}

/** Only an issued award or praise that is not revoked whole, and only one amendment at a time. */
function useAmendActions({ id, kind, status }: DecisionDetail): MenuAction[] {
  const draft = useAppCommand('amendments.draft')
  const [, navigate] = useLocation()
  if (isAmending(kind) || status === 'signing' || status === 'revoked') return []
  const start = (amending: 'correction' | 'revocation') =>
    draft.mutate(
      { amendsId: id, kind: amending },
      { onSuccess: (made) => navigate(`/quyet-dinh/${made.id}`), onError: showFailure },
    )
  return [
    { label: amendmentStrings.correct, icon: IconReplace, run: () => start('correction') },
    {
      label: amendmentStrings.revoke,
      icon: IconBan,
      run: () => start('revocation'),
      isDangerous: true,
    },
  ]
}
