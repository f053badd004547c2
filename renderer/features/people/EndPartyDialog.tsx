import { Checkbox, Radio, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '@renderer/features/organisation/EffectFields'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { PartialDateField } from '@renderer/ui/PartialDateField'
import { type PartialDate, precisionOf } from '@shared/core/partial-date'
import { EndPartyMembership, type PersonDetail } from '@shared/features/people/people.contract'
import { type PartyEnd, partyEnds } from '@shared/features/people/people.kinds'
import { partyEndProblem } from '@shared/features/people/people.rules'
import { partyEndLabels } from '@shared/features/people/people.strings'
import { endPartyStrings as strings } from './people.dialogs.strings'

interface Props {
  readonly person: PersonDetail
  readonly onClose: () => void
}

interface Draft {
  end: PartyEnd | null
  endedOn: PartialDate | null
  leavesOrganisation: boolean
}

/** Party membership is over: why, since when, and whether the person leaves the organisation too. */
export function EndPartyDialog({ person, onClose }: Props) {
  const end = useAppCommand('people.endPartyMembership')
  const today = useToday()
  const isSomewhere = person.memberships.some(({ validTo }) => validTo === null)
  const form = useForm<Draft>({
    initialValues: { end: null, endedOn: null, leavesOrganisation: isSomewhere },
    validate: (draft) => ({
      ...(draft.end === null && { end: strings.endMissing }),
      ...dayProblem(draft, person, today),
    }),
  })
  const save = form.onSubmit((draft) =>
    end.mutate(EndPartyMembership.parse({ id: person.id, ...draft }), { onSuccess: onClose }),
  )
  return (
    <FormDialog
      isOpen
      title={strings.title(person.fullName)}
      description={strings.sentence}
      submitLabel={strings.submit}
      onClose={onClose}
      onSubmit={save}
      isBusy={end.isPending}
      isDirty={form.isDirty()}
      error={end.error}
    >
      <Radio.Group label={strings.why} withAsterisk {...form.getInputProps('end')}>
        <Stack gap="xs" mt={4}>
          {partyEnds.map((value) => (
            <Radio key={value} value={value} label={partyEndLabels[value]} />
          ))}
        </Stack>
      </Radio.Group>
      <PartialDateField
        withAsterisk
        label={strings.since}
        {...form.getInputProps('endedOn')}
        value={form.values.endedOn}
        w={260}
      />
      {isSomewhere && (
        <Checkbox
          label={strings.leaves}
          {...form.getInputProps('leavesOrganisation', { type: 'checkbox' })}
        />
      )}
    </FormDialog>
  )
}

function dayProblem(
  { endedOn, leavesOrganisation }: Draft,
  person: PersonDetail,
  today: Parameters<typeof partyEndProblem>[2] | undefined,
) {
  if (endedOn === null) return { endedOn: strings.dayMissing }
  const problem = today && partyEndProblem(person, endedOn, today)
  if (problem) return { endedOn: problem }
  return leavesOrganisation && precisionOf(endedOn) !== 'day'
    ? { endedOn: strings.wholeDayNeeded }
    : {}
}
