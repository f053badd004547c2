import { Button, SimpleGrid } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { StockSummary } from '@shared/features/certificates/certificates.stock.contract'
import { IconPlus, IconStack2 } from '@tabler/icons-react'
import { useState } from 'react'
import { CertificateTabs } from './CertificateTabs'
import { StockCard } from './StockCard'
import { StockDialog } from './StockDialog'
import { StockMoveDialog } from './StockMoveDialog'
import { setupStrings } from './setup.strings'

const strings = setupStrings.stock

type Dialog =
  | { readonly kind: 'edit'; readonly stock: StockSummary | null }
  | { readonly kind: 'move'; readonly stock: StockSummary }

/** Phôi: each kind of paper with its size, its scan and how many sheets are left. */
export function StockPage() {
  const stocks = useAppQuery('certificates.stocks', {})
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const close = () => setDialog(null)
  const add = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      onClick={() => setDialog({ kind: 'edit', stock: null })}
    >
      {strings.add}
    </Button>
  )
  const isEmpty = stocks.data?.length === 0
  return (
    <Page>
      <PageHeader
        title={setupStrings.title}
        description={strings.description}
        primary={!isEmpty && add}
      />
      <CertificateTabs current="stock" />
      <ErrorNotice error={stocks.error} />
      {isEmpty && (
        <EmptyState
          icon={IconStack2}
          title={strings.empty}
          sentence={strings.emptySentence}
          action={add}
        />
      )}
      <SimpleGrid cols={{ base: 1, lg: 2 }} mt="md">
        {stocks.data?.map((stock) => (
          <StockCard
            key={stock.id}
            stock={stock}
            onEdit={() => setDialog({ kind: 'edit', stock })}
            onMove={() => setDialog({ kind: 'move', stock })}
          />
        ))}
      </SimpleGrid>
      {dialog?.kind === 'edit' && <StockDialog stock={dialog.stock} onClose={close} />}
      {dialog?.kind === 'move' && <StockMoveDialog stock={dialog.stock} onClose={close} />}
    </Page>
  )
}
