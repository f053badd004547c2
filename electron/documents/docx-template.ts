import { AppError } from '@shared/core/app-error'
import type { TemplateData } from '@shared/core/template-data'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import {
  createDefaultPlugins,
  LoopPlugin,
  MissingCloseDelimiterError,
  MissingStartDelimiterError,
  RelType,
  type ScopeDataArgs,
  type Tag,
  TagDisposition,
  TemplateHandler,
  type TemplateHandlerOptions,
} from 'easy-template-x'
import { documentErrors } from './documents.errors'
import { ParagraphLoopPlugin } from './paragraph-loop'

/** A field of a Word template as its author wrote it. */
export interface TemplateTag {
  /** Between the braces, NFC, without `#` and `/`. */
  readonly name: string
  readonly role: 'value' | 'open' | 'close'
}

/** A template is text with perhaps an emblem; far below this, and unpacking stays cheap. */
const MAX_TEMPLATE_BYTES = 10 * 1024 * 1024

/**
 * Fills the office's Word template. Field names are compared without accents, case or spacing, so
 * a template typed on a Mac (decomposed) or with “uỷ” for “ủy” works.
 *
 * @param template bytes of a .docx
 * @param knownTags every name the data may have; loops without rows do not show theirs
 * @returns bytes of the filled .docx; text is NFC and free of characters that XML cannot hold
 * @throws {AppError} unreadable or oversized template, broken or unpaired tag, or an unknown one
 */
export async function fillTemplate(
  template: Uint8Array,
  data: TemplateData,
  knownTags: readonly string[],
): Promise<Uint8Array> {
  const unknown = await checkTemplate(template, knownTags)
  if (unknown.length > 0) throw documentErrors.unknownTags({ tags: unknown })

  const folded = foldFields(data)
  const handler = new TemplateHandler({
    plugins: createDefaultPlugins().map((plugin) =>
      plugin instanceof LoopPlugin ? new ParagraphLoopPlugin() : plugin,
    ),
    scopeDataResolver: ({ strPath }) => lookUp(folded, strPath),
  })
  return handler.process(Buffer.from(template), {})
}

/** @returns every tag in reading order, repeated as often as it is written; throws as {@link fillTemplate} */
export async function listTags(template: Uint8Array): Promise<TemplateTag[]> {
  if (template.byteLength > MAX_TEMPLATE_BYTES)
    throw documentErrors.templateTooLarge({
      megabytes: formatNumber(template.byteLength / 1024 / 1024, 1),
      limit: formatNumber(MAX_TEMPLATE_BYTES / 1024 / 1024, 0),
    })
  const handler = new TemplateHandler()
  try {
    for (const part of [RelType.MainDocument, RelType.Header, RelType.Footer])
      assertBracesPaired(await handler.getText(Buffer.from(template), part))
    const tags = await handler.parseTags(Buffer.from(template))
    return tags.map(toTemplateTag)
  } catch (cause) {
    throw cause instanceof AppError ? cause : templateError(cause)
  }
}

/**
 * Checks a template before anything is written: tags whole, loops paired by name.
 * @returns names the office's template uses and `knownTags` does not have, as `{…}`, each once
 * @throws {AppError} naming the broken or unpaired tag
 */
export async function checkTemplate(
  template: Uint8Array,
  knownTags: readonly string[],
): Promise<string[]> {
  const tags = await listTags(template)
  assertLoopsPaired(tags)
  const known = new Set(knownTags.map(fold))
  const unknown = tags.filter((tag) => !known.has(fold(tag.name))).map((tag) => `{${tag.name}}`)
  return [...new Set(unknown)]
}

function toTemplateTag(tag: Tag): TemplateTag {
  const role = { Open: 'open', Close: 'close', SelfClosed: 'value' } as const
  // An empty tag, {}, has no name at all although the types promise one.
  return { name: tidy(tag.name ?? ''), role: role[tag.disposition ?? TagDisposition.SelfClosed] }
}

/** The library reads past a brace without its partner, and would leave it in the document. */
function assertBracesPaired(text: string): void {
  let open = -1
  for (const { 0: brace, index } of text.matchAll(/[{}]/gu)) {
    const isOpen = open >= 0
    if (isOpen === (brace === '{'))
      throw documentErrors.brokenTag({ text: around(text, isOpen ? open : index) })
    open = isOpen ? -1 : index
  }
  if (open >= 0) throw documentErrors.brokenTag({ text: around(text, open) })
}

/** What the author can search for: the words about the brace, within its paragraph. */
function around(text: string, index: number): string {
  const before = text
    .slice(Math.max(0, index - 30), index)
    .split('\n')
    .at(-1)
  const after = text
    .slice(index, index + 30)
    .split('\n')
    .at(0)
  return tidy(`${before}${after}`)
}

/**
 * The library pairs loops by count only; two loops closed crosswise would silently swap their rows.
 * @throws {AppError} naming the loop
 */
export function assertLoopsPaired(tags: readonly TemplateTag[]): void {
  const open: TemplateTag[] = []
  for (const tag of tags) {
    if (tag.role === 'open') open.push(tag)
    if (tag.role !== 'close') continue
    const opened = open.pop()
    if (opened === undefined || (tag.name !== '' && fold(opened.name) !== fold(tag.name)))
      throw documentErrors.unpairedTag({ tag: `{/${tag.name}}` })
  }
  const unclosed = open.pop()
  if (unclosed) throw documentErrors.unpairedTag({ tag: `{#${unclosed.name}}` })
}

function templateError(cause: unknown): Error {
  if (cause instanceof MissingCloseDelimiterError)
    return documentErrors.brokenTag({ text: tidy(cause.openDelimiterText) }, { cause })
  if (cause instanceof MissingStartDelimiterError)
    return documentErrors.brokenTag({ text: tidy(cause.closeDelimiterText) }, { cause })
  return documentErrors.templateUnreadable(undefined, { cause })
}

interface FoldedData extends ReadonlyMap<string, string | boolean | readonly FoldedData[]> {}

function foldFields(data: TemplateData): FoldedData {
  const folded = new Map<string, string | boolean | readonly FoldedData[]>()
  for (const [field, value] of Object.entries(data)) {
    if (typeof value === 'string') folded.set(fold(field), printable(value))
    else folded.set(fold(field), typeof value === 'boolean' ? value : value.map(foldFields))
  }
  return folded
}

/** Control characters and lone surrogates make a .docx that Word refuses to open. */
const printable = (text: string): string =>
  text
    .normalize('NFC')
    .toWellFormed()
    .replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu, '')

type Resolved = ReturnType<NonNullable<TemplateHandlerOptions['scopeDataResolver']>>

/** A field of the innermost row that has it; `path` alternates loop names and row numbers. */
function lookUp(data: FoldedData, path: ScopeDataArgs['strPath']): Resolved {
  const name = fold(path.at(-1) ?? '')
  for (let depth = path.length - 1; depth >= 0; depth -= 2) {
    const value = scopeAt(data, path.slice(0, depth))?.get(name)
    // Of rows the library only takes the number: their fields come back here by path.
    if (value !== undefined) return value as Resolved
  }
  return ''
}

function scopeAt(data: FoldedData, path: readonly string[]): FoldedData | undefined {
  let scope: FoldedData | undefined = data
  for (let index = 0; index + 1 < path.length; index += 2) {
    const rows: ReturnType<FoldedData['get']> = scope?.get(fold(path[index] ?? ''))
    scope = Array.isArray(rows) ? rows[Number(path[index + 1])] : undefined
  }
  return scope
}
