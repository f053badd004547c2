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
import type { AwardCatalogue, AwardForm } from '@shared/features/awards/awards.contract'
import {
  awardSubjectNames,
  categoryNames,
  formLevelNames,
  periodNames,
  systemNames,
} from '@shared/features/awards/awards.strings'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { AwardFormDialog } from './AwardFormDialog'
import { awardsStrings as strings } from './awards.strings'
import { Entry, ValidityCell } from './Entry'
import { useCatalogueFilter } from './use-catalogue-filter'

/** Titles and forms of both systems; what is over is hidden until asked for. */
export function FormsTab({ catalogue }: { readonly catalogue: AwardCatalogue }) {
  const { forms, today } = catalogue
  const [edited, setEdited] = useState<AwardForm | 'new' | null>(null)
  const remove = useAppCommand('awards.removeForm')
  const filter = useCatalogueFilter(forms, {
    systemOf: ({ system }) => system,
    today,
    textOf: ({ label, giver, note }) => `${label} ${giver} ${note}`,
  })
  const { mutate } = remove
  const columns = useMemo(
    () =>
      columnsOf({
        today,
        onEdit: setEdited,
        onRemove: async (form) => {
          const question = {
            title: strings.removeTitle(form.label),
            effect: strings.removeEffect,
            confirmLabel: strings.remove,
          }
          if (await confirm(question)) mutate({ id: form.id })
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
            {strings.forms.add}
          </Button>
        }
      >
        {filter.fields}
      </FilterBar>
      <ErrorNotice error={remove.error} />
      <DataTable
        label={strings.tabs.forms}
        columns={columns}
        rows={filter.rows}
        rowKey={({ id }) => id}
        onOpen={setEdited}
        empty={<EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />}
      />
      {edited && (
        <AwardFormDialog form={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </>
  )
}

interface Actions {
  readonly today: LocalDate
  readonly onEdit: (form: AwardForm) => void
  readonly onRemove: (form: AwardForm) => void
}

const { columns: titles } = strings.forms

const columnsOf = ({ onEdit, onRemove, today }: Actions): readonly Column<AwardForm>[] => [
  {
    key: 'name',
    title: titles.name,
    grow: 3,
    minWidth: 230,
    value: ({ name }) => name,
    render: ({ name, level, period, uses, note, isOwnKnowledge }) => (
      <Entry
        text={name}
        detail={`${formLevelNames[level]}, ${periodNames[period]}`}
        note={[note, uses > 0 && strings.forms.uses(uses)].filter(Boolean).join(' ')}
        isOwnKnowledge={isOwnKnowledge}
      />
    ),
  },
  {
    key: 'system',
    title: strings.system,
    width: 160,
    value: ({ system, category }) =>
      `${systemNames[system]}: ${categoryNames[category].toLowerCase()}`,
  },
  {
    key: 'subjects',
    title: titles.subjects,
    grow: 1,
    minWidth: 150,
    value: ({ subjects }) => subjects.map((subject) => awardSubjectNames[subject]).join(', '),
  },
  { key: 'giver', title: titles.giver, grow: 2, minWidth: 160, value: ({ giver }) => giver },
  {
    key: 'validity',
    title: titles.validity,
    width: 130,
    value: ({ validFrom }) => validFrom,
    render: (form) => <ValidityCell {...form} today={today} />,
  },
  {
    key: 'actions',
    title: '',
    width: columnWidths.actions,
    isSortable: false,
    render: (form) => (
      <MoreMenu
        subject={form.label}
        actions={[
          { label: strings.edit, icon: IconPencil, run: () => onEdit(form) },
          {
            ...{ label: strings.remove, icon: IconTrash, run: () => onRemove(form) },
            isDangerous: true,
            isDisabled: form.isBuiltIn || form.uses > 0,
          },
        ]}
      />
    ),
  },
]
