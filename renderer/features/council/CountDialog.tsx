import { Autocomplete, Button, Group, Tabs, Text } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { CountTurn } from '@shared/features/council/council.kinds'
import type { CountSheet, Meeting } from '@shared/features/council/council.results'
import { packSizes, standardOf } from '@shared/features/council/council.rules'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { ballotStrings as strings } from './council.votes.strings'
import { type PackDraft, packsOf, toDrafts } from './count-draft'
import { PackForm } from './PackForm'

interface Props {
  readonly meeting: Meeting
  readonly turn: CountTurn
  readonly onClose: () => void
}

/** One person's count, pack by pack. What the other person found is not here. */
export function CountDialog(props: Props) {
  const sheet = useAppQuery('council.count', { id: props.meeting.id, turn: props.turn })
  if (sheet.data === undefined) return null // a local read: a spinner would only flicker
  return <Form {...props} sheet={sheet.data} />
}

function Form({ meeting, turn, onClose, sheet }: Props & { readonly sheet: CountSheet | null }) {
  const { id, box } = meeting
  const items = meeting.items.filter((item) => standardOf(meeting, item).mode === 'secret')
  const save = useAppCommand('council.saveCount')
  const [first] = useState(() => ({
    countedBy: sheet?.countedBy ?? '',
    packs: toDrafts(sheet?.packs ?? [], items, packSizes(box.issued ?? 0, box.packSize)),
  }))
  const [draft, setDraft] = useState(first)
  const [shown, setShown] = useState('0')
  const { packs, countedBy } = draft
  const put = (isClosed: boolean) =>
    save.mutate(
      { id, turn, countedBy, packs: packsOf(packs, items), isClosed },
      { onSuccess: onClose },
    )
  const change = (index: number, pack: PackDraft) =>
    setDraft({ ...draft, packs: packs.with(index, pack) })
  const collected = packs.reduce((sum, pack) => sum + Number(pack.collected), 0)
  const tellers = meeting.members.filter((member) => member.isTeller).map(({ name }) => name)
  // Whoever counted first does not count again.
  const others = box.counts.filter((one) => one.turn !== turn).map((one) => one.countedBy)
  const index = Math.min(Number(shown), packs.length - 1)
  const pack = packs[index]
  return (
    <FormDialog
      isOpen
      size={820}
      title={strings.turn(turn)}
      description={strings.closeHint}
      submitLabel={strings.close}
      isBusy={save.isPending}
      isDirty={draft !== first}
      isIncomplete={countedBy.trim() === ''}
      incompleteHint={strings.counterHint}
      error={save.error}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        put(true)
      }}
      onClose={onClose}
    >
      <Autocomplete
        data-autofocus
        withAsterisk
        label={strings.countedBy}
        maxLength={120}
        openOnFocus={false}
        data={[...new Set(tellers)].filter((name) => !others.includes(name))}
        value={countedBy}
        onChange={(name) => setDraft({ ...draft, countedBy: name })}
      />
      <PackTabs
        count={packs.length}
        shown={String(index)}
        onShow={setShown}
        onAdd={() => {
          setDraft({ ...draft, packs: [...packs, ...toDrafts([], items, [0])] })
          setShown(String(packs.length))
        }}
        {...(packs.length > 1 && {
          onRemove: () => setDraft({ ...draft, packs: packs.toSpliced(index, 1) }),
        })}
      />
      {pack && (
        <PackForm key={index} pack={pack} items={items} onChange={(next) => change(index, next)} />
      )}
      <Group justify="space-between">
        <Text size="sm" className="figures" aria-live="polite">
          {strings.total({ collected, issued: box.issued ?? 0 })}
        </Text>
        <Button
          variant="default"
          disabled={countedBy.trim() === ''}
          loading={save.isPending}
          onClick={() => put(false)}
        >
          {strings.save}
        </Button>
      </Group>
    </FormDialog>
  )
}

interface PackTabsProps {
  readonly count: number
  readonly shown: string
  readonly onShow: (shown: string) => void
  readonly onAdd: () => void
  readonly onRemove?: () => void
}

function PackTabs({ count, shown, onShow, onAdd, onRemove }: PackTabsProps) {
  return (
    <Group justify="space-between" wrap="nowrap">
      <Tabs value={shown} onChange={(value) => value !== null && onShow(value)}>
        <Tabs.List aria-label={strings.packs}>
          {Array.from({ length: count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a pack is known by its number only
            <Tabs.Tab key={index} value={String(index)}>
              {strings.pack(index + 1)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <Group gap="xs" wrap="nowrap">
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
          onClick={onAdd}
        >
          {strings.addPack}
        </Button>
        {onRemove && (
          <Button
            variant="subtle"
            size="compact-sm"
            color="xam"
            leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
            onClick={onRemove}
          >
            {strings.removePack}
          </Button>
        )}
      </Group>
    </Group>
  )
}
