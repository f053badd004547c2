import { DecimalText } from '@shared/core/exact-number'
import { fold } from '@shared/core/vietnamese-fold'
import { formatDecimal, type ParsedNumber, parseDecimal } from '@shared/core/vietnamese-numbers'
import type { TargetMeasure } from './targets.kinds'
import type { Figure } from './targets.rules'
import { milestoneReadings, milestoneWords, targetProblems as problems } from './targets.strings'

export type FigureReading =
  | { readonly ok: true; readonly figure: Figure | null }
  | { readonly ok: false; readonly problem: string }

/** Counted things are whole; everything else may have decimals. */
const isWhole = (measure: TargetMeasure) => measure === 'count' || measure === 'rank'

/** What a cell of the grid holds; empty is no figure. Reads back what `cellText` writes. */
export function readFigure(text: string, measure: TargetMeasure): FigureReading {
  const trimmed = text.trim()
  if (trimmed === '') return { ok: true, figure: null }
  if (measure === 'milestone') return readMilestone(trimmed)
  if (measure === 'share') return readShare(trimmed)
  const read = readNumber(trimmed, isWhole(measure))
  return read.ok ? { ok: true, figure: asValue(read.value) } : read
}

export function cellText(figure: Figure | null, measure: TargetMeasure): string {
  if (figure === null) return ''
  if (measure === 'milestone')
    return figure.value === '0' ? milestoneWords.notYet : milestoneWords.reached
  if (figure.value === null)
    return `${formatDecimal(figure.numerator)}/${formatDecimal(figure.denominator)}`
  const number = formatDecimal(figure.value)
  return measure === 'share' ? `${number}%` : number
}

const asValue = (value: DecimalText): Figure => ({ value, numerator: null, denominator: null })

function readMilestone(text: string): FigureReading {
  const said = fold(text)
  const isOneOf = (words: readonly string[]) => words.includes(said)
  if (isOneOf(milestoneReadings.reached)) return { ok: true, figure: asValue('1') }
  if (isOneOf(milestoneReadings.notYet)) return { ok: true, figure: asValue('0') }
  return { ok: false, problem: problems.notAMilestone(text) }
}

function readShare(text: string): FigureReading {
  const bare = /^(.+?)\s*%$/u.exec(text)?.[1]
  if (bare !== undefined) {
    const read = readNumber(bare, false)
    return read.ok ? { ok: true, figure: asValue(read.value) } : read
  }
  const [, part, whole] = /^([^/]+)\/([^/]+)$/u.exec(text) ?? []
  if (part === undefined || whole === undefined)
    return { ok: false, problem: problems.notAShare(text) }
  const [numerator, denominator] = [readNumber(part, true), readNumber(whole, true)]
  if (!numerator.ok) return numerator
  if (!denominator.ok) return denominator
  if (denominator.value === '0') return { ok: false, problem: problems.zeroBase }
  return {
    ok: true,
    figure: { numerator: numerator.value, denominator: denominator.value, value: null },
  }
}

type NumberReading =
  | { readonly ok: true; readonly value: DecimalText }
  | { readonly ok: false; readonly problem: string }

/** “1.200” is twelve hundred where only whole numbers can be meant, else it is asked about. */
function readNumber(given: string, whole: boolean): NumberReading {
  const text = given.trim()
  const read = certain(parseDecimal(text), whole)
  if (!read.ok)
    return {
      ok: false,
      problem:
        read.reason === 'ambiguous'
          ? problems.ambiguous({ text, readings: read.readings })
          : problems.notANumber(text),
    }
  if (!DecimalText.safeParse(read.value).success)
    return { ok: false, problem: problems.notANumber(text) }
  if (whole && !/^\d+$/u.test(read.value)) return { ok: false, problem: problems.notWhole(text) }
  return read
}

const certain = (read: ParsedNumber<DecimalText>, whole: boolean): ParsedNumber<DecimalText> =>
  !read.ok && read.reason === 'ambiguous' && whole ? { ok: true, value: read.readings[0] } : read
