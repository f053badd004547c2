import { fold } from '@shared/core/vietnamese-fold'
import type { CertificateLayout, Stock } from '@shared/features/certificates/certificates.layout'
import { BLANK_PAPER } from '@shared/features/certificates/certificates.layout'
import type { CertificateProblem } from '@shared/features/certificates/certificates.problems'
import type { CertificateRecord } from '@shared/features/certificates/certificates.record'
import {
  constantFields,
  type FieldText,
  type IsConstant,
  textsOf,
  visibleFields,
} from './field-placement'
import type { FontLibrary } from './font-catalogue'
import type { FontFace } from './font-face'
import { type FitOf, rememberedFits } from './remembered-fits'
import { allAtOnce, PAGES_PER_STEP } from './steps'

/** What is to be printed. Records come in the order of the decision; page 1 is the first. */
export interface CertificateRun {
  readonly layout: CertificateLayout
  readonly records: readonly CertificateRecord[]
  readonly fonts: FontLibrary
  /** Blank paper unless said otherwise. */
  readonly stock?: Stock
}

/** Contents that many certificates rightly leave empty. */
const OPTIONAL: ReadonlySet<string> = new Set(['subjectLine', 'positionLine', 'verificationText'])
/** Below this part of the usual size a reader notices the difference between two certificates. */
const NOTICEABLE = 0.85

/**
 * Everything a clerk should know before printing, page by page; what is wrong on all pages alike is
 * told once, with page null.
 */
export function checkCertificates(run: CertificateRun): readonly CertificateProblem[] {
  return allAtOnce(surveyCertificates(run, rememberedFits(run.fonts))).problems
}

export interface Survey {
  readonly problems: readonly CertificateProblem[]
  readonly isConstant: IsConstant
}

/** The check of a long run, which pauses after every few pages; a caller stops it by asking no more. */
export function* surveyCertificates(
  { layout, records, fonts, stock = BLANK_PAPER }: CertificateRun,
  fitOf: FitOf,
): Generator<undefined, Survey> {
  const fields = visibleFields(layout, stock)
  const isConstant = yield* constantFields(fields, records)
  const problems: CertificateProblem[] = []
  for (const [index, record] of records.entries()) {
    for (const fieldText of textsOf(fields, record)) {
      const isShared = records.length > 1 && isConstant(fieldText.field)
      if (isShared && index > 0) continue
      const problem = checkField(fieldText, fonts.face(fieldText.field.font), fitOf)
      const place = isShared ? { page: null, name: '' } : { page: index + 1, name: record.name }
      if (problem !== null) problems.push({ ...problem, ...place })
    }
    if (index % PAGES_PER_STEP === PAGES_PER_STEP - 1) yield
  }
  return { problems: [...problems, ...findRepeatedNames(records)], isConstant }
}

type WithoutPlace<P> = P extends unknown ? Omit<P, 'page' | 'name'> : never

function checkField(
  fieldText: FieldText,
  face: FontFace,
  fitOf: FitOf,
): WithoutPlace<CertificateProblem> | null {
  const { field, text } = fieldText
  const content = field.kind === 'variable' ? field.content : null
  const at = { fieldId: field.id, content }
  if (text === '')
    return content === null || OPTIONAL.has(content) ? null : { kind: 'missing', ...at }

  const character = [...text].find((letter) => letter !== '\n' && !face.glyph(letter))
  if (character !== undefined) return { kind: 'missingGlyph', ...at, character }

  const fitted = fitOf(fieldText)
  if (!fitted.isFitted) return { kind: 'overflow', ...at, why: fitted.why }
  return fitted.size < field.size * NOTICEABLE
    ? { kind: 'shrunk', ...at, size: fitted.size, usual: field.size }
    : null
}

function findRepeatedNames(records: readonly CertificateRecord[]): CertificateProblem[] {
  const pagesByName = new Map<string, number[]>()
  records.forEach(({ name }, index) => {
    const key = fold(name)
    const pages = pagesByName.get(key) ?? []
    pages.push(index + 1)
    pagesByName.set(key, pages)
  })
  return [...pagesByName]
    .filter(([key, pages]) => key !== '' && pages.length > 1)
    .map(([, pages]) => ({
      kind: 'repeatedName',
      page: pages[0] ?? null,
      name: records[(pages[0] ?? 1) - 1]?.name ?? '',
      pages,
    }))
}
