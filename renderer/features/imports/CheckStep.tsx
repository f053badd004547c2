import { Alert, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { TaskProgress } from '@renderer/ui/TaskProgress'
import { rowFilters } from '@shared/features/imports/imports.contract'
import { takes } from '@shared/features/imports/imports.kinds'
import type { CheckReport, ImportState } from '@shared/features/imports/imports.reports'
import { useMemo, useState } from 'react'
import { CommonText } from './CommonText'
import { checkColumns } from './check-columns'
import { roleLabels, wizardStrings } from './imports.strings'
import { StepFooter } from './StepFooter'
import { useDecision } from './use-decision'
import type { StepProps } from './wizard-steps'

const strings = wizardStrings.check
const conflictStrings = wizardStrings.conflicts

/** Step 5: every row with what will become of it; faulty cells are mended in place. */
export function CheckStep({ state, onNext, onBack, error }: StepProps) {
  const { sessionId } = state
  const report = useAppQuery('imports.check', { sessionId }, { keepPrevious: true })
  const commit = useAppTask('imports.commit')
  if (report.isError) return <ErrorNotice error={report.error} />
  if (!report.data) return null
  const { counts } = report.data
  const changes = counts.add + counts.update
  return (
    <>
      <LeftOut report={report.data} />
      <ConflictBar state={state} report={report.data} />
      <CommonText roundId={state.roundId} text={report.data.commonText} />
      <ErrorNotice error={commit.error ?? error} />
      <Rows state={state} report={report.data} />
      {commit.isPending && commit.progress && (
        <TaskProgress task={commit.progress} onStop={commit.cancel} />
      )}
      <StepFooter
        onBack={onBack}
        onNext={() => commit.mutate({ sessionId }, { onSuccess: onNext })}
        isMoving={commit.isPending}
        nextLabel={changes > 0 ? strings.commit(state.target, changes) : strings.finish}
      >
        <Text size="sm" c="dimmed" flex={1} ta="right">
          {changes === 0 ? strings.nothing : counts.error > 0 && strings.keepsFaulty(counts.error)}
        </Text>
      </StepFooter>
    </>
  )
}

/** What is in the file and will not be read: never passed over in silence. */
function LeftOut({ report }: { readonly report: CheckReport }) {
  const columns = report.unusedColumns.map((header) => `“${header}”`).join(', ')
  const parts = report.skipped.map(({ reason, count, samples }) =>
    strings.skipped(roleLabels[reason], count, samples),
  )
  const rows = parts.length > 0 ? strings.notData(parts) : ''
  if (columns === '' && rows === '') return null
  return (
    <Alert color="lam" py="xs" flex="none">
      <Stack gap={2}>
        {columns !== '' && <Text size="sm">{strings.unused(columns)}</Text>}
        {rows !== '' && (
          <Text size="sm" lineClamp={2} title={rows}>
            {rows}
          </Text>
        )}
      </Stack>
    </Alert>
  )
}

/** Where list and record differ, for all rows at once. */
function ConflictBar({ state, report }: RowsProps) {
  const settle = useDecision('imports.settle')
  if (report.conflicts === 0) return null
  return (
    <Alert color="cam" py="xs" flex="none">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{conflictStrings.all(report.conflicts)}</Text>
        <SegmentedControl
          size="xs"
          aria-label={conflictStrings.forAll}
          data={takes.map((value) => ({ value, label: conflictStrings.takesAll[value] }))}
          value={report.takesAll}
          onChange={(value) =>
            settle.mutate({
              sessionId: state.sessionId,
              keys: null,
              take: value === 'theirs' ? 'theirs' : 'ours',
            })
          }
        />
      </Group>
      <ErrorNotice error={settle.error} />
    </Alert>
  )
}

type Filter = (typeof rowFilters)[number]

interface RowsProps {
  readonly state: ImportState
  readonly report: CheckReport
}

function Rows({ state, report }: RowsProps) {
  const { sessionId } = state
  // A handful of faulty rows among thousands must not have to be looked for.
  const [only, setOnly] = useState<Filter>(report.counts.error > 0 ? 'errors' : 'all')
  const { columns, error } = useCheckColumns({ state, report })
  const list = useRowWindow({
    name: 'imports.rows',
    filter: { sessionId, only },
    page: (page) => page,
  })
  return (
    <>
      <SegmentedControl
        aria-label={strings.filter}
        data={filterChoices(report)}
        value={only}
        onChange={(value) => setOnly(rowFilters.find((each) => each === value) ?? 'all')}
        flex="none"
        style={{ alignSelf: 'flex-start' }}
      />
      <ErrorNotice error={list.error ?? error} />
      <DataTable
        label={strings.list}
        columns={columns}
        rows={list.rows}
        rowKey={({ key }) => key}
        isLoading={list.isPending}
        empty={<EmptyState title={strings.emptyFilter} />}
      />
    </>
  )
}

/** Columns that stay the same objects, so that rows are drawn again only when they change. */
function useCheckColumns({ state, report }: RowsProps) {
  const { sessionId } = state
  const { mutate: fixCell, error: fixError } = useDecision('imports.fixCell')
  const { mutate: setAction, error: actError } = useDecision('imports.setAction')
  const isProblematic = report.counts.error + report.warnings > 0
  const [hadProblems] = useState(isProblematic) // the column does not vanish with the last of them
  const hasProblems = hadProblems || isProblematic
  const hasSheets = state.sheets.filter(({ isChosen }) => isChosen).length > 1
  const columns = useMemo(
    () =>
      checkColumns(report.fields, {
        ...{ sessionId, hasSheets, hasProblems },
        onFix: (key, field, text) => fixCell({ sessionId, key, field, text }),
        onAct: (key, action) => setAction({ sessionId, keys: [key], action }),
      }),
    [report.fields, hasSheets, hasProblems, sessionId, fixCell, setAction],
  )
  return { columns, error: fixError ?? actError }
}

const filterChoices = ({ counts, total, warnings, conflicts }: CheckReport) => [
  { value: 'all', label: strings.all(total) },
  { value: 'errors', label: strings.errors(counts.error) },
  ...(conflicts > 0 ? [{ value: 'conflicts', label: strings.conflicts(conflicts) }] : []),
  { value: 'warnings', label: strings.warnings(warnings) },
  { value: 'changes', label: strings.changes(counts.add + counts.update) },
]
