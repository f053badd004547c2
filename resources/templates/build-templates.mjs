/**
 * Builds the Word templates that the office may edit. Run after changing them or the measures:
 *
 *     node resources/templates/build-templates.mjs [folder]
 *
 * The measures are those of the printed page (shared/core/party-format.ts), so both look the same.
 * Fields stand between braces; their names are in shared/features/templates/*.catalogue.ts, and a
 * test compares both.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Packer } from 'docx'
import { partyFormats } from '../../shared/core/party-format.ts'
import {
  awardDecision,
  correctionDecision,
  exemplarDecision,
  praiseDecision,
  revocationDecision,
} from './decision-pages.mjs'
import { invitation, letter, programme, reminderLetter } from './letter-pages.mjs'
import { countMinutes, meetingMinutes } from './meeting-pages.mjs'
import { exemplarSheet, pledge } from './movement-pages.mjs'
import { wordFile } from './party-file.mjs'
import { collectiveReport, featReport, personReport } from './report-pages.mjs'
import { proposalList, submission } from './submission-pages.mjs'

/** Name of the file, title of the document, and its pages. */
const documents = [
  ['quyet-dinh-khen-thuong', 'Quyết định khen thưởng', awardDecision],
  ['quyet-dinh-bieu-duong', 'Quyết định biểu dương', praiseDecision],
  ['quyet-dinh-dinh-chinh', 'Quyết định đính chính', correctionDecision],
  ['quyet-dinh-huy-bo', 'Quyết định hủy bỏ', revocationDecision],
  ['to-trinh-khen-thuong', 'Tờ trình đề nghị khen thưởng', submission],
  ['danh-sach-de-nghi', 'Danh sách đề nghị khen thưởng', proposalList],
  ['bien-ban-hop-xet', 'Biên bản họp xét khen thưởng', meetingMinutes],
  ['bien-ban-kiem-phieu', 'Biên bản kiểm phiếu', countMinutes],
  ['bao-cao-thanh-tich-tap-the', 'Báo cáo thành tích tập thể', collectiveReport],
  ['bao-cao-thanh-tich-ca-nhan', 'Báo cáo thành tích cá nhân', personReport],
  ['bao-cao-thanh-tich-dot-xuat', 'Báo cáo thành tích đột xuất, chuyên đề', featReport],
  ['quyet-dinh-cong-nhan-dien-hinh', 'Quyết định công nhận điển hình', exemplarDecision],
  ['cong-van', 'Công văn', letter],
  ['cong-van-don-doc', 'Công văn đôn đốc', reminderLetter],
  ['giay-moi', 'Giấy mời hội nghị', invitation],
  ['chuong-trinh-hoi-nghi', 'Chương trình hội nghị', programme],
  ['giao-uoc-thi-dua', 'Giao ước thi đua', pledge],
]

/** Forms of our own, which no guideline is about. */
const forms = [['phieu-nhan-rong', 'Phiếu nhân rộng điển hình', exemplarSheet]]

const folder = path.resolve(process.argv[2] ?? import.meta.dirname)
mkdirSync(folder, { recursive: true })
for (const format of Object.values(partyFormats))
  for (const [name, title, pages] of documents)
    await write(`${name}-${format.id}`, wordFile(format, title, pages(format)))
for (const [name, title, pages] of forms)
  await write(name, wordFile(partyFormats['2026'], title, pages(partyFormats['2026'])))

async function write(name, document) {
  const file = path.join(folder, `${name}.docx`)
  writeFileSync(file, await Packer.toBuffer(document))
  console.log(file)
}
