import { Text, UnstyledButton } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { type LocalDate, showDay } from '@shared/core/local-date'
import type { DutyBoard as Board, Duty, DutyTime } from '@shared/features/duties/duties.contract'
import { unitStates } from '@shared/features/duties/duties.kinds'
import { periodLabel, ruleSentence } from '@shared/features/duties/duties.rule.strings'
import { expectedOf, handedIn } from '@shared/features/duties/duties.standing.rules'
import { stateNames } from '@shared/features/duties/duties.strings'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { Link } from 'wouter'
import classes from './DutyBoard.module.css'
import { boardStrings as strings } from './duties.strings'

const months = Array.from({ length: 12 }, (_, at) => at + 1)

interface Props {
  readonly board: Board
  readonly onEdit: (duty: Duty) => void
}

/** Duties by the months in which they fall due: how many handed in, how many are overdue. */
export function DutyBoard({ board, onEdit }: Props) {
  const { year, today, rows } = board
  const now = today.startsWith(`${year}-`) ? Number(today.slice(5, 7)) : null
  const due = rows.filter(({ times }) => times.length > 0)
  const groups = [
    { title: strings.units, rows: due.filter(({ duty }) => duty.owedBy !== 'office') },
    { title: strings.office, rows: due.filter(({ duty }) => duty.owedBy === 'office') },
    { title: strings.notThisYear(year), rows: rows.filter(({ times }) => times.length === 0) },
  ].filter((group) => group.rows.length > 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keys
    <section className={classes.scroller} aria-label={strings.yearOf(year)} tabIndex={0}>
      <table className={classes.board}>
        <thead>
          <tr>
            <th scope="col" className={classes.duty}>
              {strings.duty}
            </th>
            {months.map((month) => (
              <th
                key={month}
                scope="col"
                abbr={strings.monthLong(month)}
                data-now={month === now || undefined}
              >
                {strings.month(month)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.title}>
            <tr className={classes.group}>
              <th scope="rowgroup" colSpan={13}>
                {group.title}
              </th>
            </tr>
            {group.rows.map(({ duty, times }) => (
              <tr key={duty.id}>
                <DutyHead duty={duty} onEdit={() => onEdit(duty)} />
                {months.map((month) => (
                  <td key={month} data-now={month === now || undefined}>
                    {times.filter(isIn(month)).map((time) => (
                      <TimeCell key={time.key} {...{ duty, time, today }} />
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

const isIn =
  (month: number) =>
  ({ dueOn }: DutyTime): boolean =>
    Number(dueOn.slice(5, 7)) === month

function DutyHead({ duty, onEdit }: { readonly duty: Duty; readonly onEdit: () => void }) {
  const remove = useAppCommand('duties.remove')
  const askAndRemove = async () => {
    const question = { title: strings.remove, confirmLabel: strings.remove, isDangerous: true }
    if (await confirm({ ...question, effect: strings.removeEffect(duty.title) }))
      remove.mutate({ id: duty.id }, { onError: showFailure })
  }
  return (
    <th scope="row" className={classes.duty}>
      <div className={classes.head}>
        <div className={classes.words}>
          <UnstyledButton onClick={onEdit} title={strings.edit}>
            <Text size="sm" fw={600} lh={1.4} lineClamp={3}>
              {duty.title}
            </Text>
          </UnstyledButton>
          <Text size="xs" c="dimmed" lh={1.4}>
            {ruleSentence(duty)}
          </Text>
        </div>
        <MoreMenu
          subject={duty.title}
          actions={[
            { label: strings.edit, icon: IconPencil, run: onEdit },
            {
              label: strings.remove,
              icon: IconTrash,
              run: () => void askAndRemove(),
              isDangerous: true,
              isDisabled: duty.recorded > 0,
            },
          ]}
        />
      </div>
    </th>
  )
}

interface CellProps {
  readonly duty: Duty
  readonly time: DutyTime
  readonly today: LocalDate
}

function TimeCell({ duty, time, today }: CellProps) {
  const { counts, key, dueOn } = time
  const page = `/bao-cao-dinh-ky/${duty.id}/${encodeURIComponent(key)}`
  const words = { title: duty.title, period: periodLabel(key) }
  const [done, expected] = [handedIn(counts), expectedOf(counts)]
  const own = unitStates.find((state) => counts[state] > 0)
  const isOffice = duty.owedBy === 'office'
  const isLater = dueOn > today && done === 0
  const tone = done === expected && done > 0 ? 'whole' : isLater ? 'later' : undefined
  return (
    <div className={classes.cell}>
      <Link
        href={page}
        className={classes.number}
        data-state={isOffice ? own : tone}
        aria-label={`${isOffice ? (own ? stateNames[own] : '') : strings.ratio(done, expected)}: ${strings.cell({ ...words, due: dueOn })}`}
        title={strings.cell({ ...words, due: dueOn })}
      >
        {isOffice ? own && stateNames[own] : strings.ratio(done, expected)}
      </Link>
      {!isOffice && counts.overdue > 0 && (
        <Link
          href={`${page}?state=overdue`}
          className={classes.late}
          aria-label={strings.overdueOf({ ...words, count: counts.overdue })}
        >
          {strings.overdue(counts.overdue)}
        </Link>
      )}
      <span className={classes.due}>{showDay(dueOn).slice(0, 5)}</span>
    </div>
  )
}
