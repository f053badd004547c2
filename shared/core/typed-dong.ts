/** “447.000”, “447 000”, “447000”: where there are dots or spaces, each parts three digits. */
const form = /^(?:\d{1,11}|\d{1,3}(?:\.\d{3}){1,3}|\d{1,3}(?: \d{3}){1,3})$/u

/** No award comes near ten billion: such a figure is a slip of the key. */
const most = 10_000_000_000

/**
 * An amount as it is typed. “1.5” is none: dropping its dot would make 15 đồng of a million and a half.
 * @returns whole đồng; null when nothing is typed; undefined when it cannot be read
 */
export function readDong(typed: string): number | null | undefined {
  const text = typed.replace(/\s+/gu, ' ').trim()
  if (text === '') return null
  const dong = form.test(text) ? Number(text.replace(/[. ]/gu, '')) : Number.NaN
  return dong <= most ? dong : undefined
}
