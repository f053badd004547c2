export const officeStrings = {
  welcome: 'Chào mừng đến với Đồng Khởi',
  welcomeSentence:
    'Phần mềm giữ danh sách tổ chức, đảng viên, đợt khen thưởng, in quyết định, giấy khen và sao lưu ra USB, không cần mạng. Bắt đầu bằng một trong hai cách:',
  own: 'Thiết lập đơn vị của tôi',
  ownSentence: 'Nhập tên đơn vị và người ký, sau đó nhập danh sách từ Excel. Mất khoảng hai phút.',
  ownStart: 'Thiết lập đơn vị',
  sample: 'Xem thử với dữ liệu mẫu',
  sampleSentence:
    '75 tổ chức cơ sở, 4.513 đảng viên và một đợt khen thưởng minh họa, để riêng, không lẫn với dữ liệu thật. Thoát ra lúc nào cũng được.',
  sampleStart: 'Mở dữ liệu mẫu',
  reorganisedSentence:
    'Hoặc xem ví dụ đó sau đợt sắp xếp năm 2025: Khối tách thành hai đảng bộ, các sở sáp nhập, quyết định năm 2022 vẫn in tên cũ.',
  reorganisedStart: 'Mở mẫu 2025',
  sampleAgain: 'Dữ liệu mẫu để tập làm',
  sampleAgainSentence:
    'Mở ví dụ trong khung màu cam, để riêng với dữ liệu của đơn vị. Bấm “Thoát dữ liệu mẫu” để trở về.',
  restoreSentence: 'Máy mới thay máy cũ, đã có bản sao lưu?',
  restore: 'Phục hồi từ bản sao lưu…',
  formTitle: 'Thiết lập đơn vị',
  formSentence: 'Những dòng này in trên mọi văn bản. Sau này sửa được trong Cài đặt.',
  identity: 'Đơn vị',
  signer: 'Người ký',
  save: 'Lưu và bắt đầu',
  back: 'Quay lại',
}

export const homeStrings = {
  title: 'Tổng quan',
  descriptionOf: (name: string) =>
    `Việc chính của ${name}, từ danh sách đến giấy khen và bản sao lưu.`,
  road: 'Việc cần làm',
  mainJob: 'Việc chính, bước tiếp theo',
  figures: 'Đang có',
  done: 'Đã xong',
  next: 'Tiếp theo',
  later: 'Về sau',
  allDone: 'Đã làm xong cả các bước. Việc mới sẽ hiện ở đây.',
  figure: {
    organisations: 'Tổ chức đảng',
    people: 'Đảng viên, cá nhân',
    nominations: 'Hồ sơ đề nghị',
    issuedDecisions: 'Quyết định đã ban hành',
    awards: 'Dòng sổ khen thưởng',
  },
}

/** What each step of the main job asks of the clerk, and where. */
export const stepStrings = {
  organisations: {
    title: 'Nhập cây tổ chức đảng',
    sentence: 'Từ tệp Excel của đơn vị, hoặc thêm từng tổ chức.',
    action: 'Nhập tổ chức từ Excel',
    path: '/nhap-excel?target=organisations',
  },
  people: {
    title: 'Nhập danh sách đảng viên, cá nhân',
    sentence: 'Tệp có họ tên, ngày sinh và chi bộ; tên viết khác nhau sẽ được hỏi lại.',
    action: 'Nhập đảng viên từ Excel',
    path: '/nhap-excel?target=people',
  },
  campaign: {
    title: 'Lập phong trào và đợt khen thưởng',
    sentence: 'Ví dụ phong trào theo Chỉ thị 01-CT/TU và đợt “Sơ kết 02 năm”.',
    action: 'Mở phong trào thi đua',
    path: '/phong-trao',
  },
  nominations: {
    title: 'Nhập danh sách đề nghị khen thưởng',
    sentence: 'Ba cấp, tập thể và cá nhân; nhập lại cùng một tệp không bị nhân đôi.',
    action: 'Nhập danh sách đề nghị',
    path: '/nhap-excel?target=nominations',
  },
  approve: {
    title: 'Duyệt hồ sơ cấp Khối',
    sentence: 'Xem cảnh báo trùng, rồi chọn “Thông qua” cho các hồ sơ đạt.',
    action: 'Duyệt hồ sơ cấp Khối',
    path: '/ho-so',
  },
  decide: {
    title: 'Lập quyết định khen thưởng',
    sentence: 'Số, ngày, căn cứ và người ký được gợi ý; xem trước đúng bản sẽ in.',
    action: 'Lập quyết định',
    path: '/quyet-dinh',
  },
  issue: {
    title: 'Ban hành quyết định',
    sentence: 'Khi ban hành, nội dung được giữ nguyên và số vào sổ được cấp liên tục.',
    action: 'Mở quyết định',
    path: '/quyet-dinh',
  },
  certificates: {
    title: 'In giấy khen',
    sentence: 'Kiểm tra tên dài, thiếu thông tin trước khi in; xem đúng tệp sẽ ra máy in.',
    action: 'Mở in giấy khen',
    path: '/in-giay-khen',
  },
  backup: {
    title: 'Sao lưu ra USB',
    sentence: 'Bản sao lưu được mã hóa và đọc lại để kiểm tra trước khi báo xong.',
    action: 'Sao lưu ra USB',
    path: '/sao-luu',
  },
}
