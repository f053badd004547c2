import { Modal } from '@mantine/core'
import { useFullScreen } from '@renderer/lib/full-screen'
import type { ItemId } from '@shared/features/council/council.ids'
import type { AgendaItem, Meeting } from '@shared/features/council/council.results'
import { isOpen, standardOf } from '@shared/features/council/council.rules'
import { outcomeNames, voteShare } from '@shared/features/council/council.strings'
import { awardLevelNames } from '@shared/features/nominations/nominations.strings'
import { useEffect, useEffectEvent, useState } from 'react'
import { toldOutcome } from './AgendaPane'
import classes from './Council.module.css'
import { presentationStrings as strings } from './council.strings'

interface Props {
  readonly meeting: Meeting
  readonly start: ItemId | null
  /** With the nominee that was shown last, so that the page goes on from there. */
  readonly onClose: (last: ItemId | null) => void
}

/** A name that fills two lines already at the largest size. */
const longNameLetters = 44

/** The whole screen for one nominee, in letters that are read from the last row; keyboard only. */
export function Presentation({ meeting, start, onClose }: Props) {
  const { items } = meeting
  const [index, setIndex] = useState(() =>
    Math.max(
      0,
      items.findIndex(({ id }) => id === start),
    ),
  )
  const item = items[index] ?? null
  const go = (to: number) => setIndex(Math.min(items.length - 1, Math.max(0, to)))
  const leave = () => onClose(item?.id ?? null)
  useFullScreen()
  usePresentationKeys((key) => {
    const to = target(key, index, items.length)
    if (to !== null) go(to)
    else if (key === 'F11') leave()
    return to !== null || key === 'F11'
  })
  return (
    <Modal.Root opened fullScreen onClose={leave} transitionProps={{ duration: 0 }}>
      <Modal.Content aria-label={strings.label}>
        <Modal.Body p={0} h="100vh">
          <div className={classes.stage}>
            <div className={classes.stageTop}>
              <span>{meeting.title}</span>
              <span className="figures">{items.length > 0 && `${index + 1}/${items.length}`}</span>
            </div>
            <div className={classes.stageMain} aria-live="polite">
              {item && <Nominee meeting={meeting} item={item} />}
            </div>
            <div className={classes.stageFoot}>
              <span>{strings.keys}</span>
              <span>{meeting.body}</span>
            </div>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** @param onKey answers whether the key was one of its own */
function usePresentationKeys(onKey: (key: string) => boolean): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.altKey) return
    if (onKey(event.key)) event.preventDefault()
  })
  useEffect(() => {
    window.addEventListener('keydown', handle)
    return () => window.removeEventListener('keydown', handle)
  }, [])
}

function target(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case 'Enter':
    case ' ':
      return index + 1
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return index - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

interface NomineeProps {
  readonly meeting: Meeting
  readonly item: AgendaItem
}

function Nominee({ meeting, item }: NomineeProps) {
  const { name, position, unit, level, achievement, kind, roundName } = item
  const about = (kind === 'person' ? [position, unit] : [unit]).filter(
    (part) => part !== '' && part !== name,
  )
  return (
    <>
      <p className={classes.stageAbout}>{`${roundName} · ${awardLevelNames[level]}`}</p>
      <h1 className={classes.stageName} data-long={name.length > longNameLetters || undefined}>
        {name}
      </h1>
      {about.length > 0 && <p className={classes.stageAbout}>{about.join(' – ')}</p>}
      <p className={classes.stageText}>{achievement}</p>
      <Result meeting={meeting} item={item} />
    </>
  )
}

/** What is secret stays off the wall until the count is closed. */
function Result({ meeting, item }: NomineeProps) {
  const { mode } = standardOf(meeting, item)
  const outcome = toldOutcome(item)
  const isTold = outcome === 'postponed' || mode !== 'secret' || !isOpen(meeting.status)
  if (!outcome || !isTold) return null
  const { result } = item
  const share = result && outcome !== 'postponed' ? voteShare(result.agree, result.base) : ''
  return (
    <p className={classes.stageResult}>
      {[outcomeNames[outcome], share && strings.agree(share)].filter(Boolean).join(' – ')}
    </p>
  )
}
