import { Button, Text } from '@mantine/core'
import { awardsStrings } from '@renderer/features/awards/awards.strings'
import { OwnKnowledge, ValidityCell } from '@renderer/features/awards/Entry'
import { useCatalogueFilter } from '@renderer/features/awards/use-catalogue-filter'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { confirm } from '@renderer/ui/confirm'
import { DataTable } from '@renderer/ui/DataTable'
import { type Column, columnWidths } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import type { LocalDate } from '@shared/core/local-date'
import type { AwardCatalogue } from '@shared/features/awards/awards.contract'
import { awardSubjectNames, systemNames } from '@shared/features/awards/awards.strings'
import type { AwardRule } from '@shared/features/eligibility/eligibility.contract'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { RuleDialog } from './RuleDialog'
import { RuleLines } from './RuleLines'
import { RuleOutcomeBadge } from './RuleOutcomeBadge'
import { ruleStrings as strings } from './rules.strings'

/** Every condition in words; those nobody has entered stand out (R-204). */
export function RulesTab({ catalogue: { forms, today } }: { readonly catalogue: AwardCatalogue }) {
  const rules = useAppQuery('eligibility.rules', {})
  const { mutate, error } = useAppCommand('eligibility.removeRule')
  const [edited, setEdited] = useState<AwardRule | 'new' | null>(null)
  const systems = new Map(forms.map(({ id, system }) => [id, system]))
  const filter = useCatalogueFilter(rules.data ?? [], {
    systemOf: ({ system, formId }) => system ?? (formId && systems.get(formId)) ?? null,
    today,
    textOf: (rule) => [rule.title, whomOf(rule), rule.source, ...rule.lines].join(' '),
  })
  // What waits to be entered stands first: nobody is judged by it until it is.
  const shown = filter.rows.toSorted((a, b) => Number(b.tree === null) - Number(a.tree === null))
  const onRemove = async ({ id, title }: AwardRule) => {
    const question = {
      title: strings.removeTitle(title),
      effect: strings.removeEffect,
      confirmLabel: awardsStrings.remove,
    }
    if (await confirm(question)) mutate({ id })
  }
  return (
    <>
      <FilterBar
        count={shown.length}
        onClear={filter.onClear}
        aside={
          <Button
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => setEdited('new')}
          >
            {strings.add}
          </Button>
        }
      >
        {filter.fields}
      </FilterBar>
      <ErrorNotice error={rules.error ?? error} />
      <DataTable
        label={strings.label}
        columns={columnsOf({ today, onEdit: setEdited, onRemove })}
        rows={shown}
        rowKey={({ id }) => id}
        isLoading={rules.isPending}
        onOpen={setEdited}
        empty={
          <EmptyState
            title={awardsStrings.nothingFound}
            sentence={awardsStrings.nothingFoundSentence}
          />
        }
      />
      {edited && (
        <RuleDialog
          rule={edited === 'new' ? null : edited}
          forms={forms}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}

function whomOf({ form, system, subject }: AwardRule): string {
  const any = system ? strings.anyFormOf(systemNames[system]) : strings.anyForm
  return `${form ?? any}${subject ? `; ${awardSubjectNames[subject]}` : ''}`
}

interface Actions {
  readonly today: LocalDate
  readonly onEdit: (rule: AwardRule) => void
  readonly onRemove: (rule: AwardRule) => void
}

const { columns: titles } = strings

const columnsOf = ({ today, onEdit, onRemove }: Actions): readonly Column<AwardRule>[] => [
  {
    key: 'form',
    title: titles.form,
    grow: 2,
    minWidth: 150,
    value: whomOf,
  },
  {
    key: 'title',
    title: titles.title,
    grow: 2,
    minWidth: 140,
    value: ({ title }) => title,
    render: ({ title, isOwnKnowledge }) => (
      <div>
        <Text fw={500} lh={1.45}>
          {title}
        </Text>
        {isOwnKnowledge && <OwnKnowledge />}
      </div>
    ),
  },
  {
    key: 'tree',
    title: titles.tree,
    grow: 4,
    minWidth: 220,
    value: ({ lines }) => lines.join(' '),
    render: ({ lines }) =>
      lines.length === 0 ? (
        <div>
          <RuleOutcomeBadge outcome="not-entered" />
          <Text size="xs" c="dimmed" mt={2}>
            {strings.notEnteredHint}
          </Text>
        </div>
      ) : (
        <RuleLines lines={lines} />
      ),
  },
  {
    key: 'source',
    title: titles.source,
    grow: 2,
    minWidth: 140,
    value: ({ source }) => source,
    render: ({ source }) => <Text size="sm">{source}</Text>,
  },
  {
    key: 'validity',
    title: titles.validity,
    width: 130,
    value: ({ validFrom }) => validFrom,
    render: (rule) => <ValidityCell {...rule} today={today} />,
  },
  {
    key: 'actions',
    title: '',
    width: columnWidths.actions,
    isSortable: false,
    render: (rule) => (
      <MoreMenu
        subject={rule.title}
        actions={[
          { label: awardsStrings.edit, icon: IconPencil, run: () => onEdit(rule) },
          {
            ...{ label: awardsStrings.remove, icon: IconTrash, run: () => onRemove(rule) },
            isDangerous: true,
            isDisabled: rule.isBuiltIn,
          },
        ]}
      />
    ),
  },
]
