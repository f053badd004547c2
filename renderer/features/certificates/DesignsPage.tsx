import { Button } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { MenuAction } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { DesignSummary } from '@shared/features/certificates/certificates.designs.contract'
import {
  IconArchive,
  IconArchiveOff,
  IconCopy,
  IconLayout,
  IconPencil,
  IconPlus,
  IconStar,
  IconStarOff,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { CertificateTabs, certificatePaths } from './CertificateTabs'
import { designColumns } from './design-columns'
import { NewDesignDialog } from './NewDesignDialog'
import { setupStrings } from './setup.strings'

const strings = setupStrings.designs

/** Bố cục: the office's own designs; which of them is used unless another is chosen. */
export function DesignsPage() {
  const designs = useAppQuery('certificates.designs', {})
  const [isAdding, setIsAdding] = useState<DesignSummary | 'new' | null>(null)
  const [, navigate] = useLocation()
  const open = ({ id }: Pick<DesignSummary, 'id'>) => navigate(`${certificatePaths.designs}/${id}`)
  const actionsOf = useActions({ open, copy: setIsAdding })
  const add = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      onClick={() => setIsAdding('new')}
    >
      {strings.add}
    </Button>
  )
  const isEmpty = designs.data?.length === 0
  return (
    <Page layout="fill">
      <PageHeader
        title={setupStrings.title}
        description={strings.description}
        primary={!isEmpty && add}
      />
      <CertificateTabs current="designs" />
      <ErrorNotice error={designs.error} />
      {isEmpty ? (
        <EmptyState
          icon={IconLayout}
          title={strings.empty}
          sentence={strings.emptySentence}
          action={add}
        />
      ) : (
        <DataTable
          label={strings.list}
          rows={designs.data ?? []}
          rowKey={({ id }) => id}
          columns={designColumns(actionsOf)}
          isLoading={designs.isPending}
          onOpen={open}
        />
      )}
      {isAdding !== null && (
        <NewDesignDialog
          copyOf={isAdding === 'new' ? null : isAdding}
          onClose={() => setIsAdding(null)}
          onCreated={open}
        />
      )}
    </Page>
  )
}

interface Targets {
  readonly open: (design: DesignSummary) => void
  readonly copy: (design: DesignSummary) => void
}

function useActions({ open, copy }: Targets): (design: DesignSummary) => readonly MenuAction[] {
  const makeDefault = useAppCommand('certificates.makeDefault')
  const retire = useAppCommand('certificates.retireDesign')
  const remove = useAppCommand('certificates.removeDesign')
  const told = { onError: showFailure }
  const askToRemove = async ({ id, name }: DesignSummary) => {
    const question = { title: strings.removeTitle(name), effect: strings.removeEffect }
    if (await confirm({ ...question, confirmLabel: strings.remove, isDangerous: true }))
      remove.mutate({ id }, told)
  }
  return (design) => {
    const { id, isDefault, isRetired, decisions } = design
    return [
      { label: strings.open, icon: IconPencil, run: () => open(design) },
      { label: strings.copy, icon: IconCopy, run: () => copy(design) },
      {
        label: isDefault ? strings.noDefault : strings.makeDefault,
        icon: isDefault ? IconStarOff : IconStar,
        run: () => makeDefault.mutate({ id, isDefault: !isDefault }, told),
      },
      {
        label: isRetired ? strings.revive : strings.retire,
        icon: isRetired ? IconArchiveOff : IconArchive,
        run: () => retire.mutate({ id, isRetired: !isRetired }, told),
      },
      {
        label: strings.remove,
        icon: IconTrash,
        isDangerous: true,
        isDisabled: decisions > 0,
        run: () => void askToRemove(design),
      },
    ]
  }
}
