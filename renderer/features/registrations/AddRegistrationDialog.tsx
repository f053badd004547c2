import { SegmentedControl } from '@mantine/core'
import { useForm } from '@mantine/form'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { PersonPicker } from '@renderer/features/people/PersonPicker'
import { useAppCommand } from '@renderer/lib/api'
import { forgetUnsavedChanges } from '@renderer/lib/use-unsaved-guard'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { SubjectOf } from '@shared/features/registrations/registrations.contract'
import {
  type RegistrationSubject,
  registrationSubjects,
} from '@shared/features/registrations/registrations.kinds'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { RegistrationFields } from './RegistrationFields'
import { blankDraft, draftProblems, fieldsOf, type RegistrationDraft } from './registration-draft'
import { registrationPath, type ViewProps } from './registration-tabs'
import {
  registrationPageStrings as page,
  formDialogStrings as strings,
} from './registrations.strings'

interface Props extends Omit<ViewProps, 'choices'> {
  readonly onClose: () => void
}

/** The paper of one person or collective, as it was handed in. */
export function AddRegistrationDialog({ campaignId, year, organisationId, onClose }: Props) {
  const add = useAppCommand('registrations.add')
  const [, navigate] = useLocation()
  const [kind, setKind] = useState<RegistrationSubject>('person')
  const [personId, setPersonId] = useState<PersonId | null>(null)
  const [collectiveId, setCollectiveId] = useState<OrganisationId | null>(organisationId)
  const form = useForm<RegistrationDraft>({
    initialValues: blankDraft(),
    validate: draftProblems,
  })
  const subject: SubjectOf | null =
    kind === 'person'
      ? personId && { kind, id: personId }
      : collectiveId && { kind, id: collectiveId }
  const save = form.onSubmit((draft) => {
    if (!subject) return
    add.mutate(
      { campaignId, year, subject, registration: fieldsOf(draft) },
      {
        onSuccess: ({ id }) => {
          onClose()
          forgetUnsavedChanges()
          navigate(registrationPath(id))
        },
      },
    )
  })
  return (
    <FormDialog
      isOpen
      size={760}
      title={strings.addTitle}
      description={page.yearOption(year)}
      submitLabel={strings.add}
      onClose={onClose}
      onSubmit={save}
      isBusy={add.isPending}
      isDirty={form.isDirty()}
      isIncomplete={subject === null}
      error={add.error}
    >
      <SegmentedControl
        aria-label={strings.who}
        data={registrationSubjects
          .toReversed()
          .map((value) => ({ value, label: page.subjects[value] }))}
        value={kind}
        onChange={(value) => setKind(value as RegistrationSubject)}
      />
      {kind === 'person' ? (
        <PersonPicker
          withAsterisk
          label={strings.person}
          value={personId}
          onChange={(id) => setPersonId(id)}
          organisationId={organisationId}
        />
      ) : (
        <OrganisationPicker
          withAsterisk
          label={strings.collective}
          value={collectiveId}
          onChange={setCollectiveId}
        />
      )}
      <RegistrationFields form={form} campaignId={campaignId} />
    </FormDialog>
  )
}
