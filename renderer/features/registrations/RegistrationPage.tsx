import { Button, Stack, Text } from '@mantine/core'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import { call, useAppCommand, useAppQuery } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { EmptyState } from '@renderer/ui/EmptyState'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { RegistrationId } from '@shared/features/registrations/registrations.ids'
import type { Registration } from '@shared/features/registrations/registrations.results'
import { nextRegistrationStates } from '@shared/features/registrations/registrations.rules'
import {
  IconAlertCircle,
  IconArrowBackUp,
  IconCircleCheck,
  IconMoodEmpty,
  IconPencil,
  IconPrinter,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { EditRegistrationDialog } from './EditRegistrationDialog'
import { FormsDialog } from './FormsDialog'
import { type AskedMove, MoveDialog } from './MoveDialog'
import { RecordChecks } from './RecordChecks'
import { RecordContents } from './RecordContents'
import { RecordFacts } from './RecordFacts'
import { RecordResult } from './RecordResult'
import classes from './Registrations.module.css'
import { recordStrings as strings } from './record.strings'
import { registrationTabPath } from './registration-tabs'
import { listStrings, moveStrings } from './registrations.strings'

/** One paper: what was promised, who looks after it, and what came of it. */
export function RegistrationPage() {
  const { id } = useParams() as { readonly id: RegistrationId }
  const found = useAppQuery('registrations.get', { id })
  if (found.isPending) return null // a local read: a spinner would only flicker
  if (!found.data)
    return (
      <Page>
        <PageHeader title={strings.gone} back={back} />
        <EmptyState title={strings.gone} sentence={strings.goneSentence} />
      </Page>
    )
  return <Whole registration={found.data} />
}

const back = { to: registrationTabPath('list'), label: strings.back }

interface Props {
  readonly registration: Registration
}

function Whole({ registration }: Props) {
  const { name, year } = registration
  return (
    <Page>
      <PageHeader title={strings.title({ name, year })} back={back} {...useActions(registration)} />
      <div className={classes.column}>
        <Stack gap="md">
          <SectionCard title={strings.contents}>
            <RecordContents items={registration.items} />
          </SectionCard>
          <RecordResult registration={registration} />
          <RecordChecks registration={registration} />
        </Stack>
        <Stack gap="md">
          <RecordFacts registration={registration} />
          <SectionCard title={strings.history}>
            <SubjectHistory rowId={registration.id} />
          </SectionCard>
        </Stack>
      </div>
    </Page>
  )
}

const moveIcons = {
  approved: IconCircleCheck,
  'needs-more': IconAlertCircle,
  declined: IconMoodEmpty,
  submitted: IconArrowBackUp,
} as const

function useActions(registration: Registration) {
  const { id, state, items, checks } = registration
  const [asked, setAsked] = useState<AskedMove | null>(null)
  const [open, setOpen] = useState<'edit' | 'form' | null>(null)
  const remove = useAppCommand('registrations.remove')
  const [, navigate] = useLocation()
  const close = () => setOpen(null)
  const askRemove = async () => {
    const links = await call('registrations.links', { id })
    const yes = await confirm({
      title: strings.removeTitle,
      effect: strings.removeEffect({
        ...{ items: items.length, checks: checks.length, links: links.count },
      }),
      confirmLabel: listStrings.remove,
      isDangerous: true,
    })
    if (yes) remove.mutate({ id }, { onSuccess: () => navigate(back.to), onError: showFailure })
  }
  const moves = nextRegistrationStates[state].filter((to) => to !== 'approved')
  const primary =
    state === 'submitted' || state === 'needs-more' ? (
      <Button
        leftSection={<IconCircleCheck size={18} stroke={1.75} aria-hidden />}
        onClick={() => setAsked({ ids: [id], to: 'approved' })}
      >
        {moveStrings.title.approved}
      </Button>
    ) : null
  const secondary = (
    <>
      <Button
        variant="default"
        leftSection={<IconPencil size={18} stroke={1.75} aria-hidden />}
        onClick={() => setOpen('edit')}
      >
        {strings.edit}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
        onClick={() => setOpen('form')}
      >
        {strings.form}
      </Button>
      <MoreMenu
        actions={[
          ...moves.map((to) => ({
            ...{ label: moveStrings.title[to], icon: moveIcons[to] },
            run: () => setAsked({ ids: [id], to }),
          })),
          {
            ...{ label: listStrings.remove, icon: IconTrash, isDangerous: true },
            run: () => void askRemove(),
          },
        ]}
      />
      {asked && <MoveDialog asked={asked} onClose={() => setAsked(null)} />}
      {open === 'edit' && <EditRegistrationDialog registration={registration} onClose={close} />}
      {open === 'form' && <FormsDialog of={{ kind: 'one', id }} onClose={close} />}
    </>
  )
  return { primary, secondary, description: <Text span>{registration.campaign}</Text> }
}
