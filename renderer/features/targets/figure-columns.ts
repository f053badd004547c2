import type { CellReading, CellWrite, EditColumn } from '@renderer/ui/edit-grid.model'
import type { Target } from '@shared/features/targets/targets.contract'
import type { TargetMeasure } from '@shared/features/targets/targets.kinds'
import type { PeriodKey } from '@shared/features/targets/targets.periods.rules'
import { periodName } from '@shared/features/targets/targets.strings'
import { cellText, readFigure } from '@shared/features/targets/targets.text.rules'
import type { FigureChange, FigureRow } from '@shared/features/targets/targets.units.contract'
import { figureGridStrings as strings } from './targets.strings'

const reading =
  (measure: TargetMeasure) =>
  (text: string): CellReading => {
    const read = readFigure(text, measure)
    return read.ok ? { ok: true, shown: cellText(read.figure, measure) } : read
  }

/** A part of a target set to one organisation is a number, of a share its percentage. */
const setMeasure = ({ measure }: Target): TargetMeasure =>
  measure === 'share' ? 'amount' : measure

const mayBeSet = ({ reach, measure }: Target) => reach === 'bloc' && measure !== 'milestone'

/** The organisation, one column for each period, and what else belongs to it. */
export function figureColumns(
  target: Target,
  periods: readonly PeriodKey[],
): readonly EditColumn<FigureRow>[] {
  const { measure, comparedWith } = target
  return [
    { key: 'name', title: strings.organisation, minWidth: 220, grow: 4, text: ({ name }) => name },
    { key: 'unit', title: strings.above, minWidth: 150, grow: 3, text: ({ unit }) => unit },
    ...periods.map(
      (period, index): EditColumn<FigureRow> => ({
        key: period,
        title: periodName(period),
        width: periods.length > 4 ? 104 : 150,
        align: 'end',
        text: ({ cells }) => cellText(cells[index] ?? null, measure),
        read: reading(measure),
      }),
    ),
    ...(mayBeSet(target)
      ? [
          {
            key: 'set',
            title: strings.set,
            width: 136,
            align: 'end' as const,
            text: ({ set }: FigureRow) => cellText(set, setMeasure(target)),
            read: reading(setMeasure(target)),
          },
        ]
      : []),
    ...(comparedWith === 'external'
      ? [
          {
            key: 'external',
            title: strings.external,
            width: 136,
            align: 'end' as const,
            text: ({ external }: FigureRow) => cellText(external, measure),
            read: reading(measure),
          },
        ]
      : []),
  ]
}

/** The cells of one change; they were read before and found right. */
export function figureChanges(
  writes: readonly CellWrite<FigureRow>[],
  target: Target,
  periods: readonly PeriodKey[],
): FigureChange[] {
  const [first] = periods
  return writes.flatMap(({ row, column, text }) => {
    const role = column === 'set' || column === 'external' ? column : 'reached'
    const measure = role === 'set' ? setMeasure(target) : target.measure
    const period = role === 'reached' ? (column as PeriodKey) : first
    const read = readFigure(text, measure)
    if (!read.ok || period === undefined) return []
    return [{ organisationId: row.organisationId, period, role, figure: read.figure }]
  })
}
