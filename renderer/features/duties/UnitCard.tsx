import { Button, Group, Stack } from '@mantine/core'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import { FactList } from '@renderer/ui/FactList'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { SectionCard } from '@renderer/ui/SectionCard'
import { showDay } from '@shared/core/local-date'
import type { DutyRecord } from '@shared/features/duties/duties.contract'
import { isHandedIn } from '@shared/features/duties/duties.standing.rules'
import type {
  NoteAct,
  UnitRecord,
  UnitStanding,
} from '@shared/features/duties/duties.units.contract'
import {
  IconArrowBackUp,
  IconCalendarPlus,
  IconCheck,
  IconChecks,
  IconCircleMinus,
  IconEraser,
} from '@tabler/icons-react'
import { useState } from 'react'
import { unitStrings as strings, timeStrings, noteStrings as words } from './duties.strings'
import { NoteDialog } from './NoteDialog'
import { UnitFiles } from './UnitFiles'
import { UnitStateBadge } from './UnitStateBadge'
import { useClear } from './UnitsActions'

interface Props {
  readonly record: DutyRecord
  readonly unit: UnitRecord
}

/** Everything about one that owes the duty, and what can be noted of it. */
export function UnitCard({ record, unit }: Props) {
  const { standing, submissionId } = unit
  return (
    <Stack gap="md">
      <FactList facts={factsOf(standing)} />
      <Acts record={record} unit={unit} />
      <UnitFiles record={record} unit={unit} />
      {submissionId && (
        <SectionCard title={timeStrings.history}>
          <SubjectHistory rowId={submissionId} also={unit.files.map(({ id }) => id)} />
        </SectionCard>
      )}
    </Stack>
  )
}

const factsOf = (unit: UnitStanding) => [
  { label: timeStrings.columns.state, value: <UnitStateBadge state={unit.state} /> },
  { label: timeStrings.columns.parent, value: unit.parentName },
  {
    label: timeStrings.columns.dueOn,
    value: [showDay(unit.dueOn), unit.hasOwnDue && strings.ownDue].filter(Boolean).join(' · '),
  },
  {
    label: timeStrings.columns.submittedOn,
    value: unit.submittedOn && showDay(unit.submittedOn),
  },
  { label: strings.late, value: unit.daysLate > 0 && strings.lateDays(unit.daysLate) },
  { label: timeStrings.columns.number, value: unit.number },
  { label: strings.acceptedOn, value: unit.acceptedOn && showDay(unit.acceptedOn) },
  { label: strings.returnedOn, value: unit.returnedOn && showDay(unit.returnedOn) },
  { label: strings.reason, value: unit.reason },
  { label: strings.note, value: unit.note },
]

function Acts({ record, unit: { standing, submissionId } }: Props) {
  const [act, setAct] = useState<Exclude<NoteAct, 'clear'> | null>(null)
  const { ask: clear } = useClear(record)
  const units = [standing.organisationId]
  const isThere = isHandedIn(standing.state)
  return (
    <Group gap="xs">
      <Button
        variant={isThere ? 'default' : 'filled'}
        leftSection={<IconCheck size={18} stroke={1.75} aria-hidden />}
        onClick={() => setAct('submit')}
      >
        {isThere ? words.change : words.submit}
      </Button>
      {standing.state === 'submitted' && (
        <Button
          leftSection={<IconChecks size={18} stroke={1.75} aria-hidden />}
          onClick={() => setAct('accept')}
        >
          {words.accept}
        </Button>
      )}
      {isThere && (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden />}
          onClick={() => setAct('return')}
        >
          {words.return}
        </Button>
      )}
      <MoreMenu
        subject={standing.name}
        actions={[
          {
            label: words.excuse,
            icon: IconCircleMinus,
            run: () => setAct('excuse'),
            isDisabled: isThere,
          },
          {
            label: words.extend,
            icon: IconCalendarPlus,
            run: () => setAct('extend'),
            isDisabled: isThere,
          },
          {
            label: words.clear,
            icon: IconEraser,
            run: () => void clear(units, standing.name),
            isDangerous: true,
            isDisabled: submissionId === null,
          },
        ]}
      />
      {act && (
        <NoteDialog
          {...{ act, record, standing }}
          unitIds={units}
          who={standing.name}
          onClose={() => setAct(null)}
          onDone={() => setAct(null)}
        />
      )}
    </Group>
  )
}
