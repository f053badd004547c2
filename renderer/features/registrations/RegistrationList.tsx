import { SegmentedControl, Select } from '@mantine/core'
import { useRemembered } from '@renderer/lib/use-remembered'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import type { RegistrationId } from '@shared/features/registrations/registrations.ids'
import {
  type RegistrationState,
  type RegistrationSubject,
  registrationStates,
  registrationSubjects,
} from '@shared/features/registrations/registrations.kinds'
import { registrationStateNames } from '@shared/features/registrations/registrations.strings'
import { IconClipboardCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { ListActions } from './ListActions'
import { type AskedMove, MoveDialog } from './MoveDialog'
import { missingColumns, paperColumns, pathOfRow } from './registration-columns'
import { askedOf, type ViewProps } from './registration-tabs'
import { registrationPageStrings as page, listStrings as strings } from './registrations.strings'
import { SelectionActions } from './SelectionActions'

interface Props extends ViewProps {
  readonly listing: 'registered' | 'missing'
}

const nobody: ReadonlySet<string> = new Set()
type Shown = RegistrationState | 'any' | 'candidates'

/** Papers handed in, to be approved in bulk; or who has handed in nothing, to be reminded. */
export function RegistrationList({ campaignId, year, organisationId, choices, listing }: Props) {
  const asked = askedOf(useSearch())
  const [remembered, setSubject] = useRemembered<RegistrationSubject>(
    'registrations.subject',
    'person',
  )
  const [fromAddress, setFromAddress] = useState(asked.subject)
  const subject = fromAddress ?? remembered
  const chooseSubject = (next: RegistrationSubject) => {
    setFromAddress(null)
    setSubject(next)
  }
  const [shown, setShown] = useState<Shown>(asked.state ?? 'any')
  const [text, setText] = useState('')
  const [selected, setSelected] = useState(nobody)
  const [asking, setAsking] = useState<AskedMove | null>(null)
  const [, navigate] = useLocation()
  const part = { campaignId, year, organisationId, subject }
  const isMissing = listing === 'missing'
  const filter = {
    ...{ ...part, text, candidatesOnly: shown === 'candidates' },
    // Whoever does not take part has said so on a paper: it is found among the papers too.
    ...(isMissing || shown === 'any' || shown === 'candidates'
      ? { listing }
      : { listing: 'all' as const, states: [shown] }),
  }
  const list = useRowWindow({ name: 'registrations.list', filter, page: (rows) => rows })
  const change =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setSelected(nobody) // nobody acts on rows that have left the screen
      set(value)
    }
  const isFiltered = text !== '' || shown !== 'any'
  const clear = () => {
    change(setText)('')
    setShown('any')
  }
  return (
    <>
      <FilterBar count={list.total} onClear={isFiltered ? clear : undefined}>
        {choices}
        <SegmentedControl
          aria-label={page.subject}
          data={registrationSubjects
            .toReversed()
            .map((value) => ({ value, label: page.subjects[value] }))}
          value={subject}
          onChange={(value) => change(chooseSubject)(value as RegistrationSubject)}
        />
        <SearchField label={page.search} value={text} onChange={change(setText)} width={160} />
        {!isMissing && <StateSelect value={shown} onChange={change(setShown)} />}
      </FilterBar>
      <ErrorNotice error={list.error} />
      <DataTable
        key={`${listing} ${subject}`}
        label={isMissing ? strings.missingLabel(subject) : strings.label(subject)}
        columns={isMissing ? missingColumns(subject) : paperColumns(subject)}
        rows={list.rows}
        rowKey={({ registrationId, subjectId }) => registrationId ?? subjectId}
        isLoading={list.isPending}
        {...(!isMissing && { selection: { keys: selected, onChange: setSelected } })}
        onOpen={(row) => navigate(pathOfRow(row, subject))}
        empty={<Nothing isMissing={isMissing} isFiltered={isFiltered} />}
      />
      <SelectionActions
        ids={[...selected] as RegistrationId[]}
        onAsk={setAsking}
        onClear={() => setSelected(nobody)}
      />
      {selected.size === 0 && <ListActions part={part} listing={listing} total={list.total} />}
      {asking && (
        <MoveDialog
          asked={asking}
          onClose={(isMade) => {
            setAsking(null)
            if (isMade) setSelected(nobody)
          }}
        />
      )}
    </>
  )
}

interface StateProps {
  readonly value: Shown
  readonly onChange: (value: Shown) => void
}

const StateSelect = ({ value, onChange }: StateProps) => (
  <Select
    aria-label={strings.states}
    w={190}
    allowDeselect={false}
    data={[
      { value: 'any', label: strings.anyState },
      ...registrationStates.map((state) => ({
        value: state,
        label: registrationStateNames[state],
      })),
      { value: 'candidates', label: strings.candidatesOnly },
    ]}
    value={value}
    onChange={(next) =>
      onChange(
        next === 'candidates'
          ? next
          : (registrationStates.find((state) => state === next) ?? 'any'),
      )
    }
  />
)

function Nothing({
  isMissing,
  isFiltered,
}: {
  readonly isMissing: boolean
  readonly isFiltered: boolean
}) {
  if (isFiltered)
    return <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
  const [title, sentence] = isMissing
    ? [strings.allRegistered, strings.allRegisteredSentence]
    : [strings.empty, strings.emptySentence]
  return <EmptyState icon={IconClipboardCheck} title={title} sentence={sentence} />
}
