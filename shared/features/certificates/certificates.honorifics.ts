import { fold } from '@shared/core/vietnamese-fold'
import { z } from 'zod'
import type { CertificateRecord, Honorific } from './certificates.record'

/** Who is addressed: a Party member, a man, a woman or somebody else who is none, a collective. */
export const honorificCases = ['member', 'man', 'woman', 'unknown', 'collective'] as const
export type HonorificCase = (typeof honorificCases)[number]

export const HonorificRule = z
  .strictObject({
    of: z.enum(honorificCases),
    /** “Chi bộ”: only names that begin so, whatever their accents; empty: every name. */
    nameBegins: z.string().max(60),
    /** Printed before the name; empty where the stock carries it already. */
    words: z.string().max(60),
  })
  .readonly()
export type HonorificRule = z.infer<typeof HonorificRule>

/** In order: the first that fits counts. */
export const HonorificRules = z.array(HonorificRule).max(30).readonly()
export type HonorificRules = z.infer<typeof HonorificRules>

const caseOf: Readonly<Record<Exclude<Honorific, 'none'>, HonorificCase>> = {
  comrade: 'member',
  mr: 'man',
  mrs: 'woman',
  mrOrMrs: 'unknown',
  collective: 'collective',
}

/** What stands before the name by these rules; undefined: none of them fits, the usual words do. */
export function addressBy(
  rules: HonorificRules,
  { honorific, name }: Pick<CertificateRecord, 'honorific' | 'name'>,
): string | undefined {
  if (honorific === 'none') return ''
  const key = `${fold(name)} `
  const rule = rules.find(
    ({ of, nameBegins }) =>
      of === caseOf[honorific] &&
      (nameBegins.trim() === '' || key.startsWith(`${fold(nameBegins)} `)),
  )
  return rule?.words
}
