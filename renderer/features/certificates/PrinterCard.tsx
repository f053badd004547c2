import { Button, Group, List, Select, Stack } from '@mantine/core'
import { CalibrationBadge, CalibrationFacts } from '@renderer/features/calibration/CalibrationFacts'
import { calibrationStrings } from '@renderer/features/calibration/calibration.strings'
import { useAppCommand, useAppQuery, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { type MenuAction, MoreMenu } from '@renderer/ui/MoreMenu'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { PrinterProfile } from '@shared/features/calibration/calibration.contract'
import type { Sheet } from '@shared/features/calibration/calibration.rules'
import { DesignId } from '@shared/features/certificates/certificates.ids'
import { type UsualSheet, usualSheets } from '@shared/features/certificates/certificates.sheets'
import {
  IconArchive,
  IconArchiveOff,
  IconCircleCheck,
  IconPencil,
  IconPrinter,
  IconRuler2,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import { printerStrings as strings } from './printers.strings'
import { setupStrings } from './setup.strings'

interface Props {
  readonly profile: PrinterProfile
  readonly onEdit: () => void
  readonly onMeasure: (sheet: Sheet) => void
}

export function PrinterCard({ profile, onEdit, onMeasure }: Props) {
  const [sheetKey, setSheetKey] = useState<UsualSheet>('a4')
  const sheet = usualSheets.find(({ key }) => key === sheetKey) ?? usualSheets[0]
  const size = { width: sheet.width, height: sheet.height }
  const ruler = useAppTask('certificates.printRuler')
  const printRuler = (isCorrected: boolean) =>
    ruler.mutate({ profileId: profile.id, ...size, isCorrected }, { onError: showFailure })
  const { name, tray, calibration } = profile
  return (
    <SectionCard
      title={name}
      description={calibrationStrings.trayText(tray)}
      action={
        <>
          <CalibrationBadge calibration={calibration} />
          <MoreMenu
            subject={calibrationStrings.moreFor(name)}
            actions={useActions(profile, onEdit)}
          />
        </>
      }
    >
      <Stack gap="md">
        <CalibrationFacts profile={profile} />
        {!calibration && (
          <List size="sm" type="ordered" aria-label={strings.steps}>
            {[strings.step1, strings.step2, strings.step3].map((step) => (
              <List.Item key={step}>{step}</List.Item>
            ))}
          </List>
        )}
        <Group gap="xs" align="flex-end">
          <Select
            w={200}
            label={strings.sheet}
            allowDeselect={false}
            data={usualSheets.map(({ key }) => ({
              value: key,
              label: setupStrings.stock.usualSheets[key],
            }))}
            value={sheetKey}
            onChange={(key) =>
              setSheetKey(usualSheets.find((each) => each.key === key)?.key ?? 'a4')
            }
          />
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
            loading={ruler.isPending}
            onClick={() => printRuler(false)}
          >
            {strings.ruler}
          </Button>
          <Button
            variant="default"
            leftSection={<IconRuler2 size={18} stroke={1.75} aria-hidden />}
            onClick={() => onMeasure(size)}
          >
            {strings.measure}
          </Button>
          {calibration && (
            <Button variant="default" title={strings.againHint} onClick={() => printRuler(true)}>
              {strings.again}
            </Button>
          )}
        </Group>
        {calibration && <LightCheck profile={profile} />}
      </Stack>
    </SectionCard>
  )
}

/** A corrected page over the stock against the light; then the clerk says that it fits. */
function LightCheck({ profile }: { readonly profile: PrinterProfile }) {
  const designs = useAppQuery('certificates.designs', {})
  const [chosen, setChosen] = useState<DesignId | null>(null)
  const print = useAppTask('certificates.printOutlines')
  const confirmed = useAppCommand('calibration.confirm')
  const usable = (designs.data ?? []).filter(({ isRetired }) => !isRetired)
  const designId = chosen ?? usable[0]?.id ?? null
  return (
    <Group gap="xs" align="flex-end">
      <Select
        w={260}
        label={strings.design}
        placeholder={strings.noDesign}
        allowDeselect={false}
        disabled={usable.length === 0}
        data={usable.map(({ id, name }) => ({ value: id, label: name }))}
        value={designId}
        onChange={(id) => setChosen(id === null ? null : DesignId.parse(id))}
      />
      <Button
        variant="default"
        title={strings.lightHint}
        disabled={designId === null}
        loading={print.isPending}
        onClick={() =>
          designId && print.mutate({ designId, profileId: profile.id }, { onError: showFailure })
        }
      >
        {strings.light}
      </Button>
      <Button
        variant="default"
        leftSection={<IconCircleCheck size={18} stroke={1.75} aria-hidden />}
        loading={confirmed.isPending}
        onClick={() => confirmed.mutate({ id: profile.id }, { onError: showFailure })}
      >
        {strings.confirm}
      </Button>
    </Group>
  )
}

function useActions(profile: PrinterProfile, onEdit: () => void): readonly MenuAction[] {
  const { id, name, isRetired } = profile
  const words = calibrationStrings
  const retire = useAppCommand('calibration.retireProfile')
  const remove = useAppCommand('calibration.removeProfile')
  const told = { onError: showFailure }
  const askToRemove = async () => {
    const question = { title: words.removeTitle(name), effect: words.removeEffect }
    if (await confirm({ ...question, confirmLabel: words.remove, isDangerous: true }))
      remove.mutate({ id }, told)
  }
  return [
    { label: words.edit, icon: IconPencil, run: onEdit },
    {
      label: isRetired ? words.revive : words.retire,
      icon: isRetired ? IconArchiveOff : IconArchive,
      run: () => retire.mutate({ id, isRetired: !isRetired }, told),
    },
    { label: words.remove, icon: IconTrash, isDangerous: true, run: () => void askToRemove() },
  ]
}
