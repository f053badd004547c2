import type { MadeOffice } from './data-folders.mts'

/** What a child said of one office. */
export interface Answer<Said> {
  readonly office: MadeOffice
  readonly said: Said
}

/**
 * Growth is held between a real Bloc and a whole province; a run without one of the two sets falls
 * back on the smallest and the largest office it has.
 *
 * @returns null when nothing was measured
 */
export function fromRealToProvince<Said>(
  answers: readonly Answer<Said>[],
): { readonly real: Said; readonly province: Said; readonly between: string } | null {
  const real = answers.find(({ office }) => office.set === 'real') ?? answers.at(0)
  const province = answers.find(({ office }) => office.set === 'province') ?? answers.at(-1)
  if (!real || !province) return null
  const name = ({ office }: Answer<Said>) => office.set ?? 'sample'
  return {
    ...{ real: real.said, province: province.said },
    between: `from ${name(real)} to ${name(province)}`,
  }
}
