import { fold } from '@shared/core/vietnamese-fold'
import { type HelpPage, type HelpSection, sentencesOf } from './help.model'

export interface HelpHit {
  readonly page: HelpPage
  /** null: the page itself was found. */
  readonly section: HelpSection | null
  /** The sentence that holds the words, or what the page is for. */
  readonly excerpt: string
}

/** Titles of pages first, then titles of sections, then what is in them. */
const weights = { page: 3, section: 2, text: 1 } as const

/**
 * Sections that hold every word, accent-insensitive and in any order; the best first, in the order
 * of the pages where they are alike.
 */
export function searchHelp(pages: readonly HelpPage[], text: string): readonly HelpHit[] {
  const words = fold(text).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const holds = (where: string) => words.every((word) => fold(where).includes(word))
  const hits = pages.flatMap((page) => [
    ...(holds(page.title)
      ? [{ page, section: null, excerpt: page.summary, weight: weights.page }]
      : []),
    ...page.sections.flatMap((section) => {
      const inTitle = holds(`${page.title} ${section.title}`)
      const sentences = sentencesOf(section)
      const found = sentences.find(holds)
      const isSpread = !found && holds([page.title, section.title, ...sentences].join(' '))
      if (!inTitle && !found && !isSpread) return []
      const nearest =
        found ?? sentences.find((one) => words.some((word) => fold(one).includes(word)))
      const excerpt = nearest ?? sentences[0] ?? page.summary
      return [{ page, section, excerpt, weight: inTitle ? weights.section : weights.text }]
    }),
  ])
  return hits.toSorted((a, b) => b.weight - a.weight)
}
