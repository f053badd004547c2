/** Parts that every Party document has in Word: heading, title, body paragraph, recipients and signature. */
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx'

/** Keeps a long subject off the margins, so that its lines come out about as long as each other. */
export const titleIndent = { left: twips(15), right: twips(15) }

/** @param number what stands under the issuing body: the number, and of a letter its subject */
export function headTable(format, number, columnsMm = format.headColumnsMm) {
  const { sizesPt } = format
  const issuer = [
    centred([run('{cấp ủy cấp trên}', { size: halfPoints(sizesPt.upperBody) })]),
    centred([run('{cơ quan ban hành}', { bold: true, size: halfPoints(sizesPt.issuingBody) })]),
    centred([run('*', { size: halfPoints(sizesPt.issuingBody) })]),
  ]
  const party = [
    centred([run('ĐẢNG CỘNG SẢN VIỆT NAM', { bold: true, size: halfPoints(sizesPt.partyName) })]),
    ruleUnderPartyName(columnsMm[1]),
  ]
  const day = [
    centred([
      run('{nơi và ngày ban hành}', { italics: true, size: halfPoints(sizesPt.placeAndDate) }),
    ]),
  ]
  return borderless(columnsMm, [
    [issuer, party],
    [number, day],
  ])
}

/**
 * The rule is as long as the text above it: 72.9 mm in bold 15 pt without kerning, as Word sets it.
 * It is a paragraph of its own, because a border of the text's paragraph would need an indent that
 * can force the text to wrap.
 */
function ruleUnderPartyName(columnMm) {
  const indent = twips((columnMm - 72.9) / 2)
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: exactly(4),
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [run('', { size: 2 })],
  })
}

export function title(format, type, subject) {
  const { sizesPt } = format
  return [
    centred([run(type, { bold: true, size: halfPoints(sizesPt.typeName) })], {
      spacing: { before: points(18) },
      keepNext: true,
    }),
    centred([run(subject, { bold: true, size: halfPoints(sizesPt.subject) })], {
      indent: titleIndent,
      spacing: exactly(format.linePt),
      keepNext: true,
    }),
    centred([run('-----')], { spacing: { ...exactly(10), after: points(12) }, keepNext: true }),
  ]
}

/** Kept on one page, with the last sentence: a page must not begin with the seal alone. */
export function endTable(format) {
  const { sizesPt } = format
  const label = {
    underline: { type: UnderlineType.SINGLE },
    size: halfPoints(sizesPt.recipientsLabel),
  }
  const recipients = [
    new Paragraph({ children: [run('Nơi nhận:', label)] }),
    new Paragraph({
      children: [
        run('{#nơi nhận}- {nội dung}{/nơi nhận}', { size: halfPoints(sizesPt.recipients) }),
      ],
    }),
  ]
  const signer = signerParagraphs(format)
  const { pageMm, marginsMm } = format
  const half = (pageMm.width - marginsMm.left - marginsMm.right) / 2
  return borderless([half, half], [[recipients, signer]], points(14))
}

/** Authority, position, room for signature and seal, name. @param options of each paragraph */
export function signerParagraphs({ sizesPt, signatureGapMm, isPositionBold }, options = {}) {
  const size = halfPoints(sizesPt.signature)
  const kept = { ...options, keepNext: true }
  return [
    centred([run('{thẩm quyền ký}', { bold: true, size })], kept),
    centred([run('{chức vụ người ký}', { bold: isPositionBold, size })], kept),
    new Paragraph({ keepNext: true, spacing: exactly((signatureGapMm * 72) / 25.4), children: [] }),
    centred([run('{họ tên người ký}', { bold: true, size })], options),
  ]
}

export function borderless(columnsMm, rows, before = 0) {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(columnsMm.reduce((sum, mm) => sum + mm, 0)), type: WidthType.DXA },
    columnWidths: columnsMm.map(twips),
    // Word pads cells by 1.9 mm unless told otherwise, here and in each cell.
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: twips(columnsMm[index]), type: WidthType.DXA },
                // No padding: the columns are measured from margin to margin.
                margins: { top: before, bottom: 0, left: 0, right: 0 },
                children,
              }),
          ),
        }),
    ),
  })
}

export function body(format, children, options = {}) {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(format.firstLineIndentMm) },
    spacing: { ...exactly(format.linePt), before: points(format.paragraphGapPt) },
    ...options,
    children,
  })
}

/** “Thời gian: …”, the label bold. */
export const labelled = (format, label, text) =>
  body(format, [run(`${label}:`, { bold: true }), run(text === '' ? '' : ` ${text}`)])

/** “I. NỘI DUNG”, kept with what follows. */
export const heading = (format, text) =>
  body(format, [run(text, { bold: true })], { keepNext: true })

export function centred(children, options = {}) {
  return new Paragraph({ alignment: AlignmentType.CENTER, ...options, children })
}

export function run(text, options = {}) {
  return new TextRun({ text: text.normalize('NFC'), ...options })
}

export function exactly(pt) {
  return { line: points(pt), lineRule: LineRuleType.EXACT }
}

export function twips(mm) {
  return Math.round((mm * 1440) / 25.4)
}

export function points(pt) {
  return Math.round(pt * 20)
}

export function halfPoints(pt) {
  return pt * 2
}
