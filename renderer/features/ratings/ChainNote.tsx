import { Text } from '@mantine/core'
import { StatusBadge } from '@renderer/ui/StatusBadge'
import {
  chainUpTo,
  chainYears,
  type YearlyRating,
  yearsInARow,
} from '@shared/features/ratings/ratings.chain.rules'
import { IconMedal } from '@tabler/icons-react'
import { subjectRatingStrings as strings } from './ratings.strings'

interface Props {
  readonly years: readonly YearlyRating[]
  readonly lastYear: number
}

/** What the years come to for the awards that ask for five in a row: a hint, never a decision. */
export function ChainNote({ years, lastYear }: Props) {
  const chain = chainUpTo(years, lastYear)
  const span = { from: lastYear - chainYears + 1, to: lastYear }
  if (chain.kind === 'complete')
    return (
      <div>
        <StatusBadge tone="vang" icon={IconMedal}>
          {chain.isExemplary ? strings.completeExemplary(span) : strings.complete(span)}
        </StatusBadge>
      </div>
    )
  const inARow = yearsInARow(years, lastYear)
  const sentences = [
    inARow > 1 ? strings.inARow({ years: inARow, to: lastYear }) : '',
    chain.kind === 'unknown' ? strings.unknown(chain.years) : '',
  ].filter(Boolean)
  return sentences.length === 0 ? null : (
    <Text size="sm" c="dimmed">
      {sentences.join(' ')}
    </Text>
  )
}
