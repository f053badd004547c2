import { formatNumber } from '@shared/core/vietnamese-numbers'

export const printingStrings = {
  title: 'In giấy khen',
  decision: 'Quyết định',
  tabsLabel: 'Việc với quyết định này',
  tabs: {
    run: 'Lượt in',
    certificates: 'Ký và trao',
    runs: 'Các lượt đã in',
    spoiled: 'Tờ in hỏng',
  },
  decisionOption: (p: { number: string; day: string; round: string }) =>
    `${p.number}, ngày ${p.day} – ${p.round}`,
  draftOption: (p: { number: string; day: string; round: string }) =>
    `Dự thảo ${p.number}, ngày ${p.day} – ${p.round}`.replace('  ', ' '),
  empty: 'Chưa có quyết định nào để in giấy khen',
  emptySentence: 'Giấy khen in theo quyết định đã ban hành. Dự thảo chỉ xem trước được.',
  openDecisions: 'Mở quyết định',
  description:
    'Mỗi tập thể, cá nhân một tờ, theo thứ tự của quyết định. Bản xem trước là đúng tệp sẽ in.',

  preview: 'Bản xem trước giấy khen',
  shownPart: 'Xem trước giấy khen của',
  part: (p: { kind: 'person' | 'collective'; designName: string; pages: number }) =>
    `${p.kind === 'person' ? 'Cá nhân' : 'Tập thể'}: ${formatNumber(p.pages)} tờ, ${p.designName}`,
  savePdf: 'Lưu PDF',
  saved: (name: string) => `Đã lưu “${name}”`,
  trial: 'In thử 1 tờ',
  start: (sheets: number) => `In ${formatNumber(sheets)} giấy khen`,
  allDone: 'Mọi giấy khen của quyết định này đã in xong.',
  allDoneNext: 'Ghi ngày ký, đóng dấu và trao ở phần “Ký và trao”.',
  paperFacts: (p: { design: string; stock: string; printer: string }) =>
    `Mẫu: ${p.design}. Phôi: ${p.stock}. Máy in: ${p.printer}.`,

  printer: {
    label: 'Máy in đã căn chỉnh',
    any: 'Chọn máy in trong hộp thoại',
    option: (p: { name: string; isMeasured: boolean }) =>
      p.isMeasured ? p.name : `${p.name} (chưa đo)`,
  },

  startDialog: {
    title: 'Lập lượt in',
    description: (sheets: number) =>
      `${formatNumber(sheets)} tờ, theo thứ tự của quyết định. Chưa tờ nào ra máy in khi bấm nút này.`,
    packSize: 'Mỗi tập bao nhiêu tờ',
    packHint: 'In xong mỗi tập, phần mềm hỏi tờ nào hỏng rồi mới in tập sau.',
    submit: 'Lập lượt in',
  },

  run: {
    heading: (p: { number: number; certificates: number }) =>
      `Lượt in ${p.number}: ${formatNumber(p.certificates)} tờ`,
    progress: (p: { good: number; total: number }) =>
      `Đã in tốt ${formatNumber(p.good)}/${formatNumber(p.total)}`,
    spoiled: (count: number) => `${formatNumber(count)} tờ hỏng`,
    checkSheet: 'Phiếu kiểm tra',
    stop: 'Dừng lượt in',
    stopTitle: 'Dừng lượt in này?',
    stopEffect: (left: number) =>
      `${formatNumber(left)} tờ chưa in được để lại cho lượt sau. Các tờ đã in giữ nguyên.`,
    changedTitle: 'Nội dung hoặc mẫu đã khác lúc lập lượt in',
    changed: 'Không in tiếp được lượt này. Hãy dừng lượt in rồi lập lượt mới cho các tờ còn lại.',
    packs: 'Các tập của lượt in',
    packName: (pack: number) => `Tập ${pack}`,
    reprint: (pack: number) => `Tập ${pack} (in lại)`,
    packStates: { waiting: 'Chờ in', sent: 'Chờ ghi kết quả', settled: 'Xong' },
    range: (p: { first: string; last: string }) =>
      p.first === p.last ? p.first : `${p.first} … ${p.last}`,
    sheets: (count: number) => `${formatNumber(count)} tờ`,
    next: (p: { pack: number; sheets: number }) =>
      `Đặt ${formatNumber(p.sheets)} tờ phôi vào khay, rồi in tập ${p.pack}.`,
    realSize: 'Trong hộp thoại máy in, chọn Kích thước thật (100 %).',
    print: (p: { pack: number; sheets: number }) =>
      `In tập ${p.pack} (${formatNumber(p.sheets)} tờ)`,
    printAgain: (sheets: number) => `In lại ${formatNumber(sheets)} tờ`,
    columns: { pack: 'Tập', sheets: 'Số tờ', names: 'Từ … đến', state: 'Trạng thái' },
  },

  settle: {
    title: (pack: number) => `Tập ${pack}: tờ nào hỏng?`,
    sentence: 'Xem từng tờ vừa ra. Tờ hỏng và tờ không ra sẽ được in lại, các tờ khác coi là tốt.',
    afterCrash:
      'Tập này đã được gửi tới máy in. Nếu phần mềm hoặc máy in bị tắt giữa chừng, hãy đếm các tờ trong khay.',
    cancelled:
      'Hộp thoại in đã đóng mà chưa in, nên mọi tờ được đánh dấu “Không ra”. Nếu vẫn có tờ ra, hãy sửa lại.',
    good: 'Tốt',
    spoiled: 'Hỏng',
    missing: 'Không ra',
    outcome: (name: string) => `Kết quả tờ của ${name}`,
    reason: 'Lý do hỏng',
    reasonOf: (name: string) => `Lý do hỏng tờ của ${name}`,
    reasons: ['Lem mực', 'Kẹt giấy', 'Lệch dòng', 'Rách, nhàu', 'In mờ'],
    noneOut: 'Không tờ nào ra',
    submitGood: (count: number) => `Ghi ${formatNumber(count)} tờ tốt`,
    submitMixed: (p: { good: number; again: number }) =>
      `Ghi ${formatNumber(p.good)} tốt, ${formatNumber(p.again)} in lại`,
    missingReason: 'Ghi lý do cho từng tờ hỏng',
    columns: { ledger: 'Số vào sổ', name: 'Tên', outcome: 'Kết quả' },
  },

  list: {
    label: 'Giấy khen của quyết định',
    state: 'Trạng thái',
    allStates: 'Mọi trạng thái',
    stateCount: (p: { name: string; count: number }) => `${p.name} (${formatNumber(p.count)})`,
    search: 'Tìm tên, đơn vị',
    columns: {
      ledger: 'Số',
      name: 'Họ và tên / Tên tập thể',
      unit: 'Chức vụ, đơn vị',
      state: 'Trạng thái',
      signedOn: 'Ngày ký',
      handedOn: 'Ngày trao',
      receivedBy: 'Người nhận',
    },
    inRun: (number: number) => `Trong lượt in ${number}`,
    revoked: 'Đã hủy bỏ',
    proxy: (name: string) => `${name} (nhận thay)`,
    nothing: 'Không có giấy khen nào hợp điều kiện lọc',
    nothingSentence: 'Hãy bỏ bớt điều kiện lọc.',
    print: 'In các tờ này',
    sign: 'Đã ký, đóng dấu',
    unsign: 'Bỏ ghi đã ký',
    handOver: 'Trao',
    takeBack: 'Bỏ ghi trao',
    receipt: 'Danh sách giao nhận',
    receiptXlsx: 'Danh sách giao nhận ra Excel',
    more: 'giấy khen đã chọn',
  },

  signDialog: {
    title: 'Đã ký, đóng dấu',
    description: (count: number) => `Ghi cho ${formatNumber(count)} giấy khen.`,
    day: 'Ngày ký, đóng dấu',
    elsewhere:
      'Trong đó có tờ chưa in ở phần mềm này: ghi đã ký nghĩa là tờ đó làm ở nơi khác và sẽ không in nữa.',
    submit: 'Ghi đã ký, đóng dấu',
  },
  handDialog: {
    title: 'Trao giấy khen',
    description: (count: number) => `Ghi trao ${formatNumber(count)} giấy khen.`,
    handedOn: 'Ngày trao',
    handedBy: 'Người trao',
    receivedBy: 'Người nhận',
    receivedHint: 'Để trống: chính tập thể, cá nhân được khen.',
    isProxy: 'Nhận thay',
    note: 'Ghi chú',
    submit: 'Ghi đã trao',
  },
  spoilDialog: {
    title: 'Tờ này bị hỏng',
    description: (name: string) =>
      `Giấy khen của ${name} sẽ trở lại “Chưa in” để in tờ khác. Tờ hỏng được ghi vào sổ theo dõi.`,
    reason: 'Lý do',
    submit: 'Ghi tờ hỏng',
  },
  replaceDialog: {
    title: 'Cấp lại giấy khen',
    description: (p: { name: string; number: string }) =>
      `Giấy khen của ${p.name} giữ số vào sổ ${p.number}. Tờ trước vẫn còn trong lịch sử.`,
    reason: 'Lý do cấp lại',
    marking: 'Ghi bên cạnh số vào sổ',
    markingHint: 'Để trống nếu không ghi gì thêm trên giấy khen.',
    submit: 'Cấp lại',
  },
  panel: {
    close: 'Đóng',
    paper: (copy: number) => (copy === 0 ? 'Tờ đầu' : `Cấp lại lần ${copy}`),
    reason: (reason: string) => `Lý do: ${reason}`,
    sheet: (p: { run: number; state: string }) => `Lượt in ${p.run}: ${p.state}`,
    none: 'Chưa có tờ nào.',
    spoil: 'Tờ này hỏng',
    replace: 'Cấp lại',
    handed: (p: { day: string; by: string; to: string }) =>
      `Trao ngày ${p.day}${p.by ? `, người trao: ${p.by}` : ''}, người nhận: ${p.to}`,
    signed: (day: string) => `Ký, đóng dấu ngày ${day}`,
  },
  runs: {
    label: 'Các lượt đã in',
    empty: 'Chưa có lượt in nào',
    emptySentence: 'Mỗi lượt in ghi lại mẫu, phôi, máy in và dấu kiểm của nội dung.',
    columns: {
      number: 'Lượt',
      startedAt: 'Lập lúc',
      purpose: 'Loại',
      state: 'Trạng thái',
      sheets: 'Số tờ',
      good: 'Tốt',
      spoiled: 'Hỏng',
      design: 'Mẫu, phôi, máy in',
      hash: 'Dấu kiểm nội dung',
    },
    at: (p: { time: string; day: string }) => `${p.time} ${p.day}`,
  },
  spoiled: {
    label: 'Sổ theo dõi giấy khen in hỏng',
    empty: 'Chưa có tờ nào hỏng',
    emptySentence: 'Tờ hỏng ghi sau mỗi tập in, hoặc khi ký, đóng dấu.',
    columns: {
      day: 'Ngày ghi',
      run: 'Lượt in',
      ledger: 'Số vào sổ',
      name: 'Tên',
      reason: 'Lý do',
      madeGood: 'In lại',
    },
    yes: 'Đã in lại',
    no: 'Chưa',
    pdf: 'Xem, in sổ theo dõi',
    xlsx: 'Xuất Excel',
  },
} as const
