import { Button, SimpleGrid } from '@mantine/core'
import { MeasureDialog } from '@renderer/features/calibration/MeasureDialog'
import { ProfileDialog } from '@renderer/features/calibration/ProfileDialog'
import { useAppQuery } from '@renderer/lib/api'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { PrinterProfile } from '@shared/features/calibration/calibration.contract'
import type { Sheet } from '@shared/features/calibration/calibration.rules'
import { IconPlus, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { CertificateTabs } from './CertificateTabs'
import { PrinterCard } from './PrinterCard'
import { printerStrings as strings } from './printers.strings'
import { setupStrings } from './setup.strings'

type Dialog =
  | { readonly kind: 'edit'; readonly profile: PrinterProfile | null }
  | { readonly kind: 'measure'; readonly profile: PrinterProfile; readonly sheet: Sheet }

/** Máy in: each printer and tray, measured once with a ruler, put right ever after. */
export function PrintersPage() {
  const profiles = useAppQuery('calibration.profiles', {})
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const close = () => setDialog(null)
  const add = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      onClick={() => setDialog({ kind: 'edit', profile: null })}
    >
      {strings.add}
    </Button>
  )
  const isEmpty = profiles.data?.length === 0
  return (
    <Page>
      <PageHeader
        title={setupStrings.title}
        description={strings.description}
        primary={!isEmpty && add}
      />
      <CertificateTabs current="printers" />
      <ErrorNotice error={profiles.error} />
      {isEmpty && (
        <EmptyState
          icon={IconPrinter}
          title={strings.empty}
          sentence={strings.emptySentence}
          action={add}
        />
      )}
      <SimpleGrid cols={{ base: 1, lg: 2 }} mt="md">
        {profiles.data?.map((profile) => (
          <PrinterCard
            key={profile.id}
            profile={profile}
            onEdit={() => setDialog({ kind: 'edit', profile })}
            onMeasure={(sheet) => setDialog({ kind: 'measure', profile, sheet })}
          />
        ))}
      </SimpleGrid>
      {dialog?.kind === 'edit' && <ProfileDialog profile={dialog.profile} onClose={close} />}
      {dialog?.kind === 'measure' && (
        <MeasureDialog profile={dialog.profile} sheet={dialog.sheet} onClose={close} />
      )}
    </Page>
  )
}
