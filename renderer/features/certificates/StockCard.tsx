import { Button, Group, Text } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { FactList } from '@renderer/ui/FactList'
import { type MenuAction, MoreMenu } from '@renderer/ui/MoreMenu'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { StockSummary } from '@shared/features/certificates/certificates.stock.contract'
import {
  IconArchive,
  IconArchiveOff,
  IconClipboardList,
  IconPencil,
  IconPhoto,
  IconPhotoOff,
  IconTrash,
} from '@tabler/icons-react'
import classes from './Certificates.module.css'
import { setupStrings } from './setup.strings'
import { useScanUrl } from './use-scan-url'

const strings = setupStrings.stock

interface Props {
  readonly stock: StockSummary
  readonly onEdit: () => void
  readonly onMove: () => void
}

export function StockCard({ stock, onEdit, onMove }: Props) {
  const { name, width, height, left, designs } = stock
  const side = width >= height ? strings.landscape : strings.portrait
  return (
    <SectionCard
      title={name}
      description={`${setupStrings.size(stock)}, ${side}`}
      action={<MoreMenu subject={strings.moreFor(name)} actions={useActions(stock, onEdit)} />}
      footer={
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconClipboardList size={18} stroke={1.75} aria-hidden />}
            onClick={onMove}
          >
            {strings.move}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPencil size={18} stroke={1.75} aria-hidden />}
            onClick={onEdit}
          >
            {strings.edit}
          </Button>
        </Group>
      }
    >
      <Group align="flex-start" wrap="nowrap" gap="lg">
        <SheetPicture stock={stock} />
        <FactList
          facts={[
            {
              label: strings.left,
              value: (
                <Text component="span" fw={600} className="figures">
                  {strings.sheets(left)}
                </Text>
              ),
            },
            { label: strings.kind, value: stock.isPreprinted ? strings.preprinted : strings.blank },
            { label: strings.safe, value: strings.safeText(stock) },
            { label: strings.designs, value: strings.designCount(designs) },
            { label: strings.scan, value: stock.scanName ?? strings.noScan },
            { label: strings.note, value: stock.note },
          ]}
        />
      </Group>
    </SectionCard>
  )
}

/** The scan, or the bare sheet with its safe area, in the shape of the paper. */
function SheetPicture({ stock }: { readonly stock: StockSummary }) {
  const { name, width, height, safeX, safeY } = stock
  const url = useScanUrl(stock.scanName === null ? null : stock.id)
  if (url) return <img className={classes.sheetPicture} src={url} alt={strings.scanOf(name)} />
  return (
    <svg
      className={classes.sheetPicture}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={strings.sheetOf(name)}
    >
      <rect width={width} height={height} fill="#fff" />
      <rect
        x={safeX}
        y={safeY}
        width={width - 2 * safeX}
        height={height - 2 * safeY}
        fill="none"
        stroke="#c49a2a"
        strokeWidth={1.5}
        strokeDasharray="6 4"
      />
    </svg>
  )
}

function useActions(stock: StockSummary, onEdit: () => void): readonly MenuAction[] {
  const { id, name, isRetired, designs } = stock
  const attach = useAppTask('certificates.attachScan')
  const detach = useAppCommand('certificates.removeScan')
  const retire = useAppCommand('certificates.retireStock')
  const remove = useAppCommand('certificates.removeStock')
  const told = { onError: showFailure }
  const askToRemove = async () => {
    const question = { title: strings.removeTitle(name), effect: strings.removeEffect }
    if (await confirm({ ...question, confirmLabel: strings.remove, isDangerous: true }))
      remove.mutate({ id }, told)
  }
  const hasScan = stock.scanName !== null
  return [
    { label: strings.edit, icon: IconPencil, run: onEdit },
    {
      label: hasScan ? strings.replace : strings.attach,
      icon: IconPhoto,
      run: () => attach.mutate({ id }, told),
    },
    ...(hasScan
      ? [{ label: strings.detach, icon: IconPhotoOff, run: () => detach.mutate({ id }, told) }]
      : []),
    {
      label: isRetired ? strings.revive : strings.retire,
      icon: isRetired ? IconArchiveOff : IconArchive,
      run: () => retire.mutate({ id, isRetired: !isRetired }, told),
    },
    {
      label: strings.remove,
      icon: IconTrash,
      isDangerous: true,
      isDisabled: designs > 0,
      run: () => void askToRemove(),
    },
  ]
}
