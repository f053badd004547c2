import { Select } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import type { PrinterProfile } from '@shared/features/calibration/calibration.contract'
import type { PrinterProfileId } from '@shared/features/calibration/calibration.ids'
import { printingStrings } from './printing.strings'

const { printer: strings } = printingStrings

/** The printer used last, as long as it is in use. */
export function usePrinter() {
  const profiles = useAppQuery('calibration.profiles', {}).data ?? []
  const [remembered, setPrinterId] = useRemembered<PrinterProfileId | null>(
    'printing.printer',
    null,
  )
  const inUse = profiles.filter(({ isRetired }) => !isRetired)
  const printerId = inUse.find(({ id }) => id === remembered)?.id ?? null
  return { printers: inUse, printerId, setPrinterId }
}

export type Printers = ReturnType<typeof usePrinter>

/** Gone while no printer was measured: then there is nothing to correct. */
export function PrinterSelect({
  printers: { printers, printerId, setPrinterId },
}: {
  readonly printers: Printers
}) {
  if (printers.length === 0) return null
  return (
    <Select
      aria-label={strings.label}
      placeholder={strings.any}
      clearable
      w={260}
      data={printers.map((printer) => ({ value: printer.id, label: nameOf(printer) }))}
      value={printerId}
      onChange={(id) => setPrinterId(printers.find((printer) => printer.id === id)?.id ?? null)}
    />
  )
}

const nameOf = ({ name, tray, calibration }: PrinterProfile): string =>
  strings.option({ name: tray ? `${name}, ${tray}` : name, isMeasured: calibration !== null })
