import { type FieldSet, fieldNames, loopsAround } from '@shared/core/template-fields'
import { fold } from '@shared/core/vietnamese-fold'
import type { TemplateCheck } from './templates.contract'

/** A field of a Word template as its author wrote it; see the reader of templates. */
interface Tag {
  readonly name: string
  readonly role: 'value' | 'open' | 'close'
}

/** What is wrong with the tags of a template that can be read. @param builtIn tags of the template it came from */
export function judgeTags(
  fields: FieldSet,
  tags: readonly Tag[],
  builtIn: readonly Tag[],
): Pick<TemplateCheck, 'unknown' | 'misplaced' | 'unused'> {
  const known = fieldNames(fields)
  const isKnown = new Set(known.map(fold))
  const written = new Set(tags.map(({ name }) => fold(name)))
  const unknown = tags.map(({ name }) => name).filter((name) => !isKnown.has(fold(name)))
  const unused = builtIn.map(({ name }) => name).filter((name) => !written.has(fold(name)))
  return {
    unknown: [...new Set(unknown)].map((name) => ({
      tag: braced(name),
      nearest: nearestFields(name, known).map(braced),
    })),
    misplaced: misplacedTags(fields, tags),
    unused: [...new Set(unused)].map(braced),
  }
}

const braced = (name: string): string => `{${name}}`

/** Fields that stand outside every loop that has them. A condition around a field changes nothing. */
function misplacedTags(fields: FieldSet, tags: readonly Tag[]): TemplateCheck['misplaced'] {
  const open: string[] = []
  const found = new Map<string, string>()
  for (const { name, role } of tags) {
    if (role === 'close') open.pop()
    else {
      const places = loopsAround(fields, name)
      const fits = places.some((loops) => loops.every((loop) => open.includes(fold(loop))))
      const loop = places[0]?.at(-1)
      if (!fits && loop !== undefined) found.set(braced(name), `{#${loop}}`)
    }
    if (role === 'open') open.push(fold(name))
  }
  return [...found].map(([tag, loop]) => ({ tag, loop }))
}

/** At most this many are proposed: a longer list is no help. */
const proposals = 3

/**
 * The known names that a misspelt one may have meant: few letters apart, or one within the other.
 * Accents, case and tone placement do not count.
 */
export function nearestFields(name: string, known: readonly string[]): readonly string[] {
  const typed = fold(name)
  if (typed === '') return []
  const limit = Math.max(2, Math.floor(typed.length / 3))
  return known
    .map((field) => ({ field, distance: distanceOf(typed, fold(field)) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, proposals)
    .map(({ field }) => field)
}

/** Words left out, added or taken for others cost little: “ngày ban hành” means “nơi và ngày ban hành”. */
function distanceOf(typed: string, field: string): number {
  const letters = editDistance(typed, field)
  return sharesMostWords(typed.split(' '), field.split(' ')) ? Math.min(letters, 2) : letters
}

function sharesMostWords(typed: readonly string[], field: readonly string[]): boolean {
  const shared = typed.filter((word) => field.includes(word)).length
  return shared >= 2 && 2 * shared >= Math.max(typed.length, field.length)
}

/** Letters to insert, drop or replace (Levenshtein). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (to[j - 1] === letter ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
