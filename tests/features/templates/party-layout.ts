import type { PartyFormat } from '@shared/core/party-format'
import type { LaidOutPage, PlacedText } from '../../documents/laid-out'

/** One element of the guideline as it was found on paper, against what it should be. */
export interface Measure {
  readonly element: string
  readonly found: number | string
  readonly wanted: number | string
}

/** Millimetres: a hair of the printer, and of letters that lean out of their box. */
const tolerance = 0.5

interface Expected {
  /** As they stand on the paper. */
  readonly upperBody: string
  readonly issuingBody: string
  /** null: the document has no number, or it stands elsewhere. */
  readonly number: string | null
  readonly placeAndDate: string
  readonly typeName: string | null
  /** First words of a body paragraph. */
  readonly paragraph: string
  readonly recipient: string
  readonly authority: string
  readonly position: string
  readonly signer: string
}

/**
 * Compares a document on paper with the table of the guideline, element by element.
 *
 * @returns everything that differs; a document that follows the guideline has nothing
 * @see HD 36-HD/VPTW (2018), HD 05-HD/VPTW (2026)
 */
export function differences(
  pages: readonly LaidOutPage[],
  format: PartyFormat,
  expected: Expected,
): readonly Measure[] {
  const [first] = pages
  if (!first) return [{ element: 'pages', found: 0, wanted: 'at least 1' }]
  return [
    ...paper(pages, format),
    ...heading(first, format, expected),
    ...body(first, format, expected),
    ...ending(pages, format, expected),
    ...pageNumbers(pages, format),
  ].filter(({ found, wanted }) => !isSame(found, wanted))
}

const isSame = (found: Measure['found'], wanted: Measure['wanted']): boolean =>
  typeof found === 'number' && typeof wanted === 'number'
    ? Math.abs(found - wanted) <= tolerance
    : found === wanted

function paper(pages: readonly LaidOutPage[], { pageMm, marginsMm }: PartyFormat): Measure[] {
  return pages.flatMap((page, index) => {
    const texts = page.texts.filter(({ baseline }) => baseline > marginsMm.top)
    const edges = {
      left: Math.min(...texts.map(({ left }) => left), ...page.rules.map(({ left }) => left)),
      right: page.width - Math.max(...texts.map(({ right }) => right)),
      bottom: page.height - Math.max(...texts.map(({ baseline }) => baseline)),
    }
    // Text may end before a margin, never beyond it.
    const within = (edge: 'left' | 'right' | 'bottom') => Math.min(edges[edge], marginsMm[edge])
    return [
      { element: `page ${index + 1} width`, found: page.width, wanted: pageMm.width },
      { element: `page ${index + 1} height`, found: page.height, wanted: pageMm.height },
      ...(['left', 'right', 'bottom'] as const).map((edge) => ({
        element: `page ${index + 1} ${edge} margin`,
        found: within(edge),
        wanted: marginsMm[edge],
      })),
    ]
  })
}

function heading(page: LaidOutPage, format: PartyFormat, expected: Expected): Measure[] {
  const { sizesPt, headColumnsMm, marginsMm } = format
  const [left, right] = headColumnsMm
  const columns = [marginsMm.left + left / 2, marginsMm.left + left + right / 2] as const
  const { upperBody, issuingBody, number, placeAndDate, typeName } = expected
  const middle = (marginsMm.left + page.width - marginsMm.right) / 2
  return [
    // The letters of the first line begin at the top margin: 0.891 of the size above their baseline.
    ...at(page, upperBody, { size: sizesPt.upperBody, centre: columns[0], top: marginsMm.top }),
    ...at(
      page,
      partyName,
      { size: sizesPt.partyName, centre: columns[1], top: marginsMm.top },
      'b',
    ),
    ...at(page, issuingBody, { size: sizesPt.issuingBody, centre: columns[0] }, 'b'),
    ...at(page, '*', { size: sizesPt.issuingBody, centre: columns[0] }),
    ...at(page, placeAndDate, { size: sizesPt.placeAndDate, centre: columns[1] }, 'i'),
    ...(number === null ? [] : at(page, number, { size: sizesPt.number, centre: columns[0] })),
    ...(number === null ? [] : sameLine(page, number, placeAndDate)),
    ...(typeName === null
      ? []
      : at(page, typeName, { size: sizesPt.typeName, centre: middle }, 'b')),
    ...ruleUnder(page, partyName),
  ]
}

const partyName = 'ĐẢNG CỘNG SẢN VIỆT NAM'

/** “ĐẢNG CỘNG SẢN VIỆT NAM” has a rule below it, as long as itself. */
function ruleUnder(page: LaidOutPage, text: string): Measure[] {
  const name = find(page, text)
  const rule = page.rules.find(({ top }) => name && top > name.baseline && top < name.baseline + 4)
  return [
    { element: `rule under “${text}” left`, found: rule?.left ?? 'none', wanted: name?.left ?? '' },
    {
      element: `rule under “${text}” right`,
      found: rule?.right ?? 'none',
      wanted: name?.right ?? '',
    },
  ]
}

const sameLine = (page: LaidOutPage, one: string, other: string): Measure[] => [
  {
    element: `line of “${one}”`,
    found: find(page, one)?.baseline ?? 'missing',
    wanted: find(page, other)?.baseline ?? 'missing',
  },
]

function body(page: LaidOutPage, format: PartyFormat, { paragraph }: Expected): Measure[] {
  const { marginsMm, firstLineIndentMm, sizesPt, linePt } = format
  const start = page.texts.findIndex(({ text }) => text.startsWith(paragraph))
  const first = page.texts[start]
  // A short paragraph has no second line to measure; then the caller chose badly.
  const second = page.texts.slice(start + 1).find(({ left }) => left < marginsMm.left + tolerance)
  return [
    {
      element: 'first line',
      found: first?.left ?? 'missing',
      wanted: marginsMm.left + firstLineIndentMm,
    },
    { element: 'second line', found: second?.left ?? 'missing', wanted: marginsMm.left },
    { element: 'body size', found: points(second), wanted: pt(sizesPt.body) },
    { element: 'body weight', found: weightOf(second), wanted: '' },
    {
      element: 'line distance',
      found: first && second ? second.baseline - first.baseline : 'missing',
      wanted: (linePt * 25.4) / 72,
    },
  ]
}

function ending(pages: readonly LaidOutPage[], format: PartyFormat, expected: Expected): Measure[] {
  const page = pages.find((one) => find(one, label))
  if (!page) return [{ element: label, found: 'missing', wanted: 'present' }]
  const { marginsMm, sizesPt, signatureGapMm, isPositionBold } = format
  const centre = marginsMm.left + ((page.width - marginsMm.left - marginsMm.right) * 3) / 4
  const size = sizesPt.signature
  const position = find(page, expected.position)
  const name = page.texts.findLast(({ text }) => text === expected.signer)
  const room = position && name ? name.baseline - position.baseline : 0
  return [
    ...at(page, label, { size: sizesPt.recipientsLabel, left: marginsMm.left }),
    ...at(page, expected.recipient, { size: sizesPt.recipients, left: marginsMm.left }),
    ...at(page, expected.authority, { size, centre }, 'b'),
    ...at(page, expected.position, { size, centre }, isPositionBold ? 'b' : ''),
    ...at(page, expected.signer, { size, centre }, 'b'),
    ...ruleOf(page, label),
    // One line of the name itself below the room for signature and seal.
    {
      element: 'room for the seal',
      found: room > signatureGapMm ? 'enough' : room,
      wanted: 'enough',
    },
  ]
}

const label = 'Nơi nhận:'

function ruleOf(page: LaidOutPage, text: string): Measure[] {
  const name = find(page, text)
  const rule = page.rules.find(
    (one) => name && Math.abs(one.left - name.left) < 1 && Math.abs(one.top - name.baseline) < 2,
  )
  return [{ element: `underline of “${text}”`, found: rule ? 'yes' : 'no', wanted: 'yes' }]
}

/** None on the first page; from the second on at the top centre. */
function pageNumbers(pages: readonly LaidOutPage[], format: PartyFormat): Measure[] {
  const { marginsMm, sizesPt } = format
  return pages.flatMap((page, index): Measure[] => {
    const above = page.texts.filter(({ baseline }) => baseline < marginsMm.top)
    const element = `number of page ${index + 1}`
    const found = above.map(({ text }) => text).join(' ')
    if (index === 0) return [{ element, found, wanted: '' }]
    const middle = (marginsMm.left + page.width - marginsMm.right) / 2
    return [
      { element, found, wanted: String(index + 1) },
      { element: `${element}: centre`, found: centreOf(above[0]), wanted: middle },
      {
        element: `${element}: size`,
        found: points(above[0]),
        wanted: pt(sizesPt.pageNumber),
      },
    ]
  })
}

interface Place {
  readonly size: number
  readonly centre?: number
  readonly left?: number
  readonly top?: number
}

/** Ascent of Times New Roman and of the faces that have its measures. */
const ascent = 0.891

function at(page: LaidOutPage, text: string, place: Place, weight: '' | 'b' | 'i' = ''): Measure[] {
  const found = find(page, text)
  if (!found) return [{ element: `“${text}”`, found: 'missing', wanted: 'present' }]
  const top = found.baseline - (found.size * ascent * 25.4) / 72
  return [
    { element: `“${text}” size`, found: points(found), wanted: pt(place.size) },
    { element: `“${text}” weight`, found: weightOf(found), wanted: weight },
    ...(place.centre === undefined
      ? []
      : [{ element: `“${text}” centre`, found: centreOf(found), wanted: place.centre }]),
    ...(place.left === undefined
      ? []
      : [{ element: `“${text}” left`, found: found.left, wanted: place.left }]),
    ...(place.top === undefined
      ? []
      : [{ element: `“${text}” top`, found: top, wanted: place.top }]),
  ]
}

const find = (page: LaidOutPage, text: string): PlacedText | undefined =>
  page.texts.find((one) => one.text.trim() === text.trim())

const centreOf = (text: PlacedText | undefined): number | string =>
  text ? (text.left + text.right) / 2 : 'missing'

/** Sizes are exact, to a tenth of a point. */
const points = (text: PlacedText | undefined): string =>
  text === undefined ? 'missing' : pt(Math.round(text.size * 10) / 10)
const pt = (size: number): string => `${size} pt`

const weightOf = (text: PlacedText | undefined): string =>
  text === undefined ? 'missing' : `${text.isBold ? 'b' : ''}${text.isItalic ? 'i' : ''}`
