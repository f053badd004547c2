import type { FieldSet, RowsField, TemplateField } from '@shared/core/template-fields'
import { fold } from '@shared/core/vietnamese-fold'

/** A field of a Word template as its author wrote it; see the reader of templates. */
interface Tag {
  readonly name: string
  readonly role: 'value' | 'open' | 'close'
}

/** What the sample document puts where a tag stands. */
export type FilledTag = {
  /** With its braces: `{số văn bản}`, `{#căn cứ}`. */
  readonly tag: string
  /** The repeated part it stands in, with braces; null at the top of the document. */
  readonly loop: string | null
  /** false: it stands in a part that the sample document leaves out. */
  readonly isPrinted: boolean
} & (
  | { readonly kind: 'text'; readonly values: readonly string[] }
  | { readonly kind: 'rows'; readonly rows: number }
  | { readonly kind: 'condition'; readonly isShown: boolean }
  /** Not a field of this kind of document, or not of the part in which it stands. */
  | { readonly kind: 'unknown' }
)

interface Place {
  /** Folded name of what was opened. */
  readonly name: string
  /** null: a condition, which opens no fields of its own. */
  readonly rows: RowsField | null
  readonly isShown: boolean
}

/** Every tag of a template in reading order, each once in each part, with what fills it. */
export function filledTags(fields: FieldSet, tags: readonly Tag[]): readonly FilledTag[] {
  const open: Place[] = []
  const found = new Map<string, FilledTag>()
  for (const { name, role } of tags) {
    if (role === 'close') {
      const at = open.findLastIndex((place) => place.name === fold(name))
      if (at !== -1) open.length = at
      continue
    }
    const { field, loop } = findField(fields, open, name)
    const tag = role === 'open' ? `{#${name}}` : `{${name}}`
    const key = `${loop?.name ?? ''}/${fold(tag)}`
    if (!found.has(key)) {
      const isPrinted = open.every(({ isShown }) => isShown)
      const place = { tag, loop: loop && `{#${loop.name}}`, isPrinted }
      found.set(key, { ...place, ...fillingOf(field, loop) })
    }
    if (role === 'open')
      open.push({
        name: fold(name),
        rows: field?.kind === 'rows' ? field : null,
        isShown: field?.kind !== 'condition' || field.example,
      })
  }
  return [...found.values()]
}

/** The innermost part that has such a field, then those around it, then the document itself. */
function findField(fields: FieldSet, open: readonly Place[], name: string) {
  const inside = open.flatMap(({ rows }) => rows ?? []).toReversed()
  const loop = inside.find((part) => fieldNamed(part.fields, name)) ?? null
  return { field: fieldNamed(loop?.fields ?? fields, name), loop }
}

const fieldNamed = (fields: FieldSet, name: string): TemplateField | undefined =>
  Object.values(fields).find((field) => fold(field.name) === fold(name))

function fillingOf(field: TemplateField | undefined, loop: RowsField | null) {
  if (!field) return { kind: 'unknown' } as const
  if (field.kind === 'rows') return { kind: 'rows', rows: field.rows } as const
  if (field.kind === 'condition') return { kind: 'condition', isShown: field.example } as const
  const examples = [field.example].flat()
  const values = Array.from(
    { length: loop?.rows ?? 1 },
    (_, row) => examples[row % examples.length] ?? '',
  )
  return { kind: 'text', values } as const
}
