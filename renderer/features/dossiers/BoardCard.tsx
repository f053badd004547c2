import { UnstyledButton } from '@mantine/core'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import type { DossierRow } from '@shared/features/dossiers/dossiers.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { NominationStatus } from '@shared/features/nominations/nominations.kinds'
import { nextNominationStatuses } from '@shared/features/nominations/nominations.rules'
import { awardLevelNames, subjectKindNames } from '@shared/features/nominations/nominations.strings'
import { statusIcon } from '../nominations/NominationStatusBadge'
import { nominationMoveNames } from '../nominations/nominations.strings'
import type { NominationMoves } from '../nominations/use-nomination-moves'
import { WarningMark } from '../nominations/WarningMark'
import classes from './Board.module.css'
import { dossiersStrings as strings } from './dossiers.strings'

interface Props {
  readonly row: DossierRow
  readonly moves: NominationMoves
  readonly onDrag: (from: NominationStatus | null) => void
  readonly onOpen: (id: NominationId) => void
  readonly isOfEveryRound: boolean
}

/** Carries the id of a card from column to column. */
export const cardType = 'application/x-nomination'

/** One file: who, from where, what it lacks; the stripe only points at what the words say. */
export function BoardCard({ row, moves, onDrag, onOpen, isOfEveryRound }: Props) {
  const { id, name, unit, position, level, kind, status, missing } = row
  const steps = nextNominationStatuses(status)
  return (
    <li
      className={classes.card}
      data-missing={missing.length > 0 || undefined}
      draggable={steps.length > 0}
      onDragStart={(event) => {
        event.dataTransfer.setData(cardType, id)
        event.dataTransfer.effectAllowed = 'move'
        onDrag(status)
      }}
      onDragEnd={() => onDrag(null)}
    >
      <div className={classes.cardHead}>
        <UnstyledButton
          className={classes.cardName}
          title={strings.open(name)}
          onClick={() => onOpen(id)}
        >
          {name}
        </UnstyledButton>
        <MoreMenu
          subject={name}
          actions={steps.map((to) => ({
            label: nominationMoveNames[to],
            icon: statusIcon(to),
            run: () => moves.move([id], to),
          }))}
        />
      </div>
      <p className={classes.line}>{[position, unit].filter(Boolean).join(', ')}</p>
      <p className={classes.line}>
        {[
          awardLevelNames[level],
          subjectKindNames[kind],
          ...(isOfEveryRound ? [row.roundName] : []),
        ].join(' · ')}
      </p>
      {missing.length > 0 && (
        <p className={classes.line} data-tone="warn" title={strings.missing(missing)}>
          {strings.missing(missing)}
        </p>
      )}
      <WarningMark row={row} />
    </li>
  )
}
