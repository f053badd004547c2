import { Select } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import { type ShownState, shownStates } from '@shared/features/printing/printing.kinds'
import type { CertificateRow } from '@shared/features/printing/printing.records'
import { certificateStateNames } from '@shared/features/printing/printing.strings'
import { useState } from 'react'
import { CertificatePanel } from './CertificatePanel'
import { CertificateSelection } from './CertificateSelection'
import { certificateColumns } from './certificate-columns'
import { printingStrings } from './printing.strings'

const { list: strings } = printingStrings

interface Props {
  readonly decisionId: DecisionId
  /** A run of some of them was started. */
  readonly onPrint: () => void
}

/** Ký và trao: where the paper of each awarded one stands, and what is done to many at once. */
export function CertificatesTab({ decisionId, onPrint }: Props) {
  const [state, setState] = useState<ShownState | null>(null)
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [opened, setOpened] = useState<CertificateRow | null>(null)
  const counts = useAppQuery('printing.counts', { decisionId })
  const filter = { decisionId, state, text }
  const all = useAppQuery('printing.ids', filter, { keepPrevious: true })
  const list = useRowWindow({
    name: 'printing.certificates',
    filter,
    page: (answer) => answer,
  })
  const isFiltered = state !== null || text !== ''
  const clear = () => {
    setState(null)
    setText('')
  }
  return (
    <>
      <FilterBar count={list.total} onClear={isFiltered ? clear : undefined}>
        <Select
          aria-label={strings.state}
          placeholder={strings.allStates}
          clearable
          w={220}
          data={shownStates.map((value) => ({
            value,
            label: strings.stateCount({
              name: certificateStateNames[value],
              count: counts.data?.[value] ?? 0,
            }),
          }))}
          value={state}
          onChange={(value) => setState((value as ShownState | null) ?? null)}
        />
        <SearchField label={strings.search} value={text} onChange={setText} />
      </FilterBar>
      <ErrorNotice error={list.error} />
      <DataTable
        label={strings.label}
        columns={certificateColumns}
        rows={list.rows}
        rowKey={({ awardId }) => awardId}
        isLoading={list.isPending}
        selection={{
          keys: chosen,
          onChange: setChosen,
          onToggleAll: () =>
            setChosen(new Set(chosen.size === all.data?.length ? [] : (all.data ?? []))),
        }}
        onOpen={setOpened}
        empty={<EmptyState title={strings.nothing} sentence={strings.nothingSentence} />}
      />
      <CertificateSelection
        decisionId={decisionId}
        awardIds={[...chosen] as AwardId[]}
        onClear={() => setChosen(new Set())}
        onPrint={onPrint}
      />
      {opened && <CertificatePanel row={opened} onClose={() => setOpened(null)} />}
    </>
  )
}
