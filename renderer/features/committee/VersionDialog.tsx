import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import {
  CommitteeIdentity,
  type CommitteeVersion,
} from '@shared/features/committee/committee.contract'
import { z } from 'zod'
import { committeeStrings as strings } from './committee.strings'
import { blankIdentity, dayProblem, type IdentityDraft } from './committee-drafts'
import { IdentityFields } from './IdentityFields'

interface Props {
  /** null: a new version, started from `template`. */
  readonly version: CommitteeVersion | null
  readonly template: CommitteeVersion | null
  readonly onClose: () => void
}

const Draft = z.object({ identity: CommitteeIdentity })

export function VersionDialog({ version, template, onClose }: Props) {
  const add = useAppCommand('committee.addVersion')
  const edit = useAppCommand('committee.editVersion')
  const form = useForm<{ identity: IdentityDraft }>({
    initialValues: { identity: initialDraft(version, template) },
    validate: (values) => ({
      ...schemaResolver(Draft, { sync: true })(values),
      ...(dayProblem(values.identity.validFrom) && {
        'identity.validFrom': dayProblem(values.identity.validFrom),
      }),
    }),
  })
  const save = form.onSubmit((values) => {
    const { identity } = Draft.parse(values)
    if (version) edit.mutate({ id: version.id, identity }, { onSuccess: onClose })
    else add.mutate(identity, { onSuccess: onClose })
  })
  return (
    <FormDialog
      isOpen
      title={version ? strings.editVersion : strings.addVersion}
      submitLabel={version ? strings.save : strings.addVersion}
      onClose={onClose}
      onSubmit={save}
      isBusy={add.isPending || edit.isPending}
      isDirty={form.isDirty()}
      error={add.error ?? edit.error}
      size={680}
    >
      <IdentityFields
        values={form.values.identity}
        input={(name) => form.getInputProps(`identity.${name}`)}
      />
    </FormDialog>
  )
}

/** A renaming keeps most of what was; only the day must be new. */
function initialDraft(
  version: CommitteeVersion | null,
  template: CommitteeVersion | null,
): IdentityDraft {
  const from = version ?? template
  if (!from) return blankIdentity
  const { id: _, ...identity } = from
  return version ? identity : { ...identity, validFrom: null, basis: '' }
}
