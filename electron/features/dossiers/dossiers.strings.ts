import { documentDay, inlineDay, type LocalDate, showDay } from '@shared/core/local-date'
import { twoDigits } from '@shared/core/vietnamese-numbers'

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

const files = (count: number, name: string) =>
  count === 1 ? `hồ sơ của “${name}”` : `${twoDigits(count)} hồ sơ đề nghị`

export const dossiersStrings = {
  nomination: 'hồ sơ này',
  file: 'tệp này',
  decisionType: 'QĐ',
  received: (paper: string, p: { count: number; name: string }) =>
    `Đã nhận bản giấy “${paper}” của ${files(p.count, p.name)}`,
  unreceived: (paper: string, name: string) =>
    `Đã bỏ ghi nhận bản giấy “${paper}” của hồ sơ “${name}”`,
  attached: (file: string, name: string) => `Đã đính kèm “${file}” vào hồ sơ của “${name}”`,
  detached: (file: string, name: string) => `Đã gỡ “${file}” khỏi hồ sơ của “${name}”`,
  checklistSaved: (count: number) => `Đã lưu danh mục ${twoDigits(count)} giấy tờ của hình thức`,
  checklistReset: 'Đã trở lại danh mục giấy tờ theo văn bản',
  layingOut: 'Đang dàn trang',

  placeAndDate: (p: { place: string; day: LocalDate }) => `${p.place}, ${documentDay(p.day)}`,
  ofRound: (round: string) => `Đợt: ${round}`,
  ofUnit: (unit: string) => `Đơn vị: ${unit}`,
  asOf: (day: LocalDate) => `Đến ngày ${showDay(day)}`,

  missingTitle: 'DANH SÁCH HỒ SƠ CÒN THIẾU',
  missingFile: (day: LocalDate) => `Hồ sơ còn thiếu ${day}.xlsx`,
  missingSheet: 'Hồ sơ còn thiếu',
  saveMissing: 'Lưu danh sách hồ sơ còn thiếu',
  missingCount: (count: number) => `Cộng: ${twoDigits(count)} hồ sơ còn thiếu giấy tờ.`,
  missingColumns: {
    order: 'STT',
    unit: 'Đơn vị',
    name: 'Họ và tên / tên tập thể',
    round: 'Đợt khen thưởng',
    level: 'Cấp',
    status: 'Trạng thái',
    missing: 'Giấy tờ còn thiếu',
  },
  noUnit: '(Chưa rõ đơn vị)',

  listTitle: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
  listFile: (day: LocalDate) => `Danh sách đề nghị ${day}.xlsx`,
  listSheet: 'Danh sách đề nghị',
  saveList: 'Lưu danh sách đề nghị',
  listTotals: (p: { collectives: number; persons: number }) =>
    `Cộng: ${twoDigits(p.collectives)} tập thể, ${twoDigits(p.persons)} cá nhân.`,
  proposedBy: (p: { organisation: string; document: string; documentOn: LocalDate | null }) =>
    `Đơn vị đề nghị: ${p.organisation}${p.document ? ` (${p.document}${p.documentOn ? `, ngày ${inlineDay(p.documentOn)}` : ''})` : ''}`,
  listColumns: {
    order: 'STT',
    name: 'Họ và tên / tên tập thể',
    position: 'Chức vụ',
    unit: 'Đơn vị',
    joined: 'Năm vào Đảng',
    rating: 'Xếp loại năm',
    awards: 'Khen thưởng đã có',
    exemplar: 'Điển hình',
    achievement: 'Thành tích',
    form: 'Hình thức đề nghị',
    amount: 'Mức thưởng (đồng)',
  },
  ratingIn: (year: number, words: string) => `${year}: ${words}`,
  awardIn: (form: string, year: string) => (year ? `${form} (${year})` : form),
  exemplarStep: (step: number, year: number) => `Bước ${step} (${year})`,

  slipTitle: 'Phiếu yêu cầu bổ sung hồ sơ',
  slip: {
    type: 'PHIẾU YÊU CẦU',
    subject: 'bổ sung hồ sơ đề nghị khen thưởng',
    number: (symbol: string) => `Số ${'\u00a0'.repeat(8)}-PYC/${symbol}`,
    addressed: (unit: string) => `Kính gửi: ${unit}`,
    opening: (p: { body: string; round: string; count: number }) =>
      `Qua xem xét hồ sơ đề nghị khen thưởng ${p.round}, ${p.body} nhận thấy ${twoDigits(p.count)} hồ sơ dưới đây cần được bổ sung, hoàn chỉnh:`,
    label: (index: number) => `${index}.`,
    file: (p: { name: string; reasons: string; returnedOn: LocalDate }) =>
      `${p.name} (trả lại ngày ${inlineDay(p.returnedOn)}): ${p.reasons}.`,
    papers: (names: readonly string[]) => `Giấy tờ còn thiếu: ${names.join('; ')}`,
    request: (dueOn: LocalDate | null) =>
      `Đề nghị đơn vị bổ sung, gửi lại ${dueOn ? `trước ngày ${inlineDay(dueOn)}` : 'trong thời gian sớm nhất'} để kịp tổng hợp, trình xét khen thưởng`,
    recipientsLabel: 'Nơi nhận:',
    recipients: ['Như trên,', 'Lưu hồ sơ khen thưởng.'],
    unknownUnit: 'đơn vị đề nghị khen thưởng',
  },

  letter: {
    type: 'TỜ TRÌNH',
    subject: (round: string) => `về việc đề nghị khen thưởng đợt “${round}”`,
    addressed: (p: { level: 'base' | 'bloc' | 'province'; body: string; upper: string }) =>
      `Kính trình: ${p.level === 'province' ? p.upper : p.body}`,
    upperBody: 'cấp có thẩm quyền của tỉnh',
    opening: (p: { achievement: string; campaign: string; who: string }) =>
      `${[
        p.campaign && `Thực hiện phong trào thi đua “${p.campaign}”`,
        p.achievement && `xét các tập thể, cá nhân ${lower(p.achievement)}`,
        'căn cứ kết quả họp xét ngày ..... (Biên bản số .....)',
      ]
        .filter(Boolean)
        .join('; ')}, ${p.who} kính trình xem xét, khen thưởng:`,
    body: (shortName: string) => `Ban Thường vụ ${shortName}`,
    collectives: (count: number, form: string) =>
      `1. Tập thể: ${twoDigits(count)} tập thể${form ? `, hình thức: ${form}` : ''} (danh sách kèm theo).`,
    persons: (count: number, form: string) =>
      `2. Cá nhân: ${twoDigits(count)} cá nhân${form ? `, hình thức: ${form}` : ''} (danh sách kèm theo).`,
    attached: (papers: readonly string[]) =>
      `Hồ sơ gửi kèm: ${[...papers, 'danh sách đề nghị'].join('; ')}.`,
    officeItself: 'cơ quan tham mưu',
    rule: '-----',
  },
} as const
