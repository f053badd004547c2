import { Button, Stack } from '@mantine/core'
import { layoutOf, useListView } from '@renderer/features/views/use-list-view'
import { ViewBar } from '@renderer/features/views/ViewBar'
import { call } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { ColumnChooser } from '@renderer/ui/ColumnChooser'
import { DataTable } from '@renderer/ui/DataTable'
import type { Sort } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { DossierRow } from '@shared/features/dossiers/dossiers.contract'
import { nominationSorts } from '@shared/features/nominations/nominations.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { Round } from '@shared/features/nominations/rounds.contract'
import type { ViewState } from '@shared/features/views/views.contract'
import { IconFileSpreadsheet, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { MoveDialog } from '../nominations/MoveDialog'
import { NominationFilters } from '../nominations/NominationFilters'
import {
  everything,
  filterOf,
  type ListFilter,
  useListFilter,
} from '../nominations/nomination-filter'
import { nominationsStrings as strings } from '../nominations/nominations.strings'
import { SelectionActions } from '../nominations/SelectionActions'
import { useNominationMoves } from '../nominations/use-nomination-moves'
import { DossierActions } from './DossierActions'
import { dossierColumns } from './dossier-columns'
import { StartProposal } from './StartProposal'

interface Props {
  /** null: every round. */
  readonly round: Round | null
  readonly onOpen: (id: NominationId) => void
  readonly onAdd: () => void
}

const paperOrder: Sort = { key: 'list', direction: 'ascending' }
const usualColumns = layoutOf(dossierColumns.map(({ key }) => key))
const plainState: ViewState = { filter: { ...everything }, sort: paperOrder, columns: null }
const nobody: ReadonlySet<string> = new Set()

/** The list of one round: filtered, sorted where it is stored, moved on in bulk. */
export function NominationList({ round, onOpen, onAdd }: Props) {
  const [filter, setFilter] = useListFilter()
  const view = useListView({
    ...{ list: 'nominations', columns: dossierColumns, usual: usualColumns, order: paperOrder },
    ...{ filter, filterOf, setFilter: (next: ListFilter) => changeFilter(next) },
  })
  const [selected, setSelected] = useState(nobody)
  const moves = useNominationMoves(() => setSelected(nobody))
  const list = useNominationRows(round, filter, view.sort)
  const ids = [...selected] as NominationId[]
  const roundId = round?.id ?? null
  const isEmpty = round?.nominations === 0

  const toggleAll = async () => {
    const all = await call('dossiers.ids', { roundId, ...filter })
    setSelected(all.every((id) => selected.has(id)) ? nobody : new Set(all))
  }
  const changeFilter = (next: ListFilter) => {
    setSelected(nobody) // nobody acts on rows that have left the screen
    setFilter(next)
  }
  return (
    <>
      {!isEmpty && (
        <Stack gap={8}>
          <ViewBar
            list="nominations"
            state={view.state}
            plain={{ label: strings.wholeList, state: plainState }}
            onApply={view.apply}
          />
          <NominationFilters
            filter={filter}
            onChange={changeFilter}
            count={list.total}
            aside={<ColumnChooser fixed="name" {...view.chooser} />}
            isEveryRound={round === null}
          />
        </Stack>
      )}
      <ErrorNotice error={list.error} />
      <DataTable
        label={strings.title}
        key={view.tableKey}
        {...view.table}
        rows={list.rows}
        rowKey={(row: DossierRow) => row.id}
        isLoading={list.isPending}
        selection={{
          keys: selected,
          onChange: setSelected,
          onToggleAll: () => void toggleAll().catch(showFailure),
        }}
        onOpen={(row) => onOpen(row.id)}
        empty={round && isEmpty ? <EmptyRound {...{ round, onAdd }} /> : <NothingFound />}
      />
      <SelectionActions
        {...{ ids, moves }}
        more={<DossierActions ids={ids} onDone={() => setSelected(nobody)} />}
        onClear={() => setSelected(nobody)}
      />
      {moves.asked && <MoveDialog asked={moves.asked} onClose={moves.answered} />}
    </>
  )
}

function useNominationRows(round: Round | null, filter: ListFilter, { key, direction }: Sort) {
  const sort = nominationSorts.find((known) => known === key) ?? 'list'
  return useRowWindow({
    name: 'dossiers.list',
    filter: { roundId: round?.id ?? null, ...filter, sort, direction },
    page: (page) => page,
  })
}

const NothingFound = () => (
  <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
)

function EmptyRound({ round, onAdd }: Pick<Props, 'onAdd'> & { readonly round: Round }) {
  return (
    <EmptyState
      icon={IconFileSpreadsheet}
      title={strings.empty}
      sentence={strings.emptySentence}
      action={
        <>
          <StartProposal variant="filled" roundId={round.id} />
          <Button
            variant="default"
            component={Link}
            href={`/nhap-excel?target=nominations&round=${round.id}`}
          >
            {strings.importList}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={onAdd}
          >
            {strings.add}
          </Button>
        </>
      }
    />
  )
}
