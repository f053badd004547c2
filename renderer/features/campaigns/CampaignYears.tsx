import { Button, Group, NumberInput, Text, Textarea, TextInput, Title } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { FormDialog } from '@renderer/ui/FormDialog'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { SectionCard } from '@renderer/ui/SectionCard'
import { type CampaignYear, CampaignYearText } from '@shared/features/campaigns/campaigns.contract'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { campaignsStrings as strings } from './campaigns.strings'

interface Props {
  readonly campaignId: CampaignId
  /** The newest first. */
  readonly years: readonly CampaignYear[]
}

/** The theme of each year and what the campaign asks of it. */
export function CampaignYears({ campaignId, years }: Props) {
  const [asked, setAsked] = useState<CampaignYear | 'new' | null>(null)
  return (
    <SectionCard
      title={strings.years}
      action={
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => setAsked('new')}
        >
          {strings.addYear}
        </Button>
      }
    >
      {years.length === 0 && <Text c="dimmed">{strings.noYears}</Text>}
      {years.map((year) => (
        <Year key={year.id} year={year} onEdit={() => setAsked(year)} />
      ))}
      {asked && (
        <YearDialog
          campaignId={campaignId}
          year={asked === 'new' ? null : asked}
          onClose={() => setAsked(null)}
        />
      )}
    </SectionCard>
  )
}

function Year({ year, onEdit }: { readonly year: CampaignYear; readonly onEdit: () => void }) {
  const remove = useAppCommand('campaigns.removeYear')
  const label = strings.removeYear(year.year)
  const askAndRemove = async () => {
    const question = { title: label, confirmLabel: label, isDangerous: true }
    if (await confirm({ ...question, effect: strings.removeYearEffect(year.year) }))
      remove.mutate({ id: year.id }, { onError: showFailure })
  }
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap" py="xs">
      <div>
        <Title order={3} size="h4">
          {strings.yearTitle(year.year)}
        </Title>
        {year.theme !== '' && <Text fw={500}>{strings.themeLine(year.theme)}</Text>}
        <Text maw={900} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {year.content}
        </Text>
      </div>
      <MoreMenu
        subject={strings.yearTitle(year.year)}
        actions={[
          { label: strings.editYear(year.year), icon: IconPencil, run: onEdit },
          { label, icon: IconTrash, run: () => void askAndRemove(), isDangerous: true },
        ]}
      />
    </Group>
  )
}

interface DialogProps {
  readonly campaignId: CampaignId
  /** null: a year that nothing is said of yet. */
  readonly year: CampaignYear | null
  readonly onClose: () => void
}

function YearDialog({ campaignId, year, onClose }: DialogProps) {
  const save = useAppCommand('campaigns.setYear')
  const form = useForm<CampaignYearText>({
    initialValues: {
      year: year?.year ?? new Date().getFullYear(),
      theme: year?.theme ?? '',
      content: year?.content ?? '',
    },
    validate: schemaResolver(CampaignYearText, { sync: true }),
  })
  const submit = form.onSubmit((text) =>
    save.mutate({ id: campaignId, ...text }, { onSuccess: onClose }),
  )
  return (
    <FormDialog
      isOpen
      size={720}
      title={year ? strings.editYear(year.year) : strings.addYear}
      submitLabel={strings.saveYear}
      isBusy={save.isPending}
      isDirty={form.isDirty()}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <NumberInput
        label={strings.year}
        w={140}
        hideControls
        allowDecimal={false}
        allowNegative={false}
        thousandSeparator=""
        maxLength={4}
        disabled={year !== null}
        {...form.getInputProps('year')}
      />
      <TextInput
        data-autofocus
        label={strings.theme}
        placeholder={strings.themeHint}
        {...form.getInputProps('theme')}
      />
      <Textarea
        label={strings.content}
        autosize
        minRows={4}
        maxRows={14}
        {...form.getInputProps('content')}
      />
    </FormDialog>
  )
}
