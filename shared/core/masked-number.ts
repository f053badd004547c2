/** Enough to tell two numbers apart, not enough to use one: “•••••512”. */
export function maskNumber(number: string): string {
  const shown = 3
  return number.length <= shown
    ? hidden.repeat(number.length)
    : hidden.repeat(5) + number.slice(-shown)
}
const hidden = '\u2022'
