const LONGEST = 31
const FORBIDDEN = /[\\/?*[\]:]|[^\P{Cc}]/gu

/**
 * Names that Excel accepts for the sheets of one workbook: 1–31 characters, none of `\ / ? * [ ] :`,
 * no apostrophe at either end, all different without regard to case.
 *
 * @param wanted in order; a text without usable characters becomes `Sheet1`, `Sheet2`…
 */
export function safeSheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((text, index) => {
    const name = free(clean(text) || `Sheet${index + 1}`, taken)
    taken.add(name.toLowerCase())
    return name
  })
}

const clean = (text: string): string =>
  trimEnds(trimEnds(text.normalize('NFC').replace(FORBIDDEN, ' ')).slice(0, LONGEST))

const trimEnds = (text: string): string => text.toWellFormed().replace(/^[\s']+|[\s']+$/gu, '')

function free(name: string, taken: ReadonlySet<string>): string {
  let candidate = name
  for (let copy = 2; taken.has(candidate.toLowerCase()); copy++) {
    const suffix = ` (${copy})`
    candidate = name.slice(0, LONGEST - suffix.length) + suffix
  }
  return candidate
}
