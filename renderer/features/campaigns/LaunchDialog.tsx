import { Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '@renderer/features/organisation/EffectFields'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { launchForms } from '@shared/features/campaigns/campaigns.kinds'
import { LaunchDetails, type LaunchRow } from '@shared/features/campaigns/launches.contract'
import { launchFormNames } from '@shared/features/campaigns/launches.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { launchesStrings as strings } from './launches.strings'

interface Props {
  readonly campaignId: CampaignId
  readonly organisationIds: readonly OrganisationId[]
  /** Of the one unit that is opened; null: nothing known, or several units. */
  readonly known: LaunchRow['launch']
  readonly onClose: (isSaved: boolean) => void
}

/** When, how and by which document some units launched a campaign. */
export function LaunchDialog(props: Props) {
  const today = useToday()
  return today ? <Editor {...props} today={today} /> : null
}

function Editor({
  campaignId,
  organisationIds,
  known,
  today,
  onClose,
}: Props & { readonly today: LocalDate }) {
  const set = useAppCommand('campaigns.setLaunches')
  const form = useForm<LaunchDetails>({
    initialValues: known ?? { launchedOn: today, form: 'conference', document: '', note: '' },
  })
  const save = form.onSubmit((values) =>
    set.mutate(
      { campaignId, organisationIds: [...organisationIds], launch: LaunchDetails.parse(values) },
      { onSuccess: () => onClose(true) },
    ),
  )
  return (
    <FormDialog
      isOpen
      title={strings.title}
      submitLabel={strings.note(organisationIds.length)}
      onClose={() => onClose(false)}
      onSubmit={save}
      isBusy={set.isPending}
      isDirty={form.isDirty()}
      error={set.error}
    >
      <DayField
        label={strings.launchedOn}
        description={strings.launchedOnHint}
        {...form.getInputProps('launchedOn')}
        value={form.values.launchedOn}
      />
      <Select
        label={strings.form}
        allowDeselect={false}
        data={launchForms.map((value) => ({ value, label: launchFormNames[value] }))}
        {...form.getInputProps('form')}
      />
      <TextInput
        label={strings.document}
        placeholder={strings.documentHint}
        maxLength={200}
        {...form.getInputProps('document')}
      />
      <Textarea
        label={strings.columns.note}
        autosize
        minRows={2}
        maxLength={1000}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}
