import { Button, Group, Text } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { confirm } from '@renderer/ui/confirm'
import { DataTable } from '@renderer/ui/DataTable'
import { type Column, columnWidths } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { AwardCatalogue, AwardMoney } from '@shared/features/awards/awards.contract'
import type { AwardSystem } from '@shared/features/awards/awards.kinds'
import { amountOf, basePayOn } from '@shared/features/awards/awards.rules'
import { awardSubjectNames, systemNames } from '@shared/features/awards/awards.strings'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './Awards.module.css'
import { awardsStrings as strings } from './awards.strings'
import { Entry, ValidityCell } from './Entry'
import { MoneyDialog } from './MoneyDialog'
import { PayList } from './PayList'
import { useCatalogueFilter } from './use-catalogue-filter'

interface MoneyRow extends AwardMoney {
  readonly form: string
  readonly system: AwardSystem
  /** Đồng, with the base pay of today; null where there is none. */
  readonly amount: number | null
}

/** Multiples by form and subject beside the base pay they are taken of. */
export function MoneyTab({ catalogue }: { readonly catalogue: AwardCatalogue }) {
  const [edited, setEdited] = useState<AwardMoney | 'new' | null>(null)
  const { mutate, error } = useAppCommand('awards.removeMoney')
  const filter = useCatalogueFilter(rowsOf(catalogue), {
    systemOf: ({ system }) => system,
    today: catalogue.today,
    textOf: ({ form, basis, subject }) => `${form} ${basis} ${awardSubjectNames[subject]}`,
  })
  const onRemove = async ({ id, form }: MoneyRow) => {
    const question = {
      title: strings.money.removeTitle(form),
      effect: strings.money.removeEffect,
      confirmLabel: strings.remove,
    }
    if (await confirm(question)) mutate({ id })
  }
  return (
    <div className={classes.money}>
      <div className={classes.half}>
        <FilterBar onClear={filter.onClear}>{filter.fields}</FilterBar>
        <Group justify="space-between">
          <Text size="sm" c="dimmed" flex={1}>
            {strings.money.hint}
          </Text>
          <Button
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => setEdited('new')}
          >
            {strings.money.add}
          </Button>
        </Group>
        <ErrorNotice error={error} />
        <DataTable
          label={strings.money.title}
          columns={columnsOf({ today: catalogue.today, onEdit: setEdited, onRemove })}
          rows={filter.rows}
          rowKey={({ id }) => id}
          onOpen={setEdited}
          empty={
            <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
          }
        />
      </div>
      <PayList catalogue={catalogue} />
      {edited && (
        <MoneyDialog
          money={edited === 'new' ? null : edited}
          forms={catalogue.forms}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  )
}

function rowsOf({ money, forms, pay, today }: AwardCatalogue): readonly MoneyRow[] {
  const byId = new Map(forms.map((form) => [form.id, form]))
  const now = basePayOn(pay, today)
  return money.map((each) => ({
    ...each,
    form: byId.get(each.formId)?.label ?? '',
    system: byId.get(each.formId)?.system ?? 'party',
    amount: now && amountOf(each.tenths, now.amountDong),
  }))
}

interface Actions {
  readonly today: AwardCatalogue['today']
  readonly onEdit: (money: MoneyRow) => void
  readonly onRemove: (money: MoneyRow) => void
}

const { columns: titles } = strings.money

const columnsOf = ({ onEdit, onRemove, today }: Actions): readonly Column<MoneyRow>[] => [
  {
    key: 'form',
    title: titles.form,
    grow: 3,
    minWidth: 190,
    value: ({ form }) => form,
    render: ({ form, system, basis, isOwnKnowledge }) => (
      <Entry text={form} note={`${systemNames[system]}. ${basis}`} {...{ isOwnKnowledge }} />
    ),
  },
  {
    key: 'subject',
    title: titles.subject,
    width: 140,
    value: ({ subject }) => awardSubjectNames[subject],
  },
  {
    key: 'multiple',
    title: titles.multiple,
    width: 84,
    align: 'end',
    value: ({ tenths }) => tenths,
    render: ({ tenths }) => formatNumber(tenths / 10, 1),
  },
  {
    key: 'amount',
    title: titles.amount,
    width: 116,
    align: 'end',
    value: ({ amount }) => amount,
    render: ({ amount }) => amount !== null && formatNumber(amount),
  },
  {
    key: 'validity',
    title: titles.validity,
    width: 130,
    value: ({ validFrom }) => validFrom,
    render: (money) => <ValidityCell {...money} today={today} />,
  },
  {
    key: 'actions',
    title: '',
    width: columnWidths.actions,
    isSortable: false,
    render: (money) => (
      <MoreMenu
        subject={`${money.form}, ${awardSubjectNames[money.subject]}`}
        actions={[
          { label: strings.edit, icon: IconPencil, run: () => onEdit(money) },
          {
            ...{ label: strings.remove, icon: IconTrash, run: () => onRemove(money) },
            isDangerous: true,
            isDisabled: money.isBuiltIn,
          },
        ]}
      />
    ),
  },
]
