import { Anchor, Checkbox, Select, Table, Text } from '@mantine/core'
import { SectionCard } from '@renderer/ui/SectionCard'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { ImportState, SheetState } from '@shared/features/imports/imports.reports'
import { awardLevels, subjectKinds } from '@shared/features/nominations/nominations.kinds'
import { awardLevelNames, subjectKindNames } from '@shared/features/nominations/nominations.strings'
import { wizardStrings } from './imports.strings'

const strings = wizardStrings.sheets
const perRow = 'row'

interface Props {
  readonly state: ImportState
  /** Which sheet the preview below shows. */
  readonly shown: number
  readonly onShow: (index: number) => void
  readonly onChange: (sheet: SheetState, to: Partial<SheetState>) => void
}

/** Every sheet of the workbook: to be brought in or not, and for nominations as what. */
export function SheetTable({ state, shown, onShow, onChange }: Props) {
  const isForRound = state.target === 'nominations'
  return (
    <SectionCard title={strings.list}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={40} />
            <Table.Th>{strings.sheet}</Table.Th>
            <Table.Th w={150}>{strings.header}</Table.Th>
            <Table.Th w={130}>{strings.rows}</Table.Th>
            {isForRound && <Table.Th w={180}>{strings.level}</Table.Th>}
            {isForRound && <Table.Th w={180}>{strings.kind}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {state.sheets.map((sheet) => (
            <SheetRow
              key={sheet.index}
              {...{ sheet, isForRound, onShow, onChange }}
              isShown={sheet.index === shown}
            />
          ))}
        </Table.Tbody>
      </Table>
    </SectionCard>
  )
}

interface RowProps extends Pick<Props, 'onShow' | 'onChange'> {
  readonly sheet: SheetState
  readonly isShown: boolean
  readonly isForRound: boolean
}

function SheetRow({ sheet, isShown, isForRound, onShow, onChange }: RowProps) {
  return (
    <Table.Tr {...(isShown && { bg: 'lam.1' })}>
      <Table.Td>
        <Checkbox
          size="sm"
          aria-label={strings.choose(sheet.name)}
          checked={sheet.isChosen}
          disabled={sheet.headerRow === null}
          onChange={(event) => onChange(sheet, { isChosen: event.currentTarget.checked })}
        />
      </Table.Td>
      <Table.Td>
        <Anchor
          component="button"
          type="button"
          size="sm"
          aria-pressed={isShown}
          onClick={() => onShow(sheet.index)}
        >
          {sheet.name}
        </Anchor>
        {sheet.isHidden && (
          <Text span c="dimmed" size="sm">
            {` (${strings.hidden})`}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {sheet.headerRow === null ? strings.noList : strings.headerAt(sheet.headerRow + 1)}
      </Table.Td>
      <Table.Td className="figures">{formatNumber(sheet.dataRows)}</Table.Td>
      {isForRound && <LevelAndKind {...{ sheet, onChange }} />}
    </Table.Tr>
  )
}

function LevelAndKind({
  sheet,
  onChange,
}: {
  readonly sheet: SheetState
  readonly onChange: Props['onChange']
}) {
  const select = { size: 'xs', allowDeselect: false } as const
  return (
    <>
      <Table.Td>
        <Select
          {...select}
          aria-label={`${strings.level}, ${sheet.name}`}
          data={[
            { value: perRow, label: strings.perRow },
            ...awardLevels.map((value) => ({ value, label: awardLevelNames[value] })),
          ]}
          value={sheet.level ?? perRow}
          onChange={(value) =>
            onChange(sheet, { level: awardLevels.find((each) => each === value) ?? null })
          }
        />
      </Table.Td>
      <Table.Td>
        <Select
          {...select}
          aria-label={`${strings.kind}, ${sheet.name}`}
          data={[
            { value: perRow, label: strings.perRow },
            ...subjectKinds.map((value) => ({ value, label: subjectKindNames[value] })),
          ]}
          value={sheet.kind ?? perRow}
          onChange={(value) =>
            onChange(sheet, { kind: subjectKinds.find((each) => each === value) ?? null })
          }
        />
      </Table.Td>
    </>
  )
}
