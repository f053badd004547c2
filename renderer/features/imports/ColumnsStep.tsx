import { Alert, Select, Stack, Table, Text } from '@mantine/core'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { SectionCard } from '@renderer/ui/SectionCard'
import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import { knownColumns } from '@shared/features/imports/imports.columns.catalogue'
import {
  type ColumnReading,
  type ImportField,
  ratingField,
} from '@shared/features/imports/imports.kinds'
import { ratingYearIn } from '@shared/features/imports/imports.refine.rules'
import type {
  ColumnState,
  HeaderState,
  ImportState,
} from '@shared/features/imports/imports.reports'
import { fieldLabel } from '@shared/features/imports/imports.strings'
import type { InputOf } from '@shared/ipc/app-contract'
import { IconBrain, IconCheck, IconEyeOff, IconMinus, IconPencil } from '@tabler/icons-react'
import { Fragment } from 'react'
import classes from './ImportPage.module.css'
import { wizardStrings } from './imports.strings'
import { LegacyNotice } from './LegacyNotice'
import { StepFooter } from './StepFooter'
import { useDecision } from './use-decision'
import type { StepProps } from './wizard-steps'

const strings = wizardStrings.columns
const notUsed = 'none'

/** Step 3: what each column means. */
export function ColumnsStep({ state, error, ...step }: StepProps) {
  const map = useDecision('imports.map')
  const write = (header: HeaderState, columns: Columns) =>
    map.mutate({ sessionId: state.sessionId, signature: header.signature, columns })
  const choose = (header: HeaderState, index: number, field: ImportField | null) =>
    write(
      header,
      // A meaning is had by one column only: chosen here, it is taken from the other.
      header.columns.map((column) => ({
        index: column.index,
        field: column.index === index ? field : column.field === field ? null : column.field,
        reading: column.reading,
      })),
    )
  const read = (header: HeaderState, { index }: ColumnState, reading: ColumnReading | null) =>
    write(
      header,
      header.columns.map((column) => ({
        ...{ index: column.index, field: column.field },
        reading: column.index === index ? reading : column.reading,
      })),
    )
  const missing = state.missing.map((field) => `“${fieldLabel(field)}”`).join(', ')
  return (
    <>
      <div className={classes.body}>
        <ErrorNotice error={map.error ?? error} />
        <Text>{strings.sentence}</Text>
        {missing !== '' && <Alert color="cam">{strings.missing(missing)}</Alert>}
        {state.headers.map((header) => (
          <Fragment key={header.signature}>
            <LegacyNotice
              columns={header.columns}
              onRead={(column, reading) => read(header, column, reading)}
            />
            <HeaderTable
              header={header}
              target={state.target}
              onChoose={(index, field) => choose(header, index, field)}
            />
          </Fragment>
        ))}
      </div>
      <StepFooter {...step} isDisabled={state.missing.length > 0} />
    </>
  )
}

type Columns = InputOf<'imports.map'>['columns']

interface HeaderProps {
  readonly header: HeaderState
  readonly target: ImportState['target']
  readonly onChoose: (index: number, field: ImportField | null) => void
}

function HeaderTable({ header, target, onChoose }: HeaderProps) {
  const ofYears = header.columns.flatMap(({ field, header: title }) => {
    const year = ratingYearIn(title)
    return [...(field === null ? [] : [field]), ...(year === null ? [] : [ratingField(year)])]
  })
  const fields = [...new Set([...knownColumns[target].map(({ key }) => key), ...ofYears])]
  return (
    <SectionCard title={strings.sheetsWith(header.sheets)}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={60}>{strings.column}</Table.Th>
            <Table.Th w={220}>{strings.header}</Table.Th>
            <Table.Th>{strings.samples}</Table.Th>
            <Table.Th w={240}>{strings.meaning}</Table.Th>
            <Table.Th w={190} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {header.columns.map((column) => (
            <ColumnRow
              key={column.index}
              {...{ column, fields }}
              onChoose={(field) => onChoose(column.index, field)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </SectionCard>
  )
}

interface RowProps {
  readonly column: ColumnState
  readonly fields: readonly ImportField[]
  readonly onChoose: (field: ImportField | null) => void
}

function ColumnRow({ column, fields, onChoose }: RowProps) {
  return (
    <Table.Tr>
      <Table.Td>{column.letter}</Table.Td>
      <Table.Td fw={500}>{column.header}</Table.Td>
      <Table.Td>
        <Text size="sm" c="dimmed" lineClamp={2}>
          {column.samples.join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td>
        <Select
          size="xs"
          aria-label={strings.meaningOf(column.header)}
          allowDeselect={false}
          data={[
            { value: notUsed, label: strings.notUsed },
            ...fields.map((value) => ({ value, label: fieldLabel(value) })),
          ]}
          value={column.field ?? notUsed}
          onChange={(value) => onChoose(fields.find((field) => field === value) ?? null)}
        />
      </Table.Td>
      <Table.Td>
        <Source column={column} />
      </Table.Td>
    </Table.Tr>
  )
}

const looks = {
  header: { tone: 'luc', icon: IconCheck },
  remembered: { tone: 'lam', icon: IconBrain },
  chosen: { tone: 'lam', icon: IconPencil },
  none: { tone: 'cam', icon: IconMinus },
} as const satisfies Record<ColumnState['source'], { tone: StatusTone; icon: typeof IconCheck }>

function Source({ column }: { readonly column: ColumnState }) {
  return (
    <Stack gap={4} align="flex-start">
      <StatusBadge {...looks[column.source]}>{strings.sources[column.source]}</StatusBadge>
      {column.isHidden && (
        <StatusBadge tone="cam" icon={IconEyeOff}>
          {strings.isHidden}
        </StatusBadge>
      )}
    </Stack>
  )
}
