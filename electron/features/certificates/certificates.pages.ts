import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { CertificateProblem } from '@shared/features/certificates/certificates.problems'
import type { CertificateDocument } from './pdf/certificates-pdf'

/** What is printed, without the faces, which come from the files of the program. */
export type PagesToMake = Omit<CertificateDocument, 'fonts'>

/** What the pages need of a context; a task and a query both have it. */
export interface Press {
  readonly resources: string
  /** Aborted when the user presses “Dừng”. */
  readonly signal?: AbortSignal
}

/**
 * All pages as one PDF; others are answered meanwhile.
 * @throws AppError `certificates.cannotPrint`, `.nothingToPrint`
 */
export async function composePages(press: Press, pages: PagesToMake): Promise<Uint8Array> {
  const { streamCertificates } = await import('./pdf/certificates-pdf')
  const fonts = await shippedFonts(press.resources)
  const chunks: Buffer[] = []
  for (const chunk of streamCertificates({ ...pages, fonts })) {
    if (chunk.length > 0) chunks.push(chunk)
    press.signal?.throwIfAborted()
    await setImmediate()
  }
  return Buffer.concat(chunks)
}

/** What a clerk should know before printing; others are answered meanwhile. */
export async function checkPages(
  press: Press,
  pages: Pick<PagesToMake, 'layout' | 'records' | 'stock'>,
): Promise<readonly CertificateProblem[]> {
  const { surveyCertificates } = await import('./pdf/certificates-check')
  const { rememberedFits } = await import('./pdf/remembered-fits')
  const fonts = await shippedFonts(press.resources)
  const survey = surveyCertificates({ ...pages, fonts }, rememberedFits(fonts))
  for (;;) {
    const step = survey.next()
    if (step.done) return step.value.problems
    press.signal?.throwIfAborted()
    await setImmediate()
  }
}

/** Reading the faces takes tens of milliseconds: once, and only when certificates are wanted. */
const libraries = new Map<string, ReturnType<typeof openLibrary>>()

async function openLibrary(resources: string) {
  const { openFontLibrary } = await import('./pdf/font-catalogue')
  return openFontLibrary(path.join(resources, 'fonts'))
}

/** The faces that come with the program. */
export function shippedFonts(resources: string): ReturnType<typeof openLibrary> {
  const known = libraries.get(resources) ?? openLibrary(resources)
  libraries.set(resources, known)
  return known
}
