import { ActionIcon, Group, Select, Text, Tooltip } from '@mantine/core'
import { type Icon, IconMinus, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './PdfPreview.module.css'
import { uiStrings as strings } from './ui.strings'
import { type Sheets, type Zoom, zoomSteps } from './use-sheets'

interface Props {
  readonly sheets: Sheets
  readonly count: number
  readonly actions: ReactNode
}

export function PdfBar({ sheets, count, actions }: Props) {
  const { percent, setZoom } = sheets
  return (
    <div className={classes.bar}>
      <Text size="sm" className="figures" aria-live="polite">
        {strings.pageOf(sheets.current + 1, count)}
      </Text>
      <Group gap={4} wrap="nowrap">
        <ZoomButton
          label={strings.zoomOut}
          icon={IconMinus}
          step={zoomSteps.findLast((step) => step < percent)}
          onZoom={setZoom}
        />
        <ZoomChoice sheets={sheets} />
        <ZoomButton
          label={strings.zoomIn}
          icon={IconPlus}
          step={zoomSteps.find((step) => step > percent)}
          onZoom={setZoom}
        />
      </Group>
      <Group gap="xs" justify="flex-end" wrap="nowrap">
        {actions}
      </Group>
    </div>
  )
}

function ZoomChoice({ sheets: { zoom, setZoom, percent } }: { readonly sheets: Sheets }) {
  const steps = zoomSteps.map((step) => ({
    value: String(step),
    label: step === 100 ? strings.realSize : strings.zoom(step),
  }))
  const shown = (mode: Zoom) => (mode === zoom ? percent : null)
  const fits = [
    { value: 'wholePage', label: strings.wholePage(shown('wholePage')) },
    { value: 'paneWidth', label: strings.paneWidth(shown('paneWidth')) },
  ]
  return (
    <Select
      size="xs"
      w={196}
      aria-label={strings.zoomLabel}
      data={[...fits, ...steps]}
      value={String(zoom)}
      onChange={(value) => {
        const isFit = value === 'wholePage' || value === 'paneWidth'
        setZoom(isFit ? value : Number(value))
      }}
      allowDeselect={false}
    />
  )
}

interface ZoomButtonProps {
  readonly label: string
  readonly icon: Icon
  /** undefined: already as far as it goes. */
  readonly step: number | undefined
  readonly onZoom: (percent: number) => void
}

function ZoomButton({ label, icon: Icon, step, onZoom }: ZoomButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="xam"
        size={32}
        aria-label={label}
        disabled={step === undefined}
        onClick={() => step !== undefined && onZoom(step)}
      >
        <Icon size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
