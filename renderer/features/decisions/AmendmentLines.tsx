import { ActionIcon, Button, Card, Group, Select, Stack, Textarea, Tooltip } from '@mantine/core'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import type {
  AmendableLine,
  AmendmentDetail,
  CorrectionLine,
} from '@shared/features/decisions/amendments.contract'
import { type AmendedField, amendedFields } from '@shared/features/decisions/decisions.kinds'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { IconPlus, IconX } from '@tabler/icons-react'
import { amendmentStrings as strings } from './amendments.strings'
import { decisionsStrings } from './decisions.strings'
import type { AmendmentOnScreen } from './use-amendment'

interface Props {
  readonly amendment: AmendmentDetail
  readonly draft: AmendmentOnScreen
}

/** Whose award is revoked, or which words are corrected. */
export function AmendmentLines({ amendment, draft }: Props) {
  if (amendment.kind === 'correction') return <Corrections {...{ amendment, draft }} />
  const keys: ReadonlySet<string> = new Set(draft.edit.revokedIds)
  const standing = amendment.lines.filter(({ isRevoked }) => !isRevoked)
  return (
    <DataTable
      label={strings.choose}
      columns={columnsFor(standing)}
      rows={standing}
      rowKey={({ nominationId }) => nominationId}
      selection={{
        keys,
        onChange: (next) =>
          draft.change({
            revokedIds: standing.flatMap(({ nominationId }) =>
              next.has(nominationId) ? [nominationId] : [],
            ),
          }),
      }}
    />
  )
}

/** Numbers and amounts only where there are any: a praise has neither. */
function columnsFor(lines: readonly AmendableLine[]): readonly Column<AmendableLine>[] {
  const hasNumbers = lines.some(({ ledgerNumber }) => ledgerNumber !== '')
  const hasAmounts = lines.some(({ amountDong }) => amountDong !== null)
  return lineColumns.filter(
    ({ key }) => (key !== 'ledger' || hasNumbers) && (key !== 'amount' || hasAmounts),
  )
}

const lineColumns: readonly Column<AmendableLine>[] = [
  {
    key: 'ledger',
    title: decisionsStrings.list.ledger,
    width: 104,
    align: 'end',
    value: ({ ledgerNumber }) => ledgerNumber,
  },
  { key: 'name', title: decisionsStrings.list.name, grow: 3, minWidth: 130, value: (l) => l.name },
  {
    key: 'amount',
    title: strings.money.amount,
    width: 130,
    align: 'end',
    value: ({ amountDong }) => (amountDong === null ? '' : strings.money.dong(amountDong)),
  },
]

function Corrections({ amendment, draft }: Props) {
  const { corrections } = draft.edit
  const put = (lines: CorrectionLine[]) => draft.change({ corrections: lines })
  return (
    <Stack gap="sm">
      {corrections.map((line, index) => (
        <Correction
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is what stands at this place
          key={index}
          order={index + 1}
          line={line}
          lines={amendment.lines}
          onChange={(changed) => put(corrections.with(index, changed))}
          onRemove={() => put(corrections.toSpliced(index, 1))}
        />
      ))}
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
        onClick={() =>
          put([...corrections, { nominationId: null, field: 'other', before: '', after: '' }])
        }
      >
        {strings.addLine}
      </Button>
    </Stack>
  )
}

interface CorrectionProps {
  readonly order: number
  readonly line: CorrectionLine
  readonly lines: readonly AmendableLine[]
  readonly onChange: (line: CorrectionLine) => void
  readonly onRemove: () => void
}

function Correction({ order, line, lines, onChange, onRemove }: CorrectionProps) {
  const { nominationId, field } = line
  const whose = lines.find((one) => one.nominationId === nominationId)
  const choose = (id: NominationId | null, wanted: AmendedField) => {
    const subject = lines.find((one) => one.nominationId === id)
    // Words of a subject are not words of the decision, and the other way about.
    const fitting = subject ? (wanted === 'other' ? 'name' : wanted) : 'other'
    onChange({ ...line, nominationId: id, field: fitting, before: printedOf(subject, fitting) })
  }
  return (
    <Card withBorder p="sm">
      <Group gap="xs" wrap="nowrap" align="flex-end">
        <Select
          label={strings.whose}
          flex={3}
          searchable
          allowDeselect={false}
          data={[
            { value: '', label: strings.theDecision },
            ...lines
              .filter(({ isRevoked }) => !isRevoked)
              .map((one) => ({ value: one.nominationId, label: one.name })),
          ]}
          value={nominationId ?? ''}
          onChange={(id) => choose(id === '' ? null : (id as NominationId), field)}
        />
        <Select
          label={strings.field}
          flex={2}
          allowDeselect={false}
          data={amendedFields
            .filter((one) => (whose ? one !== 'other' : one === 'other'))
            .map((value) => ({ value, label: strings.fields[value] }))}
          value={field}
          onChange={(value) => choose(nominationId, value as AmendedField)}
        />
        <Tooltip label={strings.removeLine(order)}>
          <ActionIcon
            variant="subtle"
            color="xam"
            size={36}
            aria-label={strings.removeLine(order)}
            onClick={onRemove}
          >
            <IconX size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
      {(['before', 'after'] as const).map((side) => (
        <Textarea
          key={side}
          label={strings[side]}
          autosize
          minRows={1}
          mt="xs"
          maxLength={1000}
          value={line[side]}
          onChange={(event) => onChange({ ...line, [side]: event.currentTarget.value })}
        />
      ))}
    </Card>
  )
}

/** What the program knows was printed; the rest the clerk copies from the paper. */
function printedOf(line: AmendableLine | undefined, field: AmendedField): string {
  if (!line || field === 'other' || field === 'honorific') return ''
  return field === 'amount' ? String(line.amountDong ?? '') : line[field]
}
