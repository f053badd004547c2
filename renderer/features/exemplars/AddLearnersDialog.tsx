import { CloseButton, Group, Select, Text } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { learnerAims } from '@shared/features/exemplars/exemplars.kinds'
import type { ExemplarRecord } from '@shared/features/exemplars/exemplars.record'
import { learnerAimNames } from '@shared/features/exemplars/exemplars.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { SubjectRef } from '@shared/features/people/people.subject'
import { type FormEvent, useState } from 'react'
import classes from './Exemplars.module.css'
import { recordStrings as strings } from './exemplar-record.strings'
import { SubjectField } from './SubjectField'

interface Props {
  readonly record: ExemplarRecord
  readonly onClose: () => void
}

/** Several at a time: each choice joins the list below, and the list is added at once. */
export function AddLearnersDialog({ record, onClose }: Props) {
  const add = useAppCommand('exemplars.addLearners')
  const [kind, setKind] = useState<SubjectRef['kind']>('organisation')
  const [chosen, setChosen] = useState<readonly SubjectRef[]>([])
  const [aim, setAim] = useState<(typeof learnerAims)[number]>('study')
  const choose = (subject: SubjectRef | null) => {
    if (subject && !chosen.some(({ id }) => id === subject.id)) setChosen([...chosen, subject])
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate({ exemplarId: record.id, subjects: [...chosen], aim }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      title={strings.addLearners}
      description={strings.addLearnersHint}
      submitLabel={strings.addLearners}
      isBusy={add.isPending}
      isDirty={chosen.length > 0}
      isIncomplete={chosen.length === 0}
      error={add.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <SubjectField
        key={chosen.length}
        kind={kind}
        onKind={setKind}
        value={null}
        onChange={choose}
      />
      <Select
        label={strings.aim}
        allowDeselect={false}
        data={learnerAims.map((value) => ({ value, label: learnerAimNames[value] }))}
        value={aim}
        onChange={(value) => setAim(learnerAims.find((each) => each === value) ?? aim)}
      />
      {chosen.length > 0 && (
        <Chosen
          chosen={chosen}
          onRemove={(id) => setChosen(chosen.filter((each) => each.id !== id))}
        />
      )}
    </FormDialog>
  )
}

interface ChosenProps {
  readonly chosen: readonly SubjectRef[]
  readonly onRemove: (id: SubjectRef['id']) => void
}

function Chosen({ chosen, onRemove }: ChosenProps) {
  const names = useNames(chosen)
  return (
    <div>
      <Text size="sm" fw={500}>
        {strings.chosen}
      </Text>
      <ul className={classes.entries}>
        {chosen.map(({ id }) => (
          <Group key={id} component="li" justify="space-between" wrap="nowrap">
            <Text size="sm">{names.get(id) ?? ''}</Text>
            <CloseButton
              size="sm"
              aria-label={strings.unchoose(names.get(id) ?? '')}
              onClick={() => onRemove(id)}
            />
          </Group>
        ))}
      </ul>
    </div>
  )
}

function useNames(chosen: readonly SubjectRef[]): ReadonlyMap<string, string> {
  const idsOf = <Id extends SubjectRef['id']>(kind: SubjectRef['kind']) =>
    chosen.filter((each) => each.kind === kind).map(({ id }) => id as Id)
  const people = useAppQuery(
    'people.options',
    { ids: idsOf<PersonId>('person') },
    { keepPrevious: true },
  )
  const organisations = useAppQuery(
    'organisation.options',
    { ids: idsOf<OrganisationId>('organisation') },
    { keepPrevious: true },
  )
  return new Map<string, string>([
    ...(people.data ?? []).map(({ id, fullName }) => [id, fullName] as const),
    ...(organisations.data ?? []).map(({ id, qualifiedName }) => [id, qualifiedName] as const),
  ])
}
