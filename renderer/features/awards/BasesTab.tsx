import { Button } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { confirm } from '@renderer/ui/confirm'
import { DataTable } from '@renderer/ui/DataTable'
import { type Column, columnWidths } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import type { LocalDate } from '@shared/core/local-date'
import type { AwardCatalogue, LegalBasis } from '@shared/features/awards/awards.contract'
import { purposeNames, systemNames } from '@shared/features/awards/awards.strings'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { awardsStrings as strings } from './awards.strings'
import { BasisDialog } from './BasisDialog'
import { Entry, ValidityCell } from './Entry'
import { useCatalogueFilter } from './use-catalogue-filter'

/** The texts decisions rest on, each with the days it is in force. */
export function BasesTab({ catalogue: { bases, today } }: { readonly catalogue: AwardCatalogue }) {
  const [edited, setEdited] = useState<LegalBasis | 'new' | null>(null)
  const { mutate, error } = useAppCommand('awards.removeBasis')
  const filter = useCatalogueFilter(bases, {
    systemOf: ({ system }) => system,
    today,
    textOf: ({ text, note }) => `${text} ${note}`,
  })
  const columns = useMemo(
    () =>
      columnsOf({
        today,
        onEdit: setEdited,
        onRemove: async ({ id, text }) => {
          const question = {
            title: strings.removeTitle(text),
            effect: strings.bases.removeEffect,
            confirmLabel: strings.remove,
          }
          if (await confirm(question)) mutate({ id })
        },
      }),
    [mutate, today],
  )
  return (
    <>
      <FilterBar
        count={filter.rows.length}
        onClear={filter.onClear}
        aside={
          <Button
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => setEdited('new')}
          >
            {strings.bases.add}
          </Button>
        }
      >
        {filter.fields}
      </FilterBar>
      <ErrorNotice error={error} />
      <DataTable
        label={strings.tabs.bases}
        columns={columns}
        rows={filter.rows}
        rowKey={({ id }) => id}
        onOpen={setEdited}
        empty={<EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />}
      />
      {edited && (
        <BasisDialog basis={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </>
  )
}

interface Actions {
  readonly today: LocalDate
  readonly onEdit: (basis: LegalBasis) => void
  readonly onRemove: (basis: LegalBasis) => void
}

const { columns: titles } = strings.bases

const columnsOf = ({ onEdit, onRemove, today }: Actions): readonly Column<LegalBasis>[] => [
  {
    key: 'text',
    title: titles.text,
    grow: 4,
    minWidth: 360,
    value: ({ text }) => text,
    render: ({ text, note, issuer, isOwnKnowledge }) => (
      <Entry
        text={text}
        isBold={false}
        isOwnKnowledge={isOwnKnowledge}
        note={[issuer && strings.bases.onlyFor(issuer), note].filter(Boolean).join(' ')}
      />
    ),
  },
  {
    key: 'system',
    title: strings.system,
    width: 110,
    value: ({ system }) => systemNames[system],
  },
  {
    key: 'purpose',
    title: titles.purpose,
    width: 170,
    value: ({ purpose }) => purposeNames[purpose],
  },
  {
    key: 'validity',
    title: titles.validity,
    width: 220,
    value: ({ validFrom }) => validFrom,
    render: (basis) => <ValidityCell {...basis} today={today} />,
  },
  {
    key: 'actions',
    title: '',
    width: columnWidths.actions,
    isSortable: false,
    render: (basis) => (
      <MoreMenu
        subject={basis.text}
        actions={[
          { label: strings.edit, icon: IconPencil, run: () => onEdit(basis) },
          {
            ...{ label: strings.remove, icon: IconTrash, run: () => onRemove(basis) },
            isDangerous: true,
            isDisabled: basis.isBuiltIn,
          },
        ]}
      />
    ),
  },
]
