export const printerStrings = {
  description:
    'Mỗi máy in kéo giấy lệch một ít. Đo một lần bằng thước, phần mềm sẽ in bù cho đúng chỗ trên phôi.',
  add: 'Thêm máy in',
  empty: 'Chưa có máy in nào được đo',
  emptySentence:
    'Cần in trang thước trên giấy trắng và một cây thước. Chưa đo vẫn in được, nhưng chữ trên phôi có thể lệch vài milimét.',
  sheet: 'Khổ giấy để đo',
  ruler: 'In trang thước',
  measure: 'Nhập số đo',
  again: 'In trang kiểm tra',
  againHint: 'Trang thước đã bù lệch: tâm mỗi dấu phải cách mép đúng 25 mm.',
  light: 'In khung đối chiếu',
  lightHint: 'In khung của bố cục trên giấy trắng, áp lên phôi và giơ trước ánh sáng.',
  design: 'Bố cục để đối chiếu',
  noDesign: 'Chưa có bố cục riêng',
  confirm: 'Đã khớp',
  steps: 'Các bước đo',
  step1: 'In trang thước trên giấy trắng, chọn Kích thước thật (100 %).',
  step2: 'Đo bằng thước rồi nhập số đo.',
  step3: 'In trang kiểm tra và khung đối chiếu; khớp thì bấm Đã khớp.',
} as const
