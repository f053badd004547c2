import { fold } from '@shared/core/vietnamese-fold'

export type QuestionKind = 'beginning' | 'words' | 'inside' | 'nobody'

export interface Asked {
  readonly kind: QuestionKind
  readonly text: string
}

const perKind = 20
const halfOf = (word: string) => word.slice(0, Math.ceil(word.length / 2))

/** The same for the same names in every run: what a clerk types, with and without marks. */
export function questions(names: readonly string[]): readonly Asked[] {
  const spread = Array.from({ length: perKind }, (_, index) => {
    const name = names[Math.floor(((index + 0.5) * names.length) / perKind)]
    if (name === undefined) throw new RangeError('nobody to look for')
    return index % 2 === 0 ? name : fold(name)
  })
  return spread.flatMap((name, index) => [
    { kind: 'beginning', text: name.slice(0, Math.max(3, Math.floor(name.length * 0.6))).trim() },
    { kind: 'words', text: name.split(' ').reverse().map(halfOf).join(' ') },
    { kind: 'inside', text: insideOf(name) },
    { kind: 'nobody', text: `${name.split(' ')[0]} zq${index}` },
  ])
}

/** From the middle of the longest word: no index over beginnings of words finds it. */
function insideOf(name: string): string {
  const [longest = name] = name.split(' ').sort((a, b) => b.length - a.length)
  return longest.slice(1)
}
