import { Text } from '@mantine/core'
import type { Column } from '@renderer/ui/data-table.model'
import { formatRatio } from '@shared/core/vietnamese-numbers'
import type { TargetLine } from '@shared/features/targets/targets.contract'
import { targetStatuses } from '@shared/features/targets/targets.kinds'
import { completionOf } from '@shared/features/targets/targets.rules'
import { figureText, markText } from '@shared/features/targets/targets.strings'
import { TargetStatusBadge } from './TargetStatusBadge'
import { targetListStrings as strings } from './targets.strings'

const { columns: titles } = strings

/** “165 đảng viên = 103,13%”: of a count, how far along it is as well. */
export function reachedText({ target, reached, units }: TargetLine): string {
  const figure = figureText(reached, target.measure, target.unit)
  if (target.reach === 'each' && units.expected > 0)
    return strings.unitsMet(units.met, units.expected)
  const completion = target.measure === 'share' ? null : completionOf(target, reached)
  return completion === null ? figure : `${figure} = ${formatRatio(completion, 2)}%`
}

/** @param withCampaign false inside the page of one campaign */
export const targetColumns = (withCampaign: boolean): readonly Column<TargetLine>[] => [
  { key: 'code', title: titles.code, width: 92, value: ({ target }) => target.code },
  {
    key: 'title',
    title: titles.target,
    grow: 4,
    minWidth: 280,
    value: ({ target }) => target.title,
    render: ({ target, overCap }) => (
      <div>
        <Text lh={1.4} lineClamp={2} title={target.title}>
          {target.title}
        </Text>
        {withCampaign && target.campaignName && (
          <Text size="xs" c="dimmed" truncate title={target.campaignName}>
            {target.campaignName}
          </Text>
        )}
        {overCap !== null && (
          <Text size="xs" c="cam.8">
            {strings.overCap(overCap)}
          </Text>
        )}
      </div>
    ),
  },
  {
    key: 'mark',
    title: titles.mark,
    grow: 2,
    minWidth: 150,
    value: ({ target }) => markText(target),
  },
  {
    key: 'reached',
    title: titles.reached,
    grow: 2,
    minWidth: 170,
    value: reachedText,
    render: (line) => (
      <div>
        <Text lh={1.4}>{reachedText(line)}</Text>
        {line.standing.forecast && (
          <Text size="xs" c="dimmed">
            {strings.forecast(
              figureText(line.standing.forecast, line.target.measure, line.target.unit),
            )}
          </Text>
        )}
      </div>
    ),
  },
  {
    key: 'units',
    title: titles.units,
    width: 128,
    align: 'end',
    value: ({ units }) => (units.expected === 0 ? '' : strings.units(units.given, units.expected)),
    sortKey: ({ units }) => (units.expected === 0 ? null : units.given / units.expected),
  },
  {
    key: 'status',
    title: titles.status,
    width: 196,
    value: ({ standing }) => targetStatuses.indexOf(standing.status),
    render: ({ standing }) => <TargetStatusBadge status={standing.status} />,
  },
]
