import { Select, Stack, Table, Text } from '@mantine/core'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { ColumnReading } from '@shared/features/imports/imports.kinds'
import { columnReadings } from '@shared/features/imports/imports.kinds'
import type { ColumnState } from '@shared/features/imports/imports.reports'
import classes from './ImportPage.module.css'
import { wizardStrings } from './imports.strings'

const strings = wizardStrings.readings
const asShown = 'shown'

interface Props {
  readonly columns: readonly ColumnState[]
  readonly onRead: (column: ColumnState, reading: ColumnReading | null) => void
}

/** Columns whose letters or days mean something only once it is said how they are written. */
export function LegacyNotice({ columns, onRead }: Props) {
  const unclear = columns.filter(
    ({ legacy, isMonthFirst, reading }) =>
      legacy !== null || isMonthFirst || reading === 'month-first',
  )
  if (unclear.length === 0) return null
  return (
    <SectionCard title={strings.title} description={strings.hint}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={210}>{strings.column}</Table.Th>
            <Table.Th>{strings.before}</Table.Th>
            <Table.Th>{strings.after}</Table.Th>
            <Table.Th w={310}>{strings.how}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {unclear.map((column) => (
            <UnclearColumn
              key={column.index}
              column={column}
              onRead={(reading) => onRead(column, reading)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </SectionCard>
  )
}

interface ColumnProps {
  readonly column: ColumnState
  readonly onRead: (reading: ColumnReading | null) => void
}

function UnclearColumn({ column, onRead }: ColumnProps) {
  const { letter, header, legacy, samples, reading } = column
  const before = legacy ? legacy.examples.map((example) => example.before) : samples
  const after = legacy ? legacy.examples.map((example) => example.after) : samples
  return (
    <Table.Tr>
      <Table.Td>
        <Text fw={500}>{`${letter}. ${header}`}</Text>
        <Text size="sm" c="dimmed">
          {reasonOf(column)}
        </Text>
      </Table.Td>
      <Table.Td className={classes.codes}>
        <Lines texts={before} />
      </Table.Td>
      <Table.Td>
        <Lines texts={after} />
      </Table.Td>
      <Table.Td>
        <Select
          size="sm"
          aria-label={strings.howFor(header)}
          allowDeselect={false}
          data={waysFor(column)}
          value={reading ?? asShown}
          onChange={(value) => onRead(columnReadings.find((each) => each === value) ?? null)}
        />
      </Table.Td>
    </Table.Tr>
  )
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  return (
    <Stack gap={2}>
      {texts.map((text, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines without a name of their own, never reordered
        <Text key={place} size="sm">
          {text}
        </Text>
      ))}
    </Stack>
  )
}

function reasonOf({ legacy }: ColumnState): string {
  if (legacy === null) return strings.monthFirst
  return legacy.fonts.length > 0 ? strings.fonts(legacy.fonts) : strings.suspected
}

function waysFor({ legacy }: ColumnState) {
  const way = (value: ColumnReading | typeof asShown, label: string) => ({ value, label })
  if (legacy === null)
    return [way(asShown, strings.dayFirst), way('month-first', strings.monthFirstWay)]
  if (legacy.fonts.length > 0)
    return [
      way(asShown, strings.convert),
      way('proper-case', strings.convertProper),
      way('as-stored', strings.asStored),
    ]
  return [
    way(asShown, strings.asStored),
    way('tcvn3', strings.tcvn3),
    way('tcvn3-capitals', strings.tcvn3Capitals),
    way('vni', strings.vni),
  ]
}
