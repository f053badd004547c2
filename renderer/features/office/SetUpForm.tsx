import { Button, Group, Stack } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import {
  blankIdentity,
  blankSigner,
  dayProblem,
  type IdentityDraft,
  type SignerDraft,
} from '@renderer/features/committee/committee-drafts'
import { IdentityFields } from '@renderer/features/committee/IdentityFields'
import { SignerFields } from '@renderer/features/committee/SignerFields'
import { useAppCommand } from '@renderer/lib/api'
import { useUnsavedGuard } from '@renderer/lib/use-unsaved-guard'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SectionCard } from '@renderer/ui/SectionCard'
import { SetUpCommittee } from '@shared/features/committee/committee.contract'
import { officeStrings as strings } from './office.strings'

interface Draft {
  identity: IdentityDraft
  signer: SignerDraft
}

/** The first signer starts with the committee itself. */
const whole = ({ identity, signer }: Draft) => ({
  identity,
  signer: { ...signer, validFrom: identity.validFrom, isDefault: true },
})

export function SetUpForm({ onBack }: { readonly onBack: () => void }) {
  const setUp = useAppCommand('committee.setUp')
  const form = useForm<Draft>({
    initialValues: { identity: blankIdentity, signer: blankSigner },
    validate: (values) => ({
      ...schemaResolver(SetUpCommittee, { sync: true })(whole(values)),
      ...(dayProblem(values.identity.validFrom) && {
        'identity.validFrom': dayProblem(values.identity.validFrom),
      }),
    }),
  })
  useUnsavedGuard(form.isDirty() && !setUp.isSuccess)
  const save = form.onSubmit(
    (values) => setUp.mutate(SetUpCommittee.parse(whole(values))),
    // Every problem shows at once; the keyboard goes to the first, in the order of the screen.
    (errors, _, event) => {
      const fields = [...(event?.currentTarget.querySelectorAll('input') ?? [])]
      fields.find((field) => (field.dataset.path ?? '') in errors)?.focus()
    },
  )
  return (
    <Page layout="narrow">
      <PageHeader title={strings.formTitle} description={strings.formSentence} />
      {/* Without the browser's own check, which would stop at an unreadable day and show nothing else. */}
      <form noValidate onSubmit={save}>
        <Stack gap="lg">
          <SectionCard title={strings.identity}>
            <Stack gap="md">
              <IdentityFields
                values={form.values.identity}
                input={(name) => form.getInputProps(`identity.${name}`)}
              />
            </Stack>
          </SectionCard>
          <SectionCard title={strings.signer}>
            <Stack gap="md">
              <SignerFields
                values={form.values.signer}
                input={(name) => form.getInputProps(`signer.${name}`)}
                isFirst
              />
            </Stack>
          </SectionCard>
          <ErrorNotice error={setUp.error} />
          <Group justify="space-between">
            <Button variant="default" onClick={onBack} disabled={setUp.isPending}>
              {strings.back}
            </Button>
            <Button type="submit" loading={setUp.isPending}>
              {strings.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  )
}
