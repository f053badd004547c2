import { Button, SegmentedControl, Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { NominatePeople as Nomination } from '@shared/features/nominations/nominations.contract'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { type AwardLevel, awardLevels } from '@shared/features/nominations/nominations.kinds'
import { awardLevelNames } from '@shared/features/nominations/nominations.strings'
import type { PersonId } from '@shared/features/people/people.ids'
import { peopleStrings } from '@shared/features/people/people.strings'
import { IconClipboardList } from '@tabler/icons-react'
import { useState } from 'react'
import { nominatePeopleStrings as strings } from './nominations.strings'

interface Props {
  readonly personIds: readonly PersonId[]
  readonly onDone: () => void
}

/** Among what can be done with people selected: put them forward in a round. */
export function NominatePeople({ personIds, onDone }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconClipboardList size={18} stroke={1.75} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {strings.open}
      </Button>
      {isOpen && <Dialog {...{ personIds, onDone }} onClose={() => setIsOpen(false)} />}
    </>
  )
}

interface Draft {
  roundId: RoundId | null
  level: AwardLevel
}

function Dialog({ personIds, onDone, onClose }: Props & { readonly onClose: () => void }) {
  const nominate = useAppCommand('nominations.addPeople')
  const rounds = useAppQuery('rounds.list', {})
  const form = useForm<Draft>({
    initialValues: { roundId: null, level: 'bloc' },
    validate: { roundId: (id) => (id === null ? strings.roundMissing : null) },
  })
  const onSuccess = () => {
    onClose()
    onDone()
  }
  const save = form.onSubmit((draft) =>
    nominate.mutate(Nomination.parse({ ...draft, personIds: [...personIds] }), { onSuccess }),
  )
  const { data = [] } = rounds
  return (
    <FormDialog
      isOpen
      title={strings.title(peopleStrings.people(personIds.length))}
      description={data.length === 0 && rounds.isSuccess ? strings.noRounds : strings.sentence}
      submitLabel={strings.submit}
      onClose={onClose}
      onSubmit={save}
      isBusy={nominate.isPending}
      isIncomplete={data.length === 0}
      error={nominate.error}
    >
      <Select
        withAsterisk
        searchable
        label={strings.round}
        data={data.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('roundId')}
      />
      <SegmentedControl
        aria-label={strings.level}
        data={awardLevels.map((level) => ({ value: level, label: awardLevelNames[level] }))}
        {...form.getInputProps('level')}
      />
    </FormDialog>
  )
}
