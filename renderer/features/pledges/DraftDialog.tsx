import { Checkbox, Group, NumberInput, Radio, Stack, Text } from '@mantine/core'
import { CampaignPicker } from '@renderer/features/campaigns/CampaignPicker'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { ComparisonGroupId } from '@shared/features/comparisons/comparisons.ids'
import { isWeekend } from '@shared/features/holidays/holidays.rules'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { type DraftShape, draftShapes } from '@shared/features/pledges/pledges.kinds'
import { signingDayOf } from '@shared/features/pledges/pledges.rules'
import { type FormEvent, useState } from 'react'
import classes from './Pledges.module.css'
import { draftStrings as strings } from './pledges.strings'

interface Line {
  readonly id: OrganisationId | ComparisonGroupId
  readonly name: string
  readonly detail: string
  readonly isTaken: boolean
}

/** Campaign, year and shape first; then the units or clusters, all ticked until one is left out. */
export function DraftDialog({ onClose }: { readonly onClose: () => void }) {
  const draft = useAppCommand('pledges.draft')
  const thisYear = useAppQuery('ratings.years', {}).data?.thisYear
  const [campaignId, setCampaignId] = useState<CampaignId | null>(null)
  const [typedYear, setYear] = useState<number | null>(null)
  const [shape, setShape] = useState<DraftShape>('each')
  const [typedDay, setDay] = useState<LocalDate | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const year = typedYear ?? (thisYear ?? 2000) + 1
  const signingOn = typedDay ?? signingDayOf(year)
  const lines = useLines({ campaignId, year, shape })
  const chosen = lines.filter(({ id, isTaken }) => !isTaken && !left.has(id))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (campaignId === null) return
    const ids = chosen.map(({ id }) => id)
    draft.mutate(
      {
        ...{ campaignId, year, shape, signingOn },
        organisationIds: shape === 'groups' ? [] : (ids as OrganisationId[]),
        groupIds: shape === 'groups' ? (ids as ComparisonGroupId[]) : [],
      },
      { onSuccess: onClose },
    )
  }
  return (
    <FormDialog
      isOpen
      size={760}
      title={strings.title}
      description={strings.description}
      submitLabel={strings.submit(
        shape === 'together' ? Math.min(chosen.length, 1) : chosen.length,
      )}
      isBusy={draft.isPending}
      isIncomplete={campaignId === null || chosen.length === 0}
      incompleteHint={strings.choose}
      error={draft.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Group grow align="flex-start">
        <CampaignPicker
          data-autofocus
          label={strings.campaign}
          value={campaignId}
          onChange={setCampaignId}
        />
        <NumberInput
          label={strings.year}
          min={1945}
          max={2199}
          thousandSeparator=""
          allowDecimal={false}
          value={year}
          onChange={(value) => setYear(value === '' ? null : Number(value))}
        />
        <DayField label={strings.signingOn} value={signingOn} onChange={setDay} />
      </Group>
      {isWeekend(signingOn) && (
        <Text size="sm" className={classes.weekend}>
          {strings.weekend}
        </Text>
      )}
      <Radio.Group
        label={strings.shape}
        value={shape}
        onChange={(value) => setShape(draftShapes.find((one) => one === value) ?? 'each')}
      >
        <Stack gap={6} mt={4}>
          {draftShapes.map((value) => (
            <Radio key={value} value={value} label={strings.shapes[value]} />
          ))}
        </Stack>
      </Radio.Group>
      <Lines {...{ lines, left }} isGroups={shape === 'groups'} onLeft={setLeft} />
    </FormDialog>
  )
}

interface Asked {
  readonly campaignId: CampaignId | null
  readonly year: number
  readonly shape: DraftShape
}

function useLines({ campaignId, year, shape }: Asked): readonly Line[] {
  const candidates = useAppQuery(
    'pledges.candidates',
    { campaignId: campaignId as CampaignId, year },
    { enabled: campaignId !== null && shape !== 'groups', keepPrevious: true },
  )
  const groups = useAppQuery('comparisons.list', { year }, { enabled: shape === 'groups' })
  if (shape === 'groups')
    return (groups.data ?? [])
      .filter(({ subject }) => subject === 'organisation')
      .map(({ id, name, memberCount }) => ({
        ...{ id, name, isTaken: false },
        detail: strings.members(memberCount),
      }))
  if (campaignId === null) return []
  return (candidates.data ?? []).map(({ organisationId, name, itemCount, isPledged }) => ({
    ...{ id: organisationId, name, isTaken: isPledged },
    detail: isPledged ? strings.pledged : strings.items(itemCount),
  }))
}

interface LinesProps {
  readonly lines: readonly Line[]
  readonly left: ReadonlySet<string>
  readonly isGroups: boolean
  readonly onLeft: (left: ReadonlySet<string>) => void
}

function Lines({ lines, left, isGroups, onLeft }: LinesProps) {
  const open = lines.filter(({ isTaken }) => !isTaken)
  const chosen = open.filter(({ id }) => !left.has(id))
  const toggle = (id: string) => {
    const next = new Set(left)
    if (!next.delete(id)) next.add(id)
    onLeft(next)
  }
  if (lines.length === 0) return isGroups ? <Text c="dimmed">{strings.noGroups}</Text> : null
  return (
    <>
      <Checkbox
        label={strings.all}
        checked={open.length > 0 && chosen.length === open.length}
        indeterminate={chosen.length > 0 && chosen.length < open.length}
        disabled={open.length === 0}
        onChange={(event) =>
          onLeft(event.currentTarget.checked ? new Set() : new Set(open.map(({ id }) => id)))
        }
      />
      <section
        className={classes.lines}
        aria-label={isGroups ? strings.groups : strings.units}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keys
        tabIndex={0}
      >
        <Stack gap="xs">
          {lines.map(({ id, name, detail, isTaken }) => (
            <Checkbox
              key={id}
              label={name}
              description={detail}
              checked={isTaken || !left.has(id)}
              disabled={isTaken}
              onChange={() => toggle(id)}
            />
          ))}
        </Stack>
      </section>
    </>
  )
}
