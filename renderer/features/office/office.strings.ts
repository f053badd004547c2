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
  sampleLoading: 'Đang chuẩn bị dữ liệu mẫu',
  formTitle: 'Thiết lập đơn vị',
  formSentence: 'Những dòng này in trên mọi văn bản. Sau này sửa được trong Cài đặt.',
  identity: 'Đơn vị',
  signer: 'Người ký',
  save: 'Lưu và bắt đầu',
  back: 'Quay lại',
}
