import { formatNumber } from '@shared/core/vietnamese-numbers'
import { shareHundredths } from '@shared/features/ratings/ratings.rules'
import classes from './Ratings.module.css'
import { percentText, totalsStrings as strings } from './ratings.strings'

interface Props {
  readonly label: string
  readonly count: number
  /** What the share is taken of. */
  readonly whole: number
  readonly before: number
  readonly beforeYear: number
  readonly onOpen: () => void
}

/** “Xuất sắc 18 (15,00%)”: the number opens the rows behind it. */
export function Figure({ label, count, whole, before, beforeYear, onOpen }: Props) {
  const share = percentText(shareHundredths(count, whole))
  return (
    <span className={classes.figure}>
      {label}{' '}
      <NumberLink label={`${label}: ${formatNumber(count)}`} count={count} onOpen={onOpen} />
      {share && <span className={classes.share}> ({share})</span>}
      {before > 0 && (
        <span className={classes.before}>
          {' '}
          {strings.previous({ year: beforeYear, count: before })}
        </span>
      )}
    </span>
  )
}

interface LinkProps {
  /** What is counted, for those who hear the screen. */
  readonly label: string
  readonly count: number
  readonly onOpen: () => void
}

/** A number one can ask “who?”; nought has nobody behind it. */
export function NumberLink({ label, count, onOpen }: LinkProps) {
  if (count === 0) return <span className={classes.nought}>0</span>
  return (
    <button type="button" className={classes.number} aria-label={label} onClick={onOpen}>
      {formatNumber(count)}
    </button>
  )
}
