import { type Column, columnWidths } from '@renderer/ui/data-table.model'
import { type MenuAction, MoreMenu } from '@renderer/ui/MoreMenu'
import { StatusBadge } from '@renderer/ui/StatusBadge'
import type { DesignSummary } from '@shared/features/certificates/certificates.designs.contract'
import { IconArchive, IconCircleCheck, IconStar } from '@tabler/icons-react'
import { setupStrings } from './setup.strings'

const strings = setupStrings.designs

export function designColumns(
  actionsOf: (design: DesignSummary) => readonly MenuAction[],
): readonly Column<DesignSummary>[] {
  return [
    { key: 'name', title: strings.columns.name, value: ({ name }) => name, grow: 2 },
    {
      key: 'paper',
      title: strings.columns.paper,
      value: (design) => design.stockName ?? setupStrings.size(design),
      grow: 1.4,
    },
    {
      key: 'form',
      title: strings.columns.form,
      value: ({ formName }) => formName ?? strings.everyForm,
    },
    {
      key: 'subject',
      title: strings.columns.subject,
      value: ({ appliesTo }) => setupStrings.subjects[appliesTo],
      width: 170,
    },
    {
      key: 'decisions',
      title: strings.columns.decisions,
      value: ({ decisions }) => decisions,
      render: ({ decisions }) => strings.decisions(decisions),
      width: 130,
    },
    {
      key: 'status',
      title: strings.columns.status,
      value: ({ isDefault, isRetired }) => Number(isRetired) * 2 + Number(!isDefault),
      render: (design) => <DesignStatus design={design} />,
      width: 140,
    },
    {
      key: 'actions',
      title: strings.columns.actions,
      render: (design) => (
        <MoreMenu subject={strings.moreFor(design.name)} actions={actionsOf(design)} />
      ),
      width: columnWidths.actions + 44,
      isSortable: false,
    },
  ]
}

function DesignStatus({ design }: { readonly design: DesignSummary }) {
  if (design.isRetired)
    return (
      <StatusBadge tone="xam" icon={IconArchive}>
        {strings.isRetired}
      </StatusBadge>
    )
  return design.isDefault ? (
    <StatusBadge tone="luc" icon={IconStar}>
      {strings.isDefault}
    </StatusBadge>
  ) : (
    <StatusBadge tone="lam" icon={IconCircleCheck}>
      {strings.inUse}
    </StatusBadge>
  )
}
