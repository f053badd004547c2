import { FactList } from '@renderer/ui/FactList'
import { StatusBadge } from '@renderer/ui/StatusBadge'
import type { PrinterProfile } from '@shared/features/calibration/calibration.contract'
import { IconCircleCheck, IconRuler2, IconRulerOff } from '@tabler/icons-react'
import { calibrationStrings as strings } from './calibration.strings'

export function CalibrationBadge({ calibration }: Pick<PrinterProfile, 'calibration'>) {
  if (!calibration)
    return (
      <StatusBadge tone="cam" icon={IconRulerOff}>
        {strings.notMeasured}
      </StatusBadge>
    )
  return calibration.lightCheckedOn === null ? (
    <StatusBadge tone="lam" icon={IconRuler2}>
      {strings.measuredState}
    </StatusBadge>
  ) : (
    <StatusBadge tone="luc" icon={IconCircleCheck}>
      {strings.checkedState}
    </StatusBadge>
  )
}

/** How the printer shifts, stretches and turns, in words. */
export function CalibrationFacts({ profile }: { readonly profile: PrinterProfile }) {
  const { calibration, note } = profile
  if (!calibration) return <FactList facts={[{ label: strings.note, value: note }]} />
  const { habits, measuredOn, measuredBy, lightCheckedOn, contradiction } = calibration
  return (
    <FactList
      facts={[
        { label: strings.shift, value: strings.shiftLine(habits) },
        { label: strings.size, value: strings.sizeLine(habits) },
        { label: strings.turn, value: strings.turnLine(habits.turn) },
        { label: strings.contradiction, value: strings.contradictionLine(contradiction) },
        {
          label: strings.measuredOn,
          value: strings.measuredLine({ day: measuredOn, by: measuredBy }),
        },
        {
          label: strings.lightChecked,
          value: lightCheckedOn === null ? strings.notChecked : strings.day(lightCheckedOn),
        },
        { label: strings.note, value: note },
      ]}
    />
  )
}
