import { Text } from '@mantine/core'
import type { Column } from '@renderer/ui/data-table.model'
import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import { showDay } from '@shared/core/local-date'
import type { PilotStage } from '@shared/features/exemplars/exemplars.kinds'
import { pilotKindNames, pilotStageNames } from '@shared/features/exemplars/exemplars.strings'
import type { Pilot } from '@shared/features/exemplars/pilots.contract'
import {
  type Icon,
  IconFlag3,
  IconPencil,
  IconRosetteDiscountCheck,
  IconSearch,
  IconX,
} from '@tabler/icons-react'
import { pilotsStrings as strings } from './pilots.strings'

const looks: Readonly<Record<PilotStage, { readonly tone: StatusTone; readonly icon: Icon }>> = {
  chosen: { tone: 'lam', icon: IconFlag3 },
  registered: { tone: 'xanhngoc', icon: IconPencil },
  appraised: { tone: 'vang', icon: IconSearch },
  recognised: { tone: 'luc', icon: IconRosetteDiscountCheck },
  refused: { tone: 'cam', icon: IconX },
}

export const PilotStageBadge = ({ stage }: { readonly stage: PilotStage }) => (
  <StatusBadge {...looks[stage]}>{pilotStageNames[stage]}</StatusBadge>
)

export const pilotColumns: readonly Column<Pilot>[] = [
  {
    ...{ key: 'topic', title: strings.topic, grow: 4, minWidth: 240 },
    value: ({ topic }) => topic,
    render: ({ topic, kind }) => (
      <div>
        <Text size="sm" fw={500} lineClamp={2} title={topic}>
          {topic}
        </Text>
        <Text size="xs" c="dimmed">
          {pilotKindNames[kind]}
        </Text>
      </div>
    ),
  },
  {
    ...{ key: 'unit', title: strings.unit, grow: 3, minWidth: 200 },
    value: ({ organisation }) => organisation,
  },
  { key: 'year', title: strings.year, width: 84, align: 'end', value: ({ year }) => String(year) },
  {
    ...{ key: 'stage', title: strings.stage, width: 232 },
    value: ({ stage }) => pilotStageNames[stage],
    render: ({ stage }) => <PilotStageBadge stage={stage} />,
  },
  {
    ...{ key: 'evaluated', title: strings.evaluated, width: 210 },
    value: ({ evaluations: [last] }) => last?.evaluatedOn ?? null,
    render: ({ evaluations: [last] }) => (
      <Text size="sm" {...(!last && { c: 'dimmed' })}>
        {last
          ? `${showDay(last.evaluatedOn)} · ${last.isToSpread ? strings.spread : strings.notSpread}`
          : strings.notEvaluated}
      </Text>
    ),
  },
]
