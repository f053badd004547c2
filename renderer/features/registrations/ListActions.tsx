import { Button, Group } from '@mantine/core'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { TaskProgress } from '@renderer/ui/TaskProgress'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { fileFormats } from '@shared/features/registrations/coverage.contract'
import type { RegistrationSubject } from '@shared/features/registrations/registrations.kinds'
import { IconCircleCheck, IconCopy, IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { FormsDialog } from './FormsDialog'
import {
  coverageStrings as files,
  registrationPageStrings as page,
  listStrings as strings,
} from './registrations.strings'

interface Part {
  readonly campaignId: CampaignId
  readonly year: number
  readonly organisationId: OrganisationId | null
  readonly subject: RegistrationSubject
}

interface Props {
  readonly part: Part
  readonly listing: 'registered' | 'missing'
  readonly total: number
}

/** What can be done with the whole part at once; each bulk change is one step back. */
export function ListActions({ part, listing, total }: Props) {
  const [isPrinting, setIsPrinting] = useState(false)
  const button = (
    <Button
      variant="default"
      leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
      onClick={() => setIsPrinting(true)}
    >
      {listing === 'missing' ? strings.formsEmpty : strings.forms}
    </Button>
  )
  return (
    <>
      <Group justify="flex-end" gap="xs">
        {listing === 'missing' ? <MissingFiles part={part} /> : <ApproveAll part={part} />}
        <CopyYear part={part} />
        {total > 0 && button}
        {total > 0 && listing === 'registered' && <RegisteredFiles part={part} />}
      </Group>
      {isPrinting && (
        <FormsDialog of={{ kind: 'part', ...part, listing }} onClose={() => setIsPrinting(false)} />
      )}
    </>
  )
}

function RegisteredFiles({ part }: Pick<Props, 'part'>) {
  const file = useAppTask('registrations.registeredFile')
  const save = (format: (typeof fileFormats)[number]) => () =>
    file.mutate(
      { ...part, format },
      {
        onSuccess: ({ name }) => name !== null && showDone(files.saved(name)),
        onError: showFailure,
      },
    )
  return (
    <MoreMenu
      subject={strings.registeredList}
      actions={[
        { label: strings.saveList, icon: IconFileSpreadsheet, run: save('xlsx') },
        { label: strings.printRegistered, icon: IconPrinter, run: save('print') },
      ]}
    />
  )
}

function MissingFiles({ part }: Pick<Props, 'part'>) {
  const file = useAppTask('registrations.missingFile')
  const save = (format: (typeof fileFormats)[number]) =>
    file.mutate(
      { ...part, format },
      {
        onSuccess: ({ name }) => name !== null && showDone(files.saved(name)),
        onError: showFailure,
      },
    )
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet size={18} stroke={1.75} aria-hidden />}
        disabled={file.isPending}
        onClick={() => save('xlsx')}
      >
        {strings.saveList}
      </Button>
      <Button
        leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
        disabled={file.isPending}
        onClick={() => save('print')}
      >
        {strings.printList}
      </Button>
    </>
  )
}

function ApproveAll({ part }: Pick<Props, 'part'>) {
  const approve = useAppTask('registrations.approveAll')
  const waiting = useAppQuery('registrations.list', {
    ...{ ...part, listing: 'all', states: ['submitted'], limit: 1 },
  })
  const count = waiting.data?.total ?? 0
  if (approve.isPending)
    return <TaskProgress task={approve.progress} onStop={() => void approve.cancel()} />
  if (count === 0) return null
  const ask = async () => {
    const yes = await confirm({
      title: strings.approveAllTitle,
      effect: strings.approveAllEffect({
        ...{ count, subject: page.subjects[part.subject].toLocaleLowerCase('vi') },
      }),
      confirmLabel: strings.approve,
    })
    if (yes) approve.mutate(part, { onError: showFailure })
  }
  return (
    <Button
      variant="default"
      leftSection={<IconCircleCheck size={18} stroke={1.75} aria-hidden />}
      onClick={() => void ask()}
    >
      {strings.approveAll(count)}
    </Button>
  )
}

function CopyYear({ part }: Pick<Props, 'part'>) {
  const copy = useAppTask('registrations.copyYear')
  const years = useAppQuery('registrations.years', { campaignId: part.campaignId })
  const from = years.data?.years.find((year) => year < part.year)
  if (from === undefined) return null
  const ask = async () => {
    const subject = page.subjects[part.subject].toLocaleLowerCase('vi')
    const yes = await confirm({
      title: strings.copyTitle({ from, to: part.year }),
      effect: strings.copyEffect({ from, to: part.year, subject }),
      confirmLabel: strings.copy,
    })
    if (yes) copy.mutate({ ...part, fromYear: from }, { onError: showFailure })
  }
  return (
    <Button
      variant="default"
      leftSection={<IconCopy size={18} stroke={1.75} aria-hidden />}
      loading={copy.isPending}
      onClick={() => void ask()}
    >
      {strings.copyYear(from)}
    </Button>
  )
}
