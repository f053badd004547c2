import type { PartyFormatId } from './party-format'

/**
 * A Party document as it is read from top to bottom, complete: every word that is printed is here,
 * NFC, with its punctuation. What is not here is only form, and that comes from the format.
 */
export interface PartyDocument {
  readonly format: PartyFormatId
  /** “ĐẢNG BỘ TỈNH BẾN TRE” */
  readonly upperBody: string
  /** One entry per printed line. */
  readonly issuingBody: readonly string[]
  /** With its label, without a colon: “Số 05-QĐ/ĐUK”. */
  readonly numberLine: string
  readonly placeAndDate: string
  /** “QUYẾT ĐỊNH”; '' of a letter. */
  readonly typeName: string
  /** Trích yếu, lower-case start; of a letter with a capital, under the number. */
  readonly subject: string
  /** “Kính gửi:” and to whom. A letter (công văn) has it, and no name of its own above the text. */
  readonly addressees?: PartyRecipients
  readonly blocks: readonly PartyBlock[]
  readonly recipients: PartyRecipients
  readonly signature: PartySignature
  /** Each starts on a new page. */
  readonly lists: readonly AppendedList[]
}

export type PartyBlock =
  /** A legal basis, printed after a dash. */
  | { readonly kind: 'basis'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** “BAN THƯỜNG VỤ ĐẢNG ỦY KHỐI QUYẾT ĐỊNH:”, centred and bold. */
  | { readonly kind: 'proclamation'; readonly text: string }
  /** `label` (“Điều 1.”) is bold, the text follows on the same line. */
  | { readonly kind: 'article'; readonly label: string; readonly text: string }

/** Every word of it, one after the other: to look a quotation up in. */
export function textOfDocument(document: PartyDocument): string {
  const { blocks, lists, recipients, signature, issuingBody } = document
  return [
    ...[document.upperBody, ...issuingBody, document.numberLine, document.placeAndDate],
    ...[document.typeName, document.subject],
    ...blocks.map((block) =>
      block.kind === 'article' ? `${block.label} ${block.text}` : block.text,
    ),
    ...lists.flatMap(({ title, subject, reference, sections }) => [
      ...[title, subject, reference],
      ...sections.flatMap(({ heading, rows }) => [heading, ...rows.flat()]),
    ]),
    ...[recipients.label, ...recipients.lines],
    ...[...signature.authority, signature.position, signature.name],
  ].join(' ')
}

export interface PartyRecipients {
  /** “Nơi nhận:” */
  readonly label: string
  /** Each is printed after a dash. */
  readonly lines: readonly string[]
}

export interface PartySignature {
  /** “T/M BAN THƯỜNG VỤ”, one entry per printed line. */
  readonly authority: readonly string[]
  readonly position: string
  /** Without titles (ThS., BS.). */
  readonly name: string
}

export interface AppendedList {
  /** “DANH SÁCH” */
  readonly title: string
  readonly subject: string
  /** “(kèm theo Quyết định số …)” */
  readonly reference: string
  readonly orientation: 'portrait' | 'landscape'
  readonly sections: readonly ListSection[]
}

export interface ListSection {
  /** “I. TẬP THỂ”; '' where there is but one section. */
  readonly heading: string
  readonly columns: readonly ListColumn[]
  /** As many cells as columns. */
  readonly rows: readonly (readonly string[])[]
}

export interface ListColumn {
  readonly title: string
  /** Share of the table's width; any positive numbers. */
  readonly weight: number
  readonly align: 'left' | 'centre'
}
