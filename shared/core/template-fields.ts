import type { TemplateData } from './template-data'
import { fold } from './vietnamese-fold'

/** A field that is replaced by a text: `{số văn bản}`. */
export interface TextField {
  readonly kind: 'text'
  /** Between the braces, as the office types it. Part of every template it saved: never rename. */
  readonly name: string
  /** What stands there, for whoever edits the template. */
  readonly note: string
  /** Of one document, or of one row after the other. */
  readonly example: string | readonly string[]
}

/** What stands between `{#có tập thể}` and `{/có tập thể}` is printed only when it is so. */
export interface ConditionField {
  readonly kind: 'condition'
  readonly name: string
  readonly note: string
  /** Whether it is so in the sample document. */
  readonly example: boolean
}

/** What stands between `{#căn cứ}` and `{/căn cứ}` is printed once for each row. */
export interface RowsField<F extends FieldSet = FieldSet> {
  readonly kind: 'rows'
  readonly name: string
  readonly note: string
  /** How many rows the sample document has. */
  readonly rows: number
  readonly fields: F
}

export type TemplateField = TextField | ConditionField | RowsField

/** The fields of one kind of document under the names that code calls them by. */
export interface FieldSet {
  readonly [key: string]: TemplateField
}

/** What fills these fields: a missing or misspelt one does not compile. */
export type ValuesOf<F extends FieldSet> = {
  readonly [K in keyof F]: F[K] extends RowsField<infer Inner>
    ? readonly ValuesOf<Inner>[]
    : F[K] extends ConditionField
      ? boolean
      : string
}

export const text = (
  name: string,
  note: string,
  example: string | readonly string[],
): TextField => ({ kind: 'text', name, note, example })

export const condition = (name: string, note: string, example = true): ConditionField => ({
  kind: 'condition',
  name,
  note,
  example,
})

export const rows = <F extends FieldSet>(
  name: string,
  { note, rows: count, fields }: { note: string; rows: number; fields: F },
): RowsField<F> => ({ kind: 'rows', name, note, rows: count, fields })

/** Every name a template may use, those inside loops too; each once. */
export function fieldNames(fields: FieldSet): readonly string[] {
  const names = Object.values(fields).flatMap((field) => [
    field.name,
    ...(field.kind === 'rows' ? fieldNames(field.fields) : []),
  ])
  return [...new Set(names)]
}

interface Values {
  readonly [key: string]: string | boolean | readonly Values[]
}

/** The same values under the names that stand in the template. */
export function nameValues<F extends FieldSet>(fields: F, values: ValuesOf<F>): TemplateData {
  // The mapped type has said which kind of value each field has; here they are only renamed.
  return renamed(fields, values as Values)
}

function renamed(fields: FieldSet, values: Values): TemplateData {
  const named = Object.entries(fields).map(([key, field]) => {
    const value = values[key] ?? ''
    if (field.kind !== 'rows') return [field.name, value as string | boolean]
    const lines = value as readonly Values[]
    return [field.name, lines.map((line) => renamed(field.fields, line))]
  })
  return Object.fromEntries(named)
}

/** A whole document out of the examples, to see what a template looks like. */
export function sampleValues(fields: FieldSet, row = 0): TemplateData {
  const named = Object.values(fields).map((field) => [field.name, sampleOf(field, row)])
  return Object.fromEntries(named)
}

function sampleOf(field: TemplateField, row: number): TemplateData[string] {
  if (field.kind === 'condition') return field.example
  if (field.kind === 'rows')
    return Array.from({ length: field.rows }, (_, index) => sampleValues(field.fields, index))
  const examples = [field.example].flat()
  return examples[row % examples.length] ?? ''
}

/** Where a field is found: the loops around it, outermost first; empty at the top of the document. */
export function loopsAround(fields: FieldSet, name: string): readonly (readonly string[])[] {
  const wanted = fold(name)
  return Object.values(fields).flatMap((field) => [
    ...(fold(field.name) === wanted ? [[]] : []),
    ...(field.kind === 'rows'
      ? loopsAround(field.fields, name).map((loops) => [field.name, ...loops])
      : []),
  ])
}
