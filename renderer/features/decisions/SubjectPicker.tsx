import { Text } from '@mantine/core'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import type { DecisionSubject } from '@shared/features/decisions/decisions.contract'
import { isReadyForDecision, unitBeside } from '@shared/features/decisions/decisions.rules'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { isSettled } from '@shared/features/nominations/nominations.rules'
import {
  nominationStatusNames,
  subjectKindNames,
} from '@shared/features/nominations/nominations.strings'
import { amendmentStrings } from './amendments.strings'
import { decisionsStrings } from './decisions.strings'

const strings = decisionsStrings.list

interface Props {
  readonly subjects: readonly DecisionSubject[]
  readonly chosen: readonly NominationId[]
  readonly onChange: (chosen: NominationId[]) => void
}

/** Who is awarded: everyone passed in the round who is in no other decision. */
export function SubjectPicker({ subjects, chosen, onChange }: Props) {
  const keys: ReadonlySet<string> = new Set(chosen)
  return (
    <DataTable
      label={strings.label}
      columns={pickerColumns}
      rows={subjects}
      rowKey={keyOf}
      selection={{
        keys,
        // In the order of the list, so that a choice taken back leaves nothing changed.
        onChange: (next) =>
          onChange(
            subjects.flatMap(({ nominationId }) =>
              nominationId !== null && next.has(nominationId) ? [nominationId] : [],
            ),
          ),
      }}
      empty={<Text p="lg">{strings.empty}</Text>}
    />
  )
}

/** As it was issued: the same lines with their numbers in the ledger. */
export function AwardedList({ subjects }: { readonly subjects: readonly DecisionSubject[] }) {
  return <DataTable label={strings.label} columns={awardedColumns} rows={subjects} rowKey={keyOf} />
}

const keyOf = ({ nominationId, ledgerNumber }: DecisionSubject) => nominationId ?? ledgerNumber

const nameColumn: Column<DecisionSubject> = {
  key: 'name',
  title: strings.name,
  grow: 3,
  minWidth: 200,
  render: (subject) => (
    <div>
      <Text size="sm" fw={500} lh={1.4}>
        {subject.name}
      </Text>
      <Text size="xs" c={isInDoubtOf(subject) ? 'do.8' : 'dimmed'}>
        {underName(subject)}
      </Text>
    </div>
  ),
}

/** Listed in a draft, and not passed any more. */
const isInDoubtOf = ({ status, ledgerNumber, state }: DecisionSubject): boolean =>
  state === 'standing' && ledgerNumber === '' && !isSettled(status) && !isReadyForDecision(status)

function underName(subject: DecisionSubject): string {
  if (isInDoubtOf(subject)) return strings.notPassed(nominationStatusNames[subject.status])
  return [subject.position, unitBeside(subject)].filter(Boolean).join(', ')
}

const pickerColumns: readonly Column<DecisionSubject>[] = [
  nameColumn,
  { key: 'kind', title: strings.kind, width: 92, value: ({ kind }) => subjectKindNames[kind] },
]

const awardedColumns: readonly Column<DecisionSubject>[] = [
  { key: 'ledger', title: strings.ledger, width: 96, align: 'end', value: (s) => s.ledgerNumber },
  nameColumn,
  {
    key: 'state',
    title: strings.state,
    width: 120,
    value: ({ state }) => amendmentStrings.state[state],
  },
]
