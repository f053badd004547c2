import { MoreMenu } from '@renderer/ui/MoreMenu'
import type { ExemplarCard } from '@shared/features/exemplars/exemplars.contract'
import { Link } from 'wouter'
import classes from './Exemplars.module.css'
import { type ExemplarActions, recordPath } from './exemplar-actions'
import { exemplarsStrings as strings } from './exemplars.strings'
import { Photo } from './Photo'

interface Props {
  readonly card: ExemplarCard
  readonly actions: ExemplarActions
}

/** Carries the id of a card from column to column. */
export const cardType = 'application/x-exemplar'

/** One exemplar: who, what, how long in its step, what is missing. */
export function BoardCard({ card, actions }: Props) {
  const { id, name, unit, field, title, stoppedOn } = card
  return (
    <li
      className={classes.card}
      data-stripe={stripeOf(card)}
      draggable={stoppedOn === null}
      onDragStart={(event) => {
        event.dataTransfer.setData(cardType, id)
        event.dataTransfer.effectAllowed = 'move'
      }}
    >
      <div className={classes.cardHead}>
        <Photo id={card.photoId} name={name} width={40} height={48} />
        <Link href={recordPath(id)} className={classes.cardName} draggable={false}>
          {name}
        </Link>
        <MoreMenu subject={name} actions={actions.actionsOf(card)} />
      </div>
      <p className={classes.line} title={title}>
        <span className={classes.clamp}>{title}</span>
      </p>
      <p className={classes.line}>{[unit, field || strings.noField].filter(Boolean).join(' · ')}</p>
      <State card={card} />
    </li>
  )
}

export function stripeOf({ stoppedOn, isStalled, missing }: ExemplarCard) {
  if (stoppedOn !== null) return 'stopped'
  if (isStalled) return 'stalled'
  return missing.length > 0 ? 'missing' : 'sound'
}

/** Days in the step and what is missing; in words, the stripe only points at it. */
function State({ card }: { readonly card: ExemplarCard }) {
  const { stoppedOn, stopReason, missing, days } = card
  if (stoppedOn !== null)
    return (
      <p className={classes.line}>{strings.stoppedOn({ day: stoppedOn, reason: stopReason })}</p>
    )
  if (card.isRecognised)
    return (
      <p className={classes.line} data-tone="good">
        {strings.recognised}
      </p>
    )
  return (
    <>
      <p className={classes.line} {...(card.isStalled && { 'data-tone': 'bad' })}>
        {card.isStalled ? strings.stalled(days) : strings.days(days)}
      </p>
      <p className={classes.line} data-tone={missing.length > 0 ? 'warn' : 'good'}>
        {missing.length > 0 ? strings.missing(missing) : strings.complete}
      </p>
    </>
  )
}
