import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { type Signer, SignerDetails } from '@shared/features/committee/committee.contract'
import { z } from 'zod'
import { committeeStrings as strings } from './committee.strings'
import { blankSigner, dayProblem, type SignerDraft } from './committee-drafts'
import { SignerFields } from './SignerFields'

const Draft = z.object({ signer: SignerDetails })

export function SignerDialog({
  signer,
  onClose,
}: {
  readonly signer: Signer | null
  readonly onClose: () => void
}) {
  const add = useAppCommand('committee.addSigner')
  const edit = useAppCommand('committee.editSigner')
  const form = useForm<{ signer: SignerDraft }>({
    initialValues: { signer: draftOf(signer) },
    validate: (values) => ({
      ...schemaResolver(Draft, { sync: true })(values),
      ...(dayProblem(values.signer.validFrom) && {
        'signer.validFrom': dayProblem(values.signer.validFrom),
      }),
    }),
  })
  const save = form.onSubmit((values) => {
    const draft = Draft.parse(values)
    if (signer) edit.mutate({ id: signer.id, signer: draft.signer }, { onSuccess: onClose })
    else add.mutate(draft.signer, { onSuccess: onClose })
  })
  return (
    <FormDialog
      isOpen
      title={signer ? strings.editSigner : strings.addSigner}
      submitLabel={signer ? strings.save : strings.addSigner}
      onClose={onClose}
      onSubmit={save}
      isBusy={add.isPending || edit.isPending}
      isDirty={form.isDirty()}
      error={add.error ?? edit.error}
    >
      <SignerFields
        values={form.values.signer}
        input={(name) => form.getInputProps(`signer.${name}`)}
      />
    </FormDialog>
  )
}

function draftOf(signer: Signer | null): SignerDraft {
  if (!signer) return blankSigner
  const { id: _, ...draft } = signer
  return draft
}
