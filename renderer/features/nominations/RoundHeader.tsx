import { Button, Group, Select } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { Round } from '@shared/features/nominations/rounds.contract'
import {
  IconCertificate,
  IconFileSpreadsheet,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { nominationsStrings as strings } from './nominations.strings'
import { RoundDialog } from './RoundDialog'

interface Props {
  /** null: every round. */
  readonly round: Round | null
  readonly rounds: readonly Round[]
  /** null: not counted yet. */
  readonly awaitingDecision: number | null
  readonly onAdd: () => void
  /** The way to the assistant. */
  readonly start: ReactNode
  /** How it is looked at. */
  readonly view: ReactNode
  /** What goes onto paper. */
  readonly tools: ReactNode
}

const everyRound = 'tat-ca'

/** Which round is looked at, and what is done with it as a whole. */
export function RoundHeader({ round, rounds, awaitingDecision, onAdd, start, view, tools }: Props) {
  // No button stands where another will push it away while the hand is on its way to it.
  const isCounted = awaitingDecision !== null
  const isReady = isCounted && awaitingDecision > 0
  // An empty list says itself how to fill it; the same buttons twice would only compete.
  const isEmpty = round?.nominations === 0
  return (
    <>
      <PageHeader
        title={strings.title}
        secondary={
          isCounted && (
            <>
              {round && <RoundMenu round={round} />}
              {round && !isEmpty && <ImportButton round={round} />}
              {!isEmpty && start}
              {isReady && <AddButton variant="default" onAdd={onAdd} />}
            </>
          )
        }
        primary={
          isReady && round ? (
            <Button
              component={Link}
              href={`/quyet-dinh?round=${round.id}`}
              leftSection={<IconCertificate size={18} stroke={1.75} aria-hidden />}
            >
              {strings.draftDecision}
            </Button>
          ) : (
            isCounted && round && !isEmpty && <AddButton variant="filled" onAdd={onAdd} />
          )
        }
      />
      <Group justify="space-between" gap="sm">
        <Group gap="sm">
          <RoundChoice {...{ round, rounds }} />
          {view}
        </Group>
        <Group gap="xs">{tools}</Group>
      </Group>
    </>
  )
}

function RoundChoice({ round, rounds }: Pick<Props, 'round' | 'rounds'>) {
  const [, navigate] = useLocation()
  return (
    <Select
      aria-label={strings.round}
      allowDeselect={false}
      searchable={rounds.length > 8}
      w={420}
      data={[
        { value: everyRound, label: strings.everyRound },
        ...rounds.map(({ id, name }) => ({ value: id as string, label: name })),
      ]}
      value={round?.id ?? everyRound}
      onChange={(id) => id && navigate(`/ho-so/${id}`)}
    />
  )
}

function ImportButton({ round }: { readonly round: Round }) {
  return (
    <Button
      variant="default"
      component={Link}
      href={`/nhap-excel?target=nominations&round=${round.id}`}
      leftSection={<IconFileSpreadsheet size={18} stroke={1.75} aria-hidden />}
    >
      {strings.importList}
    </Button>
  )
}

/** The one filled button of the page, until there is something to decide. */
function AddButton({
  variant,
  onAdd,
}: {
  readonly variant: 'filled' | 'default'
  readonly onAdd: () => void
}) {
  return (
    <Button
      variant={variant}
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      onClick={onAdd}
    >
      {strings.add}
    </Button>
  )
}

function RoundMenu({ round }: { readonly round: Round }) {
  const [dialog, setDialog] = useState<'edit' | 'add' | null>(null)
  const [, navigate] = useLocation()
  const remove = useAppCommand('rounds.remove')
  const close = () => setDialog(null)

  const askAndRemove = async () => {
    const question = { title: strings.removeRound, confirmLabel: strings.removeRound }
    const effect = strings.removeRoundEffect(round.name)
    if (await confirm({ ...question, effect, isDangerous: true }))
      remove.mutate({ id: round.id }, { onSuccess: () => navigate('/ho-so'), onError: showFailure })
  }
  return (
    <>
      <MoreMenu
        subject={round.name}
        actions={[
          { label: strings.editRound, icon: IconPencil, run: () => setDialog('edit') },
          { label: strings.addRound, icon: IconPlus, run: () => setDialog('add') },
          {
            label: strings.removeRound,
            icon: IconTrash,
            run: () => void askAndRemove(),
            isDangerous: true,
          },
        ]}
      />
      {dialog === 'edit' && <RoundDialog round={round} onClose={close} />}
      {dialog === 'add' && (
        <RoundDialog
          round={null}
          campaignId={round.campaignId}
          onClose={close}
          onCreated={(id) => navigate(`/ho-so/${id}`)}
        />
      )}
    </>
  )
}
