import { fold } from '@shared/core/vietnamese-fold'

/** What is asked besides the words, in the terms of the product and of plain SQL. */
export interface Narrowed {
  readonly gender?: 'female'
  readonly missing?: 'birthDate'
  readonly organisationId?: string
}

export interface Asked {
  readonly kind: string
  readonly text: string
  readonly filter: Narrowed
}

const perKind = 5
const halfOf = (word: string) => word.slice(0, Math.ceil(word.length / 2))

/** The same for the same names in every run: what a clerk types, with and without marks. */
export function questions(names: readonly string[], branches: readonly string[]): readonly Asked[] {
  const spread = Array.from({ length: perKind }, (_, index) => {
    const name = names[Math.floor(((index + 0.5) * names.length) / perKind)]
    if (name === undefined) throw new RangeError('nobody to look for')
    return index % 2 === 0 ? name : fold(name)
  })
  return spread.flatMap((name, index): Asked[] => {
    const words = name.split(' ')
    const [family = name] = words
    const given = words.at(-1) ?? name
    const branch = branches[index % branches.length]
    const ask = (kind: string, text: string, filter: Narrowed = {}) => ({ kind, text, filter })
    return [
      ask('beginning', name.slice(0, Math.max(3, Math.floor(name.length * 0.6))).trim()),
      ask('words in any order', words.toReversed().map(halfOf).join(' ')),
      ask('inside a word', insideOf(words)),
      ask('tên alone', given),
      ask('whole name', name),
      ask('one letter', given.slice(0, 1)),
      ask('two letters', family.slice(0, 2)),
      ask('inside a card', String(1009 + index * 887)),
      ask('nobody', `${family} zq${index}`),
      ask('words, women', family, { gender: 'female' }),
      ask('words, birth date missing', given, { missing: 'birthDate' }),
      ask('words, a branch', family, branch === undefined ? {} : { organisationId: branch }),
      ask('no words, women', '', { gender: 'female' }),
      ask('no words, birth date missing', '', { missing: 'birthDate' }),
    ]
  })
}

/** From the middle of the longest word: no index over beginnings of words finds it. */
function insideOf(words: readonly string[]): string {
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length)
  return longest.slice(1)
}
