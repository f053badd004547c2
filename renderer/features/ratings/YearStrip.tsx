import type { RatingOutcome } from '@shared/features/ratings/ratings.kinds'
import { outcomeNames, outcomeWords } from '@shared/features/ratings/ratings.strings'
import { subjectRatingStrings as strings } from './ratings.strings'
import classes from './YearStrip.module.css'

interface Props {
  /** Oldest first; null: nothing on record. */
  readonly years: readonly { readonly year: number; readonly outcome: RatingOutcome | null }[]
  /** In a row of a table: the year alone is written out. */
  readonly isSmall?: boolean
}

/** Five years side by side: a break or a gap in a chain is seen at once. */
export function YearStrip({ years, isSmall = false }: Props) {
  return (
    <ol className={classes.strip} data-small={isSmall || undefined}>
      {years.map(({ year, outcome }) => (
        <li
          key={year}
          className={classes.year}
          data-outcome={outcome ?? 'none'}
          title={outcome === null ? strings.noData : outcomeNames[outcome]}
        >
          <b>{year}</b>
          <span className={isSmall ? classes.hidden : undefined}>
            {outcome === null ? strings.noData : outcomeWords[outcome]}
          </span>
        </li>
      ))}
    </ol>
  )
}
