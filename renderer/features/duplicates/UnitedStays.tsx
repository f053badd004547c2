import { Radio, Stack, Text, Timeline, Title } from '@mantine/core'
import { showDay } from '@shared/core/local-date'
import type { MergeSheet, MergeStay } from '@shared/features/duplicates/duplicates.contract'
import { uniteStays } from '@shared/features/duplicates/duplicates.memberships'
import { duplicatesStrings as strings } from './duplicates.strings'
import type { Merging } from './use-merge'

interface Props {
  readonly sheet: MergeSheet
  readonly merging: Merging
}

/** Where the one person will have belonged, newest first, and which of several places is today's. */
export function UnitedStays({ sheet, merging }: Props) {
  const open = sheet.stays.filter(({ validTo }) => validTo === null)
  const united = uniteStays(sheet.stays, merging.present).toReversed()
  return (
    <section aria-label={strings.stays}>
      <Title order={3} size="h4">
        {strings.stays}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {united.length === 0 ? strings.noStays : strings.staysSentence}
      </Text>
      {canDiffer(open) && <Present {...{ open, merging }} />}
      <Timeline bulletSize={12} lineWidth={2} active={0}>
        {united.map((stay) => (
          <Timeline.Item key={`${stay.id} ${stay.validFrom}`} title={stay.organisation}>
            <Text size="sm" c="dimmed" className="figures">
              {[stay.position, periodOf(stay)].filter(Boolean).join(' · ')}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </section>
  )
}

/** One unit told twice is no question. */
const canDiffer = (open: readonly MergeStay[]): boolean =>
  new Set(open.map(({ organisationId, position }) => `${organisationId} ${position}`)).size > 1

function Present({
  open,
  merging,
}: {
  readonly open: readonly MergeStay[]
  readonly merging: Merging
}) {
  return (
    <Radio.Group
      mb="sm"
      label={strings.present}
      value={merging.present ?? ''}
      onChange={(id) => merging.setPresent(open.find((stay) => stay.id === id)?.id ?? null)}
    >
      <Stack gap={6} mt={6}>
        {open.map((stay) => (
          <Radio
            key={stay.id}
            size="sm"
            value={stay.id}
            label={[stay.organisation, stay.position, periodOf(stay)].filter(Boolean).join(' · ')}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}

const periodOf = ({ validFrom, validTo }: MergeStay): string =>
  strings.period({
    from: validFrom ? showDay(validFrom) : strings.unknownStart,
    to: validTo ? showDay(validTo) : strings.now,
  })
