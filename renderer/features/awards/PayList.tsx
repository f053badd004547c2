import { Button, Group, Text, Title } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { confirm } from '@renderer/ui/confirm'
import { DataTable } from '@renderer/ui/DataTable'
import { type Column, columnWidths } from '@renderer/ui/data-table.model'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { AwardCatalogue, BasePay } from '@shared/features/awards/awards.contract'
import { basePayOn } from '@shared/features/awards/awards.rules'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './Awards.module.css'
import { awardsStrings } from './awards.strings'
import { Entry } from './Entry'
import { PayDialog } from './PayDialog'

const strings = awardsStrings.pay

/** Mức lương cơ sở, each from its day until the next. */
export function PayList({ catalogue: { pay, today } }: { readonly catalogue: AwardCatalogue }) {
  const [edited, setEdited] = useState<BasePay | 'new' | null>(null)
  const { mutate, error } = useAppCommand('awards.removePay')
  const now = basePayOn(pay, today)
  const onRemove = async ({ id, validFrom }: BasePay) => {
    const question = {
      title: strings.removeTitle(showDay(validFrom)),
      effect: strings.removeEffect,
      confirmLabel: awardsStrings.remove,
    }
    if (await confirm(question)) mutate({ id })
  }
  return (
    <div className={classes.half}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={2} size="h3">
          {strings.title}
        </Title>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          aria-label={strings.add}
          onClick={() => setEdited('new')}
        >
          {strings.addShort}
        </Button>
      </Group>
      <ErrorNotice error={error} />
      <DataTable
        label={strings.title}
        columns={columnsOf({ now, onEdit: setEdited, onRemove })}
        rows={pay}
        rowKey={({ id }) => id}
        onOpen={setEdited}
      />
      {edited && (
        <PayDialog pay={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </div>
  )
}

interface Actions {
  readonly now: BasePay | null
  readonly onEdit: (pay: BasePay) => void
  readonly onRemove: (pay: BasePay) => void
}

const columnsOf = ({ now, onEdit, onRemove }: Actions): readonly Column<BasePay>[] => [
  {
    key: 'from',
    title: strings.from,
    width: 108,
    value: ({ validFrom }) => validFrom,
    render: ({ validFrom }) => showDay(validFrom),
  },
  {
    key: 'amount',
    title: strings.amountShort,
    grow: 1,
    minWidth: 130,
    value: ({ amountDong }) => amountDong,
    render: ({ id, amountDong, basis, isOwnKnowledge }) => (
      <div>
        <Entry text={formatNumber(amountDong)} note={basis} {...{ isOwnKnowledge }} />
        {id === now?.id && (
          <Text size="xs" c="luc.8">
            {strings.today}
          </Text>
        )}
      </div>
    ),
  },
  {
    key: 'actions',
    title: '',
    width: columnWidths.actions,
    isSortable: false,
    render: (pay) => (
      <MoreMenu
        subject={showDay(pay.validFrom)}
        actions={[
          { label: awardsStrings.edit, icon: IconPencil, run: () => onEdit(pay) },
          {
            ...{ label: awardsStrings.remove, icon: IconTrash, run: () => onRemove(pay) },
            isDangerous: true,
            isDisabled: pay.isBuiltIn,
          },
        ]}
      />
    ),
  },
]
