import { Table, Text } from '@mantine/core'
import { RegistrationOutcomeBadge } from '@renderer/features/registrations/RegistrationStateBadge'
import { SectionCard } from '@renderer/ui/SectionCard'
import { showPartialDate } from '@shared/core/partial-date'
import type { Pledge, PledgeItem } from '@shared/features/pledges/pledges.results'
import { recordStrings as strings } from './pledges.strings'

const { columns } = strings

/** What is promised, with what came of each once it was judged. */
export function PledgeItems({ pledge: { items, parties } }: { readonly pledge: Pledge }) {
  const isShared = items.some(({ partyId }) => partyId !== null)
  const isJudged = items.some(({ outcome }) => outcome !== null)
  const whoOf = ({ partyId }: PledgeItem) =>
    parties.find(({ id }) => id === partyId)?.name ?? strings.everyone
  const heads = [
    ...(isShared ? [columns.party] : []),
    ...[columns.frameworkItem, columns.content, columns.target, columns.due],
    ...(isJudged ? [columns.outcome] : []),
  ]
  return (
    <SectionCard title={strings.items}>
      {items.length === 0 ? (
        <Text c="dimmed">{strings.noItems}</Text>
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              {heads.map((title) => (
                <Table.Th key={title}>{title}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((item) => (
              <Table.Tr key={item.id}>
                {isShared && <Table.Td>{whoOf(item)}</Table.Td>}
                <Table.Td>{item.frameworkItem}</Table.Td>
                <Table.Td>{item.content}</Table.Td>
                <Table.Td>{item.target}</Table.Td>
                <Table.Td>{item.dueOn && showPartialDate(item.dueOn)}</Table.Td>
                {isJudged && (
                  <Table.Td>
                    {item.outcome && <RegistrationOutcomeBadge outcome={item.outcome} />}
                    {item.result && <Text size="sm">{item.result}</Text>}
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </SectionCard>
  )
}
