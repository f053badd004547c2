import type { Db } from '@electron/database/database'
import { showDay } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import { meetingStatusNames } from '@shared/features/council/council.strings'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { runStateNames } from '@shared/features/printing/printing.strings'
import { hitsPerKind, type RecordHit } from '@shared/features/search/search.contract'
import { listCeremonies } from '../ceremony/ceremony.queries'
import { listDesigns } from '../certificates/certificates.designs.queries'
import { joined } from './search.movement.queries'
import { searchStrings as strings } from './search.strings'

/** Those that come in tens, not thousands, are read and looked through here. */
export const holds = (words: readonly string[], ...texts: readonly (string | null)[]): boolean => {
  const all = fold(texts.filter(Boolean).join(' '))
  return words.every((word) => all.includes(word))
}

/** The latest first. */
export async function meetings(db: Db, words: readonly string[]): Promise<RecordHit[]> {
  const all = await db
    .selectFrom('council_meeting')
    .select(['id', 'title', 'body', 'held_on as heldOn', 'status'])
    .orderBy('held_on', 'desc')
    .orderBy('id')
    .execute()
  return all
    .filter(({ title, body, heldOn }) => holds(words, title, body, showDay(heldOn)))
    .slice(0, hitsPerKind)
    .map(({ id, title, body, heldOn, status }) => ({
      ...{ kind: 'meeting', id, parentId: null, title },
      description: joined(showDay(heldOn), meetingStatusNames[status], body),
    }))
}

export async function designs(db: Db, words: readonly string[]): Promise<RecordHit[]> {
  const all = await listDesigns(db)
  return all
    .filter(({ name, formName, stockName }) =>
      holds(words, strings.design, name, formName, stockName),
    )
    .slice(0, hitsPerKind)
    .map(({ id, name, formName, stockName, isRetired }) => ({
      ...{ kind: 'design', id, parentId: null, title: name },
      description: joined(formName, stockName, isRetired ? strings.retired : null),
    }))
}

/** The latest first; found by the words on their list or by the decision they print. */
export async function printRuns(db: Db, words: readonly string[]): Promise<RecordHit[]> {
  const all = await db
    .selectFrom('print_run as p')
    .innerJoin('decision as d', 'd.id', 'p.decision_id')
    .select(['p.id', 'p.decision_id as decisionId', 'p.number as run', 'p.state'])
    .select(['p.design_name as design', 'd.number', 'd.symbol'])
    .orderBy('p.started_at', 'desc')
    .orderBy('p.id')
    .execute()
  return all
    .map(({ run, number, symbol, ...rest }) => ({
      ...rest,
      title: strings.run({ run, number: labels.numberText({ number: number ?? 0, symbol }) }),
    }))
    .filter(({ title }) => holds(words, title))
    .slice(0, hitsPerKind)
    .map(({ id, decisionId, title, state, design }) => ({
      ...{ kind: 'run', id, parentId: decisionId, title },
      description: joined(runStateNames[state], design),
    }))
}

export async function ceremonies(db: Db, words: readonly string[]): Promise<RecordHit[]> {
  const all = await listCeremonies(db)
  return all
    .filter(({ name, place, heldOn }) => holds(words, name, place, heldOn && showDay(heldOn)))
    .slice(0, hitsPerKind)
    .map(({ id, name, place, heldOn }) => ({
      ...{ kind: 'ceremony', id, parentId: null, title: name },
      description: joined(heldOn && showDay(heldOn), place),
    }))
}
