/**
 * One page of help: plain sentences, no markup. Words of the screen stand in “…” exactly as they are
 * on the screen (a test looks them up); anything else that is quoted stands in ‘…’.
 */
export interface HelpPage {
  /** Last part of its address: `/tro-giup/cay-to-chuc`. */
  readonly id: string
  readonly title: string
  /** Screens it explains, as the patterns of their addresses; none for a page on its own. */
  readonly screens: readonly string[]
  /** One sentence: what the screen is for. */
  readonly summary: string
  readonly sections: readonly HelpSection[]
}

export interface HelpSection {
  readonly title: string
  readonly sentences?: readonly string[]
  /** One act each, in order. */
  readonly steps?: readonly string[]
  /** What to mind; shown apart. */
  readonly notes?: readonly string[]
  readonly keys?: readonly HelpKey[]
}

export interface HelpKey {
  /** “Ctrl+Z”; several for one thing are separated by “, ”. */
  readonly keys: string
  readonly does: string
}

/** A part of a sentence: plain, a label of the screen, or a key. */
export interface HelpSpan {
  readonly kind: 'plain' | 'label' | 'key'
  readonly text: string
}

const marked =
  /“(?<label>[^”]+)”|(?<key>(?<![\p{L}\p{N}+])(?:(?:Ctrl|Alt|Shift)\+(?:[A-Z0-9](?![\p{L}])|Enter|Home|End|[↑↓])|F\d{1,2}|Esc|Enter|Tab|Delete|Home|End)(?![\p{L}\p{N}]))/gu

/** Takes a sentence apart, so that labels and keys can be set off. */
export function spansOf(sentence: string): readonly HelpSpan[] {
  const spans: HelpSpan[] = []
  let from = 0
  for (const match of sentence.matchAll(marked)) {
    if (match.index > from) spans.push({ kind: 'plain', text: sentence.slice(from, match.index) })
    const { label, key } = match.groups ?? {}
    spans.push(
      label === undefined ? { kind: 'key', text: key ?? '' } : { kind: 'label', text: label },
    )
    from = match.index + match[0].length
  }
  if (from < sentence.length) spans.push({ kind: 'plain', text: sentence.slice(from) })
  return spans
}

/** Every sentence of a section, in the order in which it is read. */
export const sentencesOf = ({ sentences = [], steps = [], notes = [], keys = [] }: HelpSection) => [
  ...sentences,
  ...steps,
  ...keys.map(({ keys: pressed, does }) => `${pressed}: ${does}`),
  ...notes,
]
