import { ActionIcon, Button, SegmentedControl, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { SectionCard } from '@renderer/ui/SectionCard'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { localDayOf } from '@shared/core/local-instant'
import { type CheckKind, checkKinds } from '@shared/features/registrations/registrations.kinds'
import type { Registration } from '@shared/features/registrations/registrations.results'
import { checkKindNames } from '@shared/features/registrations/registrations.strings'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './Registrations.module.css'
import { recordStrings as strings } from './record.strings'

interface Props {
  readonly registration: Registration
}

/** Who was charged with it, and every time somebody looked. */
export function RecordChecks({ registration: { id, checks, name } }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const remove = useAppCommand('registrations.removeCheck')
  return (
    <SectionCard
      title={strings.checks}
      action={
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => setIsOpen(true)}
        >
          {strings.addCheck}
        </Button>
      }
    >
      {checks.length === 0 ? (
        <Text c="dimmed">{strings.noChecks}</Text>
      ) : (
        <ul className={classes.checks}>
          {checks.map((check) => (
            <li key={check.id}>
              <div>
                <Text size="sm" fw={500}>
                  {[showDay(check.happenedOn), checkKindNames[check.kind], check.who]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </Text>
                {check.note && <Text size="sm">{check.note}</Text>}
              </div>
              <ActionIcon
                variant="subtle"
                color="xam"
                size={32}
                aria-label={`${strings.removeCheck}: ${showDay(check.happenedOn)}`}
                onClick={() => remove.mutate({ id: check.id }, { onError: showFailure })}
              >
                <IconTrash size={18} stroke={1.75} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {isOpen && <CheckDialog {...{ id, name }} onClose={() => setIsOpen(false)} />}
    </SectionCard>
  )
}

interface DialogProps extends Pick<Registration, 'id' | 'name'> {
  readonly onClose: () => void
}

function CheckDialog({ id, name, onClose }: DialogProps) {
  const add = useAppCommand('registrations.addCheck')
  const form = useForm({
    initialValues: {
      kind: 'check' as CheckKind,
      happenedOn: localDayOf(new Date().toISOString()) as LocalDate | null,
      who: '',
      note: '',
    },
  })
  const { happenedOn, kind } = form.values
  const save = form.onSubmit((draft) => {
    if (happenedOn) add.mutate({ id, ...draft, happenedOn }, { onSuccess: onClose })
  })
  return (
    <FormDialog
      isOpen
      title={strings.checkTitle}
      description={name}
      submitLabel={strings.saveCheck}
      onClose={onClose}
      onSubmit={save}
      isBusy={add.isPending}
      isDirty={form.isDirty()}
      isIncomplete={happenedOn === null}
      error={add.error}
    >
      <SegmentedControl
        aria-label={strings.checkKind}
        data={checkKinds.map((value) => ({ value, label: checkKindNames[value] }))}
        {...form.getInputProps('kind')}
      />
      <DayField
        label={strings.checkOn}
        w={220}
        {...form.getInputProps('happenedOn')}
        value={happenedOn}
      />
      <TextInput label={strings.who[kind]} maxLength={200} {...form.getInputProps('who')} />
      <Textarea
        autosize
        minRows={2}
        maxLength={1000}
        label={strings.checkNote}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}
