import {
  Button,
  Group,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { SectionCard } from '@renderer/ui/SectionCard'
import { LocalDate } from '@shared/core/local-date'
import type { FormLevel } from '@shared/features/awards/awards.kinds'
import { type ProposalId, RoundId } from '@shared/features/nominations/nominations.ids'
import { type AwardLevel, awardLevels } from '@shared/features/nominations/nominations.kinds'
import { awardLevelNames, occasionNames } from '@shared/features/nominations/nominations.strings'
import { type Proposal, ProposalDetails } from '@shared/features/nominations/proposals.contract'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { AwardFormPicker } from '../awards/AwardFormPicker'
import { nominationsStrings as words } from '../nominations/nominations.strings'
import { RoundDialog } from '../nominations/RoundDialog'
import { useToday } from '../organisation/EffectFields'
import { OrganisationPicker } from '../organisation/OrganisationPicker'
import { proposalStrings as strings } from './proposals.strings'

interface Props {
  /** null: begun with this step. */
  readonly proposal: Proposal | null
  readonly onSaved: (id: ProposalId) => void
}

interface Draft extends Omit<ProposalDetails, 'roundId'> {
  readonly roundId: RoundId | null
}
type Form = UseFormReturnType<Draft>

/** Who gives what the form of a level is. */
export const formLevelsOf: Readonly<Record<AwardLevel, readonly FormLevel[]>> = {
  base: ['cell', 'section', 'base'],
  bloc: ['bloc'],
  province: ['province', 'nation'],
}

/** Step 1: for which award, at which level, on which occasion. */
export function FormStep({ proposal, onSaved }: Props) {
  const start = useAppCommand('proposals.start')
  const edit = useAppCommand('proposals.edit')
  const [params] = useSearchParams()
  const form = useForm<Draft>({
    initialValues: draftOf(proposal, RoundId.safeParse(params.get('dot')).data ?? null),
    validate: { roundId: (id) => (id === null ? strings.roundMissing : null) },
  })
  const save = form.onSubmit((draft) => {
    const details = ProposalDetails.parse(draft)
    if (!proposal) start.mutate(details, { onSuccess: ({ id }) => onSaved(id) })
    else if (form.isDirty())
      edit.mutate({ id: proposal.id, proposal: details }, { onSuccess: () => onSaved(proposal.id) })
    else onSaved(proposal.id)
  })
  return (
    <SectionCard>
      <form onSubmit={save}>
        <Stack gap="md" maw={760}>
          <RoundField form={form} />
          <AwardFields form={form} />
          <ProposerFields form={form} />
          <ErrorNotice error={start.error ?? edit.error} />
          <Group justify="flex-end">
            <Button type="submit" loading={start.isPending || edit.isPending}>
              {proposal ? strings.saveFirst : strings.begin}
            </Button>
          </Group>
        </Stack>
      </form>
    </SectionCard>
  )
}

function RoundField({ form }: { readonly form: Form }) {
  const rounds = useAppQuery('rounds.list', {})
  const [isAdding, setIsAdding] = useState(false)
  const all = rounds.data ?? []
  const round = all.find(({ id }) => id === form.values.roundId)
  return (
    <>
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <Select
          withAsterisk
          searchable
          flex={1}
          label={strings.round}
          data={all.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('roundId')}
        />
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => setIsAdding(true)}
        >
          {strings.newRound}
        </Button>
      </Group>
      {round && (
        <Text size="sm" c="dimmed">
          {strings.roundFacts({
            occasion: occasionNames[round.occasion],
            campaign: round.campaignName ?? words.noCampaign,
          })}
        </Text>
      )}
      {isAdding && (
        <RoundDialog
          round={null}
          onClose={() => setIsAdding(false)}
          onCreated={(id) => form.setFieldValue('roundId', id)}
        />
      )}
    </>
  )
}

function AwardFields({ form }: { readonly form: Form }) {
  const rounds = useAppQuery('rounds.list', {})
  const today = useToday()
  const { level, formId, roundId } = form.values
  const heldOn = rounds.data?.find(({ id }) => id === roundId)?.heldOn ?? null
  const day = heldOn ?? today
  return (
    <>
      <div>
        <Text size="sm" fw={500} mb={4} id="proposal-level">
          {strings.level}
        </Text>
        <SegmentedControl
          aria-labelledby="proposal-level"
          data={awardLevels.map((value) => ({ value, label: awardLevelNames[value] }))}
          value={level}
          onChange={(next) => form.setValues({ level: next as AwardLevel, formId: null })}
        />
      </div>
      {day && (
        <AwardFormPicker
          label={strings.form}
          description={strings.formHint}
          day={LocalDate.parse(day)}
          levels={formLevelsOf[level]}
          value={formId}
          onChange={(id) => form.setFieldValue('formId', id)}
        />
      )}
    </>
  )
}

function ProposerFields({ form }: { readonly form: Form }) {
  const { organisationId, documentOn, achievedOn } = form.values
  return (
    <>
      <OrganisationPicker
        label={strings.proposer}
        description={strings.proposerHint}
        clearable
        value={organisationId}
        onChange={(id) => form.setFieldValue('organisationId', id)}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput
          label={strings.document}
          placeholder={strings.documentHint}
          maxLength={200}
          {...form.getInputProps('document')}
        />
        <DayField
          label={strings.documentOn}
          {...form.getInputProps('documentOn')}
          value={documentOn}
        />
      </SimpleGrid>
      <DayField
        label={strings.achievedOn}
        description={strings.achievedHint}
        w={280}
        {...form.getInputProps('achievedOn')}
        value={achievedOn}
      />
    </>
  )
}

const draftOf = (proposal: Proposal | null, roundId: RoundId | null): Draft => ({
  roundId: proposal?.roundId ?? roundId,
  level: proposal?.level ?? 'bloc',
  formId: proposal?.formId ?? null,
  organisationId: proposal?.organisationId ?? null,
  document: proposal?.document ?? '',
  documentOn: proposal?.documentOn ?? null,
  achievedOn: proposal?.achievedOn ?? null,
})
