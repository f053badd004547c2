import { documentDay } from '@shared/core/local-date'
import type { Ceremony, ReadDecision, Recipient, StageGroup } from './ceremony.contract'
import { ceremonyStrings } from './ceremony.strings'

const { script: strings, spoken } = ceremonyStrings

/** One part of what the presenter reads: a sentence, or names in reading order. */
export type ScriptPart =
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string }

/** Kịch bản MC: what is read, from the first sentence to the last; who is absent is not called up. */
export function ceremonyScript(ceremony: Ceremony): readonly ScriptPart[] {
  const { name, opening, closing, decisions, groups, guests } = ceremony
  const all = groups.flatMap(({ recipients }) => recipients)
  const absent = all.filter(({ attendance }) => attendance === 'absent')
  const called = groups
    .map((group) => ({ ...group, recipients: group.recipients.filter(isCalled) }))
    .filter(({ recipients }) => recipients.length > 0)
  return [
    say(opening || strings.opening({ name })),
    ...(guests.length > 0
      ? [say(strings.introduce), names(guests.map((guest) => guestLine(guest)))]
      : []),
    ...decisions.flatMap((decision) => announce(decision, all)),
    ...called.flatMap((group, index) => callUp(group, index + 1)),
    ...(absent.length > 0 ? [say(strings.absent), names(absent.map(lineOf))] : []),
    say(closing || strings.closing({ name })),
  ]
}

const say = (text: string): ScriptPart => ({ kind: 'say', text })
const names = (list: readonly string[]): ScriptPart => ({ kind: 'names', names: list })
const isCalled = ({ attendance }: Recipient): boolean => attendance !== 'absent'

const guestLine = ({ name, office, unit }: Ceremony['guests'][number]): string =>
  [name, office, unit].filter(Boolean).join(', ')

function announce(decision: ReadDecision, all: readonly Recipient[]): readonly ScriptPart[] {
  const own = all.filter(({ decisionId }) => decisionId === decision.id)
  const collectives = own.filter(({ kind }) => kind === 'collective').length
  const persons = own.length - collectives
  const counts = [
    collectives > 0 ? strings.collectives(collectives) : '',
    persons > 0 ? strings.persons(persons) : '',
  ]
    .filter(Boolean)
    .join(strings.and)
  const { number, decidedOn, issuer, reason } = decision
  return [
    say(strings.announce({ number, day: documentDay(decidedOn), issuer })),
    ...(counts
      ? [say(`${strings.award({ counts, reason: inSentence(reason) }).replace(/[.;]$/u, '')}.`)]
      : []),
  ]
}

/** Decisions write “Đã có thành tích …” on a line of its own; read on, it is not the first word. */
const inSentence = (reason: string): string =>
  reason.charAt(0).toLocaleLowerCase('vi') + reason.slice(1)

function callUp({ name, presenter, recipients }: StageGroup, number: number): ScriptPart[] {
  return [
    { kind: 'heading', text: name },
    say(strings.invite(number)),
    names(recipients.map(lineOf)),
    say(presenter ? strings.present(presenter) : strings.presentUnnamed),
    say(strings.applause),
    say(strings.back),
  ]
}

/** “đồng chí Nguyễn Thị Ví Dụ, Bí thư Chi bộ, Sở Mẫu (Trần Thí Dụ nhận thay)”. */
export function lineOf(recipient: Recipient): string {
  const { honorific, name, position, unit, attendance, proxyName } = recipient
  const called = [spoken[honorific], name].filter(Boolean).join(' ')
  const line = [called, position, unit].filter(Boolean).join(', ')
  return attendance === 'proxy' && proxyName ? `${line} (${strings.proxy(proxyName)})` : line
}
