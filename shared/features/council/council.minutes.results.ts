import { formatPercentHalfUp, twoDigits } from '@shared/core/vietnamese-numbers'
import type { MinutesRow } from './council.minutes'
import { minutesStrings as strings } from './council.minutes.strings'
import type { AgendaItem, Meeting } from './council.results'
import { standardOf } from './council.rules'
import { outcomeNames, standardInWords } from './council.strings'

/** “07 tập thể và 06 cá nhân”; '' of nobody. */
export const kindsIn = (items: readonly AgendaItem[]): string => {
  const people = items.filter(({ kind }) => kind === 'person').length
  const collectives = items.length - people
  return [
    collectives > 0 ? strings.collectives(collectives) : '',
    people > 0 ? strings.people(people) : '',
  ]
    .filter(Boolean)
    .join(strings.and)
}

/** What was voted, by which rules and how: section III of the minutes. */
export function results(meeting: Meeting) {
  const { items, box } = meeting
  const modes = new Set(items.map((item) => standardOf(meeting, item).mode))
  const [only] = modes
  const counters = box.counts.map(({ countedBy }) => countedBy).join('; ')
  return {
    resultsHeading: modes.size === 1 && only ? strings.resultsBy(only) : strings.resultsHeading,
    standards: standards(meeting),
    recusals: recusals(meeting),
    ballots: box.ballots
      ? {
          issued: twoDigits(box.issued ?? 0),
          collected: twoDigits(box.ballots.collected),
          valid: twoDigits(box.ballots.valid),
          invalid: twoDigits(box.ballots.collected - box.ballots.valid),
        }
      : null,
    votingMode: strings.votingMode(meeting.mode),
    counters: box.ballots && counters ? strings.counters(counters) : '',
    rows: items.map((item, index) => toRow(meeting, item, index)),
  }
}

/** The meeting's own rule, then each that differs, with the lines it is for. */
function standards(meeting: Meeting): readonly string[] {
  const usual = standardInWords(meeting.threshold, meeting.base)
  const others = new Map<string, string[]>()
  for (const [index, item] of meeting.items.entries()) {
    const { threshold, base } = standardOf(meeting, item)
    const words = standardInWords(threshold, base)
    if (words !== usual) others.set(words, [...(others.get(words) ?? []), String(index + 1)])
  }
  return [
    strings.standard(meeting),
    ...[...others].map(([standard, orders]) =>
      strings.otherStandard({ orders: orders.join(', '), standard }),
    ),
  ]
}

function recusals({ items, members, recusedLeave }: Meeting): readonly string[] {
  const lines = items.flatMap((item, index) => {
    if (item.recused.length === 0) return []
    const names = members.filter(({ id }) => item.recused.includes(id)).map(({ name }) => name)
    return strings.recusal({
      order: String(index + 1),
      names: names.map((name) => strings.comrade({ name, title: '' })).join('; '),
    })
  })
  return lines.length > 0 && recusedLeave ? [...lines, strings.recusedLeave] : lines
}

function toRow(meeting: Meeting, item: AgendaItem, index: number): MinutesRow {
  const { result, kind, name, position, unit } = item
  const isPerson = kind === 'person'
  const about = isPerson ? [position, unit] : [unit]
  return {
    order: String(index + 1),
    name,
    about: about.filter((part) => part !== '' && part !== name).join(', '),
    isPerson,
    isSecret: standardOf(meeting, item).mode === 'secret',
    agree: result ? twoDigits(result.agree) : '',
    disagree: result ? twoDigits(result.disagree) : '',
    other: result ? twoDigits(result.other) : '',
    base: result ? twoDigits(result.base) : '',
    share: result && result.base > 0 ? formatPercentHalfUp(result.agree, result.base) : '',
    outcome: outcomeWords(item),
  }
}

function outcomeWords({ isPostponed, outcome, result }: AgendaItem): string {
  if (isPostponed) return outcomeNames.postponed
  const decided = outcome ?? result?.outcome
  return decided ? outcomeNames[decided] : ''
}
