import { Stack } from '@mantine/core'
import { DataTable } from '@renderer/ui/DataTable'
import { type Column, columnWidths } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { SectionCard } from '@renderer/ui/SectionCard'
import { showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type {
  PersonAward,
  PersonDetail,
  PersonNomination,
} from '@shared/features/people/people.contract'
import { IconMedal } from '@tabler/icons-react'
import { rosterStrings as strings } from './people.strings'

const { awardColumns: award, nominationColumns: nomination } = strings

const awardColumns: readonly Column<PersonAward>[] = [
  {
    key: 'issuedOn',
    title: award.issuedOn,
    width: columnWidths.day,
    value: ({ issuedOn }) => issuedOn,
    render: ({ issuedOn }) => showDay(issuedOn),
  },
  { key: 'form', title: award.form, width: 130, value: ({ form }) => form },
  { key: 'decision', title: award.decision, width: 130, value: ({ decision }) => decision },
  {
    key: 'ledgerNumber',
    title: award.ledgerNumber,
    width: columnWidths.count,
    align: 'end',
    value: ({ ledgerNumber }) => ledgerNumber,
    render: ({ ledgerNumber }) => formatNumber(ledgerNumber),
  },
  { key: 'achievement', title: award.achievement, grow: 3, value: (line) => line.achievement },
]

const nominationColumns: readonly Column<PersonNomination>[] = [
  { key: 'round', title: nomination.round, grow: 3, value: ({ round }) => round },
  {
    key: 'level',
    title: nomination.level,
    width: 140,
    value: ({ level }) => strings.levels[level],
  },
  {
    key: 'state',
    title: nomination.state,
    width: 170,
    value: ({ isDecided }) => (isDecided ? strings.decided : strings.inProgress),
  },
]

/** What the person was commended for, and what is on its way. */
export function PersonAwards({ person }: { readonly person: PersonDetail }) {
  const { awards, nominations } = person
  if (awards.length === 0 && nominations.length === 0)
    return (
      <EmptyState icon={IconMedal} title={strings.noAwards} sentence={strings.noAwardsSentence} />
    )
  return (
    <Stack gap="md">
      {awards.length > 0 && (
        <SectionCard title={strings.awardHistory}>
          <DataTable
            label={strings.awardHistory}
            columns={awardColumns}
            rows={awards}
            rowKey={({ ledgerNumber }) => String(ledgerNumber)}
            maxHeight={320}
          />
        </SectionCard>
      )}
      {nominations.length > 0 && (
        <SectionCard title={strings.nominations}>
          <DataTable
            label={strings.nominations}
            columns={nominationColumns}
            rows={nominations}
            rowKey={({ id }) => id}
            maxHeight={320}
          />
        </SectionCard>
      )}
    </Stack>
  )
}
