/**
 * Builds the Word template of the registration form (phiếu đăng ký thi đua). Run after changing it:
 *
 *     node resources/templates/build-registration-form.mjs [folder]
 *
 * Fields stand between braces; their names are in
 * electron/features/registrations/registrations.forms.strings.ts.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { centred, exactly, halfPoints, points, run, twips } from './party-parts.mjs'

function form() {
  const margin = { top: twips(20), right: twips(15), bottom: twips(18), left: twips(25) }
  const font = { font: 'Times New Roman', size: halfPoints(13), language: { value: 'vi-VN' } }
  return new Document({
    title: 'Phiếu đăng ký thi đua',
    creator: 'Đồng Khởi',
    lastModifiedBy: 'Đồng Khởi',
    styles: { default: { document: { run: font } } },
    sections: [
      {
        properties: { page: { size: { width: twips(210), height: twips(297) }, margin } },
        children: sheet(),
      },
    ],
  })
}

/** One form; the small paragraphs at both ends carry the loop and meet between two forms. */
function sheet() {
  const small = (children) => new Paragraph({ spacing: exactly(1), children })
  const tiny = (text) => run(text, { size: 2 })
  return [
    small([tiny('{#phiếu}')]),
    small([tiny('{#sang trang}'), new PageBreak(), tiny('{/sang trang}')]),
    head(),
    centred([run('PHIẾU ĐĂNG KÝ THI ĐUA', { bold: true, size: halfPoints(14.5) })], {
      spacing: { before: points(14) },
    }),
    centred([run('{phong trào}', { bold: true, size: halfPoints(14.5) })]),
    centred([run('{loại phiếu}', { italics: true })], { spacing: { after: points(8) } }),
    line('{#là tập thể}Tập thể: {họ tên}{/là tập thể}'),
    line('{#là cá nhân}Họ và tên: {họ tên}{/là cá nhân}'),
    line('{#là cá nhân}Chức vụ: {chức vụ}{/là cá nhân}'),
    line('{#là cá nhân}Đảng viên {đảng viên}     Quần chúng {quần chúng}{/là cá nhân}'),
    line('{#là cá nhân}Chi bộ: {chi bộ}{/là cá nhân}'),
    line('Tổ chức cơ sở đảng: {tổ chức cơ sở}'),
    rows(),
    line('Đăng ký phấn đấu trở thành điển hình: {điển hình} {lĩnh vực}', 8),
    signatures(),
    small([tiny('{/phiếu}')]),
  ]
}

const line = (text, before = 2) =>
  new Paragraph({ spacing: { before: points(before) }, children: [run(text)] })

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = {
  ...{ top: none, bottom: none, left: none, right: none },
  ...{ insideHorizontal: none, insideVertical: none },
}

function columns(widthsMm, cells, options) {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widthsMm.reduce((sum, mm) => sum + mm, 0)), type: WidthType.DXA },
    columnWidths: widthsMm.map(twips),
    ...options,
    rows: cells.map(
      ({ children, ...row }) =>
        new TableRow({
          cantSplit: true,
          ...row,
          children: children.map(
            (paragraphs, index) =>
              new TableCell({
                width: { size: twips(widthsMm[index]), type: WidthType.DXA },
                children: paragraphs,
              }),
          ),
        }),
    ),
  })
}

function head() {
  const unit = [
    centred([run('{cấp trên}')]),
    centred([run('{đơn vị đăng ký}', { bold: true })]),
    centred([run('*')]),
  ]
  const party = [
    centred([run('ĐẢNG CỘNG SẢN VIỆT NAM', { bold: true })]),
    centred([run('{nơi và ngày}', { italics: true })], { spacing: { before: points(4) } }),
  ]
  return columns([75, 95], [{ children: [unit, party] }], { borders: noBorders })
}

function rows() {
  const titles = ['STT', 'Chân/Mũi', 'Nội dung đăng ký', 'Mục tiêu, chỉ tiêu', 'Thời gian hoàn thành', 'Ghi chú']
  const fields = ['{#dòng}{stt}', '{chân mũi}', '{nội dung}', '{mục tiêu chỉ tiêu}', '{thời gian hoàn thành}', '{ghi chú}{/dòng}']
  const size = halfPoints(12)
  return columns(
    [12, 30, 42, 40, 24, 22],
    [
      { tableHeader: true, children: titles.map((text) => [centred([run(text, { size, bold: true })])]) },
      {
        children: fields.map((text, index) => [
          new Paragraph({
            alignment: index === 0 || index === 4 ? AlignmentType.CENTER : AlignmentType.LEFT,
            children: [run(text, { size })],
          }),
        ]),
      },
    ],
    {},
  )
}

function signatures() {
  const side = (title, name) => [
    centred([run(title, { bold: true })], { keepNext: true }),
    centred([run('(Ký, ghi rõ họ tên)', { italics: true })], { keepNext: true }),
    new Paragraph({ keepNext: true, spacing: exactly(56), children: [] }),
    centred([run(name, { bold: true })]),
  ]
  const right = side('{người đăng ký}', '{#là cá nhân}{họ tên}{/là cá nhân}')
  return columns([85, 85], [{ children: [side('XÁC NHẬN CỦA CẤP ỦY', ''), right] }], {
    borders: noBorders,
  })
}

const folder = path.resolve(process.argv[2] ?? import.meta.dirname)
mkdirSync(folder, { recursive: true })
const file = path.join(folder, 'phieu-dang-ky-thi-dua.docx')
writeFileSync(file, await Packer.toBuffer(form()))
console.log(file)
