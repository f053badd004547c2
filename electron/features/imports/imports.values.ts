import { fold } from '@shared/core/vietnamese-fold'
import type { Reading } from '@shared/features/imports/imports.cells.rules'
import type { ValueField } from '@shared/features/imports/imports.kinds'
import { valueReaders } from '@shared/features/imports/imports.values.rules'
import type { Directory } from './imports.directory'
import type { ImportSession } from './imports.session'

type ValueOf<Field extends ValueField> =
  ReturnType<(typeof valueReaders)[Field]> extends Reading<infer Value> ? Value : never

/** A word that no reader understands, or that the clerk has explained in this session. */
export interface SeenWord {
  readonly field: ValueField
  readonly text: string
  rows: number
}

export const wordKey = (field: ValueField, text: string): string => `${field} ${fold(text)}`

/**
 * Reads the words of columns with answers of their own; what the clerk has said of a word, now or in
 * an earlier import, comes before what it looks like.
 */
export class WordReader {
  readonly #session: ImportSession
  readonly #directory: Directory
  /** By field and spelling, so that a column of ten thousand “Nam” is read once. */
  readonly #known = new Map<string, Reading<unknown>>()
  readonly #asked = new Map<string, SeenWord>()

  constructor(session: ImportSession, directory: Directory) {
    this.#session = session
    this.#directory = directory
  }

  read<Field extends ValueField>(field: Field, text: string): Reading<ValueOf<Field>> {
    const place = `${field} ${text}`
    const known = this.#known.get(place)
    const asked = this.#asked.get(place)
    if (asked) asked.rows += 1
    if (known) return known as Reading<ValueOf<Field>>
    const reading = this.#readNew(field, text)
    this.#known.set(place, reading)
    return reading as Reading<ValueOf<Field>>
  }

  /** Those to ask about, or asked about already. */
  seen(): readonly SeenWord[] {
    return [...this.#asked.values()]
  }

  #readNew(field: ValueField, text: string): Reading<unknown> {
    const key = wordKey(field, text)
    const chosen = this.#session.resolutions.get(resolutionOfWord(key))
    const taught = this.#directory.words.get(key)
    const plain = valueReaders[field](text)
    if (chosen || (plain.problem !== undefined && taught === undefined))
      this.#asked.set(`${field} ${text}`, { field, text, rows: 1 })
    if (chosen?.subjectId === null) return { value: field === 'category' ? text : null }
    const meant = chosen?.subjectId ?? taught
    return meant === undefined ? plain : valueReaders[field](meant)
  }
}

/** Beside the names, which have the same kind of answers. */
export const resolutionOfWord = (key: string): string => `value ${key}`
