import { rows, text } from '@shared/core/template-fields'
import { awardDecisionFields as award } from './award-decision.catalogue'
import { listHeadFields, orderField, samplePeople, sampleUnits } from './templates.common.catalogue'

const { upperBody, issuingBody, placeAndDate, numberLine, typeName, bases, proclamation } = award
const { effect, recipients, authority, signerPosition, signerName } = award

const amended = 'Quyết định số 05-QĐ/ĐUK, ngày 05/01/2023'

/** What every decision of the committee has around its articles. */
const frame = {
  ...{ upperBody, issuingBody, placeAndDate, numberLine, typeName, bases, proclamation },
  ...{ effect, recipients, authority, signerPosition, signerName },
} as const

const articles = (examples: readonly string[]) =>
  rows('điều', {
    note: 'Lặp theo từng điều',
    rows: examples.length,
    fields: {
      articleLabel: text('tên điều', 'Chữ đậm ở đầu điều', ['Điều 1.', 'Điều 2.', 'Điều 3.']),
      text: text('nội dung', 'Lời của điều', examples),
    },
  })

const execution =
  'Văn phòng, các ban Đảng ủy Khối, các tổ chức cơ sở đảng và tập thể, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.'

const subjectField = text('đối tượng', 'Tập thể hoặc cá nhân', samplePeople)
const reasonField = text('lý do', 'Như ở Điều 1, dùng khi cần nhắc lại', 'sai sót khi soạn thảo')

/** Quyết định biểu dương with its list: no certificates, no money. */
export const praiseDecisionFields = {
  ...frame,
  subject: text(
    'trích yếu',
    'Dòng đậm dưới tên loại',
    'biểu dương tập thể, cá nhân có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU',
  ),
  articles: articles([
    'Biểu dương 02 tập thể và 02 cá nhân đã có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU của Ban Thường vụ Tỉnh ủy (có danh sách kèm theo).',
    execution,
  ]),
  ...listHeadFields('kèm theo quyết định', [
    'tập thể, cá nhân được biểu dương',
    '(kèm theo Quyết định số 05-QĐ/ĐUK, ngày 05/01/2023 của Ban Thường vụ Đảng ủy Khối)',
  ]),
  hasCollectives: award.hasCollectives,
  hasPersons: award.hasPersons,
  collectivesHeading: award.collectivesHeading,
  personsHeading: award.personsHeading,
  collectives: award.collectives,
  persons: award.persons,
  collectiveCount: award.collectiveCount,
  personCount: award.personCount,
  reason: award.reason,
} as const

/** Quyết định đính chính with what was printed and what it reads now. */
export const correctionDecisionFields = {
  ...frame,
  subject: text('trích yếu', 'Dòng đậm dưới tên loại', `về việc đính chính ${amended}`),
  articles: articles([
    `Đính chính một số nội dung tại ${amended} của Ban Thường vụ Đảng ủy Khối (có nội dung đính chính kèm theo).`,
    `Các nội dung khác của ${amended} không thay đổi. Giấy khen đã cấp có nội dung in sai được thu hồi và cấp lại.`,
    execution,
  ]),
  ...listHeadFields('kèm theo quyết định', [
    `tại ${amended}`,
    '(kèm theo Quyết định số 07-QĐ/ĐUK, ngày 15/02/2023 của Ban Thường vụ Đảng ủy Khối)',
  ]),
  lines: rows('dòng', {
    note: 'Lặp theo từng nội dung đính chính',
    rows: 2,
    fields: {
      order: orderField,
      subject: subjectField,
      field: text('nội dung đính chính', 'Họ và tên, chức vụ, đơn vị …', 'Chức vụ'),
      before: text('đã in', 'Như ở quyết định gốc', ['Phó Bí thư', 'Chi ủy viên']),
      after: text('nay là', 'Nội dung đúng', ['Bí thư', 'Phó Bí thư']),
    },
  }),
  reason: reasonField,
} as const

/** Quyết định hủy bỏ with whose award is taken back. */
export const revocationDecisionFields = {
  ...frame,
  subject: text('trích yếu', 'Dòng đậm dưới tên loại', `về việc hủy bỏ ${amended}`),
  articles: articles([
    `Hủy bỏ kết quả khen thưởng đối với 02 cá nhân tại ${amended} của Ban Thường vụ Đảng ủy Khối (có danh sách kèm theo). Lý do: kê khai thành tích không đúng sự thật.`,
    'Thu hồi Giấy khen và tiền thưởng đã trao theo quyết định nêu tại Điều 1, số tiền 894.000 đồng.',
    execution,
  ]),
  ...listHeadFields('kèm theo quyết định', [
    'tập thể, cá nhân bị hủy bỏ kết quả khen thưởng',
    '(kèm theo Quyết định số 07-QĐ/ĐUK, ngày 15/02/2023 của Ban Thường vụ Đảng ủy Khối)',
  ]),
  lines: rows('dòng', {
    note: 'Lặp theo từng tập thể, cá nhân',
    rows: 2,
    fields: {
      order: orderField,
      subject: subjectField,
      place: text('chức vụ, đơn vị', 'Chức vụ và đơn vị của đối tượng', sampleUnits),
      ledgerNumber: text('số giấy khen', 'Trống khi hủy bỏ biểu dương', ['101', '102']),
      amount: text('tiền thu hồi', 'Bằng số, đơn vị đồng', '447.000'),
    },
  }),
  reason: reasonField,
} as const
