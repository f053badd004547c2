import { Autocomplete, Button, Text, Textarea, TextInput } from '@mantine/core'
import { useToday } from '@renderer/features/organisation/EffectFields'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { LocalDate } from '@shared/core/local-date'
import { showDay } from '@shared/core/local-date'
import type { ExemplarId } from '@shared/features/exemplars/exemplars.ids'
import type { ExemplarRecord, PublicityEntry } from '@shared/features/exemplars/exemplars.record'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { EntryMenu } from './EntryMenu'
import classes from './Exemplars.module.css'
import { recordStrings as strings } from './exemplar-record.strings'

/** Step 2: when, through what, and where it can be read. */
export function PublicityCard({ record }: { readonly record: ExemplarRecord }) {
  const [asked, setAsked] = useState<PublicityEntry | 'new' | null>(null)
  const remove = useAppCommand('exemplars.removePublicity')
  return (
    <SectionCard
      title={strings.publicity}
      action={
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => setAsked('new')}
        >
          {strings.addPublicity}
        </Button>
      }
    >
      {record.publicity.length === 0 ? (
        <Text c="dimmed">{strings.noPublicity}</Text>
      ) : (
        <ul className={classes.entries}>
          {record.publicity.map((entry) => (
            <li key={entry.id} className={classes.entry}>
              <div>
                <Text size="sm" fw={500}>
                  {showDay(entry.heldOn)} – {entry.channel}
                </Text>
                <Text size="sm">{entry.link}</Text>
                <Text size="xs" c="dimmed">
                  {entry.note}
                </Text>
              </div>
              <EntryMenu
                subject={`${entry.channel}, ${showDay(entry.heldOn)}`}
                editLabel={strings.editPublicity}
                removeLabel={strings.removePublicity}
                onEdit={() => setAsked(entry)}
                onRemove={(options) => remove.mutate({ id: entry.id }, options)}
              />
            </li>
          ))}
        </ul>
      )}
      {asked && (
        <PublicityDialog
          exemplarId={record.id}
          entry={asked === 'new' ? null : asked}
          onClose={() => setAsked(null)}
        />
      )}
    </SectionCard>
  )
}

interface Props {
  readonly exemplarId: ExemplarId
  readonly entry: PublicityEntry | null
  readonly onClose: () => void
}

function PublicityDialog({ exemplarId, entry, onClose }: Props) {
  const put = useAppCommand('exemplars.putPublicity')
  const today = useToday()
  const known = {
    ...{ heldOn: entry?.heldOn ?? (null as LocalDate | null), channel: entry?.channel ?? '' },
    ...{ link: entry?.link ?? '', note: entry?.note ?? '' },
  }
  const [draft, setDraft] = useState(known)
  const change = (part: Partial<typeof known>) => setDraft({ ...draft, ...part })
  const heldOn = draft.heldOn ?? (entry ? null : (today ?? null))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (heldOn === null) return
    put.mutate({ ...draft, heldOn, exemplarId, id: entry?.id ?? null }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      title={entry ? strings.editPublicity : strings.addPublicity}
      submitLabel={strings.save}
      isBusy={put.isPending}
      isDirty={JSON.stringify(draft) !== JSON.stringify(known)}
      isIncomplete={draft.channel.trim() === '' || heldOn === null}
      error={put.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <DayField
        label={strings.publicityDay}
        value={heldOn}
        onChange={(day) => change({ heldOn: day })}
        latest={today}
      />
      <Autocomplete
        withAsterisk
        data-autofocus
        label={strings.channel}
        data={[...strings.channels]}
        maxLength={300}
        value={draft.channel}
        onChange={(channel) => change({ channel })}
      />
      <TextInput
        label={strings.link}
        maxLength={1000}
        value={draft.link}
        onChange={(event) => change({ link: event.currentTarget.value })}
      />
      <Textarea
        label={strings.note}
        autosize
        maxLength={1000}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </FormDialog>
  )
}
