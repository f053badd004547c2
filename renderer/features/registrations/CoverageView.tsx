import { SegmentedControl, Text } from '@mantine/core'
import ratings from '@renderer/features/ratings/Ratings.module.css'
import { useAppQuery } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { CoverageTable as Table } from '@shared/features/registrations/coverage.contract'
import { IconClipboardCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { CoverageFiles } from './CoverageFiles'
import { CoveragePath } from './CoveragePath'
import { CoverageSummary } from './CoverageSummary'
import { CoverageTable } from './CoverageTable'
import { type Behind, RegistrationsDrawer } from './RegistrationsDrawer'
import type { ViewProps } from './registration-tabs'
import {
  registrationPageStrings as page,
  coverageStrings as strings,
} from './registrations.strings'

interface Props extends ViewProps {
  readonly onScope: (organisationId: OrganisationId | null) => void
}

/** Tỷ lệ đăng ký: how far each unit is from 100%, and who is behind every number. */
export function CoverageView({ campaignId, year, organisationId, choices, onScope }: Props) {
  const [text, setText] = useState('')
  const [partyOnly, setPartyOnly] = useRemembered('registrations.partyOnly', false)
  const [behind, setBehind] = useState<Behind | null>(null)
  const scope = { campaignId, year, organisationId }
  const table = useAppQuery('registrations.coverage', { ...scope, text }, { keepPrevious: true })
  if (table.isPending) return null // a local read: a spinner would only flicker
  const open = (next: OrganisationId | null) => {
    setText('')
    onScope(next)
  }
  return (
    <>
      <FilterBar>
        {choices}
        <SearchField label={page.search} value={text} onChange={setText} width={170} />
        <SegmentedControl
          aria-label={page.people}
          data={[
            { value: 'people', label: page.everyone },
            { value: 'party', label: page.partyOnly },
          ]}
          value={partyOnly ? 'party' : 'people'}
          onChange={(value) => setPartyOnly(value === 'party')}
        />
      </FilterBar>
      <ErrorNotice error={table.error} />
      {table.data && (
        <>
          <CoverageSummary table={table.data} scope={scope} onBehind={setBehind} />
          {text === '' && <CoveragePath path={table.data.path} onScope={open} />}
          <Lines table={table.data} {...{ partyOnly, text }} onScope={open} onBehind={setBehind} />
          <CoverageFiles scope={scope} day={table.data.day} />
        </>
      )}
      {behind && (
        <RegistrationsDrawer scope={scope} behind={behind} onClose={() => setBehind(null)} />
      )}
    </>
  )
}

interface LinesProps extends Pick<Props, 'onScope'> {
  readonly table: Table
  readonly text: string
  readonly partyOnly: boolean
  readonly onBehind: (behind: Behind) => void
}

function Lines({ table, text, ...props }: LinesProps) {
  if (table.lines.length === 0 && text !== '')
    return <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
  if (table.lines.length === 0)
    return (
      <EmptyState
        icon={IconClipboardCheck}
        title={strings.empty}
        sentence={strings.emptySentence}
      />
    )
  return (
    <>
      <CoverageTable table={table} hasTotal={text === ''} {...props} />
      {table.lines.length < table.lineCount && (
        <Text size="sm" c="dimmed" className={ratings.figure}>
          {strings.firstLines({ shown: table.lines.length, count: table.lineCount })}
        </Text>
      )}
    </>
  )
}
