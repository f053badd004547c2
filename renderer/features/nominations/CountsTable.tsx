import { Anchor } from '@mantine/core'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import {
  type AwardLevel,
  type SubjectKind,
  subjectKinds,
} from '@shared/features/nominations/nominations.kinds'
import { awardLevelNames, subjectKindNames } from '@shared/features/nominations/nominations.strings'
import type { RoundCounts, Tally } from '@shared/features/nominations/rounds.contract'
import { Link } from 'wouter'
import classes from './CountsTable.module.css'
import { everything, searchOf } from './nomination-filter'
import { nominationsStrings as strings } from './nominations.strings'

interface Props {
  readonly roundId: RoundId
  readonly counts: RoundCounts
}

/** The award table every report asks for; each number opens the rows behind it. */
export function CountsTable({ roundId, counts }: Props) {
  return (
    <table className={classes.table} aria-label={strings.counts}>
      <thead>
        <tr>
          <td />
          {counts.levels.map(({ level }) => (
            <th key={level} scope="col">
              {awardLevelNames[level]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {subjectKinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{subjectKindNames[kind]}</th>
            {counts.levels.map(({ level, [kind]: tally }) => (
              <td key={level}>
                <Cell {...{ roundId, level, kind, tally }} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CellProps {
  readonly roundId: RoundId
  readonly level: AwardLevel
  readonly kind: SubjectKind
  readonly tally: Tally
}

function Cell({ roundId, level, kind, tally }: CellProps) {
  const search = searchOf({ ...everything, level, kind, status: 'standing' })
  const words = `${subjectKindNames[kind]} – ${awardLevelNames[level]}`
  return (
    <>
      {tally.passed > 0 && <span className={classes.passed}>{strings.passedOf(tally.passed)}</span>}
      <Anchor
        component={Link}
        href={`/ho-so/${roundId}?${search}`}
        className={classes.number}
        aria-label={`${formatNumber(tally.standing)} – ${strings.showRows(words)}`}
      >
        {formatNumber(tally.standing)}
      </Anchor>
    </>
  )
}
