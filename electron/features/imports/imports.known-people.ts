import { fold } from '@shared/core/vietnamese-fold'
import { cardKey, type Directory, type PersonRecord } from './imports.directory'
import type { PersonRow } from './imports.person-rows'

export type KnownAs =
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly record: PersonRecord }
  /** The card is on record under quite another name. */
  | { readonly kind: 'other-name'; readonly record: PersonRecord }
  /** One or several may be meant, but nothing tells for certain. */
  | { readonly kind: 'unsure'; readonly namesakes: readonly PersonRecord[] }

/**
 * Recognises people who are on record: by card or citizen number, else by name, birth and organisation, else,
 * for who has moved, by name and the whole birth date. A namesake who may be meant is never passed
 * over in silence.
 */
export class KnownPeople {
  readonly #byCard = new Map<string, PersonRecord>()
  readonly #byCitizen = new Map<string, PersonRecord>()
  readonly #byName = new Map<string, PersonRecord[]>()

  constructor({ people }: Directory) {
    for (const record of people.values()) {
      const card = cardKey(record.partyCard)
      if (card !== '') this.#byCard.set(card, record)
      const citizen = cardKey(record.citizenNumber)
      if (citizen !== '') this.#byCitizen.set(citizen, record)
      const key = fold(record.fullName)
      const namesakes = this.#byName.get(key)
      if (namesakes) namesakes.push(record)
      else this.#byName.set(key, [record])
    }
  }

  find(row: PersonRow): KnownAs {
    const card = cardKey(row.partyCard)
    const holder = this.#byCard.get(card) ?? this.#byCitizen.get(cardKey(row.citizenNumber))
    if (holder) {
      const isSameName = fold(holder.fullName) === row.nameKey
      return { kind: isSameName ? 'known' : 'other-name', record: holder }
    }
    const possible = (this.#byName.get(row.nameKey) ?? []).filter(
      (record) => mayHaveCard(record, card) && !contradicts(record, row),
    )
    const there = possible.filter((record) => record.organisationId === row.organisationId)
    const sure = there.length > 0 ? there : possible.filter((record) => isSameBirth(record, row))
    const [only, another] = sure
    if (only && !another) return { kind: 'known', record: only }
    const namesakes = there.length > 0 ? there : possible
    return namesakes.length > 0 ? { kind: 'unsure', namesakes } : { kind: 'new' }
  }
}

/** Two different cards are two people; a card not known yet may be anyone's. */
const mayHaveCard = (record: PersonRecord, card: string): boolean =>
  card === '' || cardKey(record.partyCard) === ''

function contradicts({ birthDate }: PersonRecord, row: PersonRow): boolean {
  if (birthDate === null || row.birthDate === null) return false
  const known = Math.min(birthDate.length, row.birthDate.length)
  return birthDate.slice(0, known) !== row.birthDate.slice(0, known)
}

/** In another unit than the list says it takes the whole day; a list that names none, the year. */
function isSameBirth({ birthDate }: PersonRecord, row: PersonRow): boolean {
  if (row.isUnitNamed) return birthDate?.length === 10 && birthDate === row.birthDate
  return birthDate !== null && row.birthDate !== null
}
