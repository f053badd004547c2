import type { LocalDate } from '@shared/core/local-date'
import { formatNumber, twoDigits } from '@shared/core/vietnamese-numbers'
import { certificateStateNames } from '@shared/features/printing/printing.strings'

const whose = (p: { name: string; count: number }) =>
  p.count === 1 ? `giấy khen của ${p.name}` : `${formatNumber(p.count)} giấy khen`

export const printingStrings = {
  run: 'lượt in này',
  certificate: 'giấy khen này',
  spoiledState: 'In hỏng',
  blankPaper: 'Giấy trắng, in cả khung',
  anyPrinter: 'Máy in chọn trong hộp thoại in',
  printer: (p: { name: string; tray: string }) => (p.tray ? `${p.name}, ${p.tray}` : p.name),
  designVersion: (p: { name: string; version: number }) => `${p.name} (bản ${p.version})`,
  stockShort: (p: { stock: string; left: number; sheets: number }) =>
    `Kho chỉ còn ${formatNumber(p.left)} tờ phôi “${p.stock}”, cần ${formatNumber(p.sheets)} tờ. Hãy nhập thêm phôi hoặc in ít tờ hơn.`,
  runOfDecision: (p: { run: number; decision: string }) =>
    `Lượt in ${p.run}, Quyết định ${p.decision}`,

  wrongCount: (p: { named: number; found: number }) =>
    `Quyết định có ${formatNumber(p.named)} trường hợp nhưng sổ khen thưởng có ${formatNumber(p.found)} dòng. Không in được cho đến khi hai bên khớp nhau.`,
  wrongSize: (p: { design: string; designSize: string; stock: string; stockSize: string }) =>
    `Mẫu “${p.design}” cỡ ${p.designSize} mm, phôi “${p.stock}” cỡ ${p.stockSize} mm. Hãy chọn phôi đúng cỡ hoặc sửa mẫu.`,
  size: (p: { width: number; height: number }) =>
    `${formatNumber(p.width)} × ${formatNumber(p.height)}`,
  leftOut: (count: number) =>
    `${formatNumber(count)} tờ đã in hoặc đang chờ in nên không in nữa: mỗi số vào sổ chỉ có một tờ.`,
  revokedLeftOut: (count: number) =>
    `${formatNumber(count)} trường hợp đã bị hủy bỏ bằng quyết định sau, không in.`,

  composing: 'Đang dựng giấy khen',
  checking: 'Đang kiểm tra từng tờ',
  printing: 'Đang chờ máy in',
  layingOut: 'Đang dàn trang',
  packTitle: (p: { decision: string; run: number; pack: number }) =>
    `Giấy khen ${p.decision}, lượt ${p.run}, tập ${p.pack}`,
  trialTitle: (decision: string) => `In thử giấy khen ${decision}`,

  started: (p: { number: number; sheets: number }) =>
    `Đã lập lượt in ${p.number}: ${formatNumber(p.sheets)} tờ`,
  startedSeveral: (p: { runs: number; sheets: number }) =>
    `Đã lập ${p.runs} lượt in: ${formatNumber(p.sheets)} tờ`,
  trialPrinted: (p: { sheets: number }) => `Đã in thử ${formatNumber(p.sheets)} giấy khen`,
  sent: (p: { run: number; pack: number; sheets: number }) =>
    `Đã gửi máy in tập ${p.pack} của lượt in ${p.run} (${formatNumber(p.sheets)} tờ)`,
  sentNote:
    'Tờ đã gửi máy in thì không thu về được: hãy ghi tờ nào tốt, tờ nào hỏng, tờ nào không ra.',
  settled: (p: { run: number; pack: number; good: number; spoiled: number; missing: number }) =>
    [
      `Đã ghi kết quả tập ${p.pack} của lượt in ${p.run}: ${formatNumber(p.good)} tờ tốt`,
      p.spoiled > 0 ? `${formatNumber(p.spoiled)} tờ hỏng` : '',
      p.missing > 0 ? `${formatNumber(p.missing)} tờ không ra` : '',
    ]
      .filter(Boolean)
      .join(', '),
  stopped: (p: { number: number; left: number }) =>
    `Đã dừng lượt in ${p.number}, còn ${formatNumber(p.left)} tờ chưa in`,
  signed: (p: { name: string; count: number }) =>
    `Đã ghi “${certificateStateNames.signed}” cho ${whose(p)}`,
  unsigned: (p: { name: string; count: number }) => `Đã bỏ ghi “đã ký, đóng dấu” của ${whose(p)}`,
  spoiled: (p: { name: string }) => `Đã ghi giấy khen của ${p.name} bị hỏng`,
  replaced: (p: { name: string; marking: string }) =>
    `Đã cấp lại giấy khen của ${p.name}${p.marking ? ` (${p.marking})` : ''}`,
  handed: (p: { name: string; count: number }) => `Đã ghi trao ${whose(p)}`,
  takenBack: (p: { name: string; count: number }) => `Đã bỏ ghi trao ${whose(p)}`,

  receipt: {
    dialog: 'Lưu danh sách giao nhận giấy khen',
    fileName: (p: { number: string; day: LocalDate }) =>
      `Danh sach giao nhan giay khen QD ${p.number} ${p.day}.xlsx`,
    sheet: 'Giao nhận',
    title: 'DANH SÁCH GIAO NHẬN GIẤY KHEN',
    ofDecision: (p: { number: string; day: string }) =>
      `Theo Quyết định số ${p.number}, ngày ${p.day}`,
    columns: {
      order: 'STT',
      ledger: 'Số vào sổ',
      name: 'Họ và tên / Tên tập thể',
      position: 'Chức vụ',
      unit: 'Đơn vị',
      handedOn: 'Ngày nhận',
      receivedBy: 'Người nhận',
      signature: 'Ký nhận',
      note: 'Ghi chú',
    },
    proxy: 'Nhận thay',
    total: (count: number) => `Danh sách này có ${formatNumber(count)} giấy khen.`,
    keeper: 'NGƯỜI GIAO',
    signHere: '(Ký, ghi rõ họ tên)',
  },
  spoiledList: {
    dialog: 'Lưu sổ theo dõi giấy khen in hỏng',
    fileName: (p: { number: string; day: LocalDate }) =>
      `Giay khen in hong QD ${p.number} ${p.day}.xlsx`,
    sheet: 'In hỏng',
    title: 'SỔ THEO DÕI GIẤY KHEN IN HỎNG',
    columns: {
      order: 'STT',
      day: 'Ngày ghi',
      run: 'Lượt in',
      ledger: 'Số vào sổ',
      name: 'Họ và tên / Tên tập thể',
      reason: 'Lý do hỏng',
      madeGood: 'Đã in lại',
      destroyed: 'Xử lý tờ hỏng',
    },
    yes: 'Đã in lại',
    no: 'Chưa',
    total: (count: number) => `Cộng: ${formatNumber(count)} tờ hỏng.`,
  },
  checkSheet: {
    title: 'PHIẾU KIỂM TRA LƯỢT IN GIẤY KHEN',
    run: (p: { number: number; decision: string; day: string }) =>
      `Lượt in ${p.number} theo Quyết định số ${p.decision}, ngày ${p.day}`,
    facts: {
      sheets: 'Tổng số tờ',
      kinds: 'Gồm',
      packs: 'Chia thành',
      first: 'Tờ đầu',
      last: 'Tờ cuối',
      numbers: 'Số vào sổ',
      design: 'Mẫu giấy khen',
      stock: 'Phôi',
      printer: 'Máy in',
      startedAt: 'Lập lúc',
      hash: 'Dấu kiểm của nội dung',
    },
    packs: (p: { packs: number; size: number }) =>
      `${formatNumber(p.packs)} tập, mỗi tập ${formatNumber(p.size)} tờ`,
    design: (p: { name: string; width: number; height: number }) =>
      `${p.name} (${formatNumber(p.width)} × ${formatNumber(p.height)} mm)`,
    kinds: (p: { collectives: number; persons: number }) =>
      [
        p.collectives > 0 ? `${twoDigits(p.collectives)} tập thể` : '',
        p.persons > 0 ? `${twoDigits(p.persons)} cá nhân` : '',
      ]
        .filter(Boolean)
        .join(', '),
    named: (p: { number: string; name: string }) => `${p.number} – ${p.name}`,
    range: (p: { from: string; to: string }) => (p.from === p.to ? p.from : `${p.from} – ${p.to}`),
    packColumns: {
      pack: 'Tập',
      from: 'Từ',
      to: 'Đến',
      sheets: 'Số tờ',
      checked: 'Đã đếm',
      spoiled: 'Tờ hỏng',
    },
    advice:
      'Để phiếu này bên chồng phôi. In xong mỗi tập: đếm số tờ, so tên tờ đầu và tờ cuối, ghi tờ hỏng rồi mới in tập sau.',
    signatures: { printer: 'NGƯỜI IN', checker: 'NGƯỜI KIỂM TRA' },
    signHere: '(Ký, ghi rõ họ tên)',
  },
} as const
