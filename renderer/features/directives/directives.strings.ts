export const directivesStrings = {
  edit: 'Sửa văn bản',
  editHint: 'Thay đổi áp dụng cho mọi phong trào dùng văn bản này.',
  save: 'Lưu thay đổi',

  unknownHint: 'Để trống nếu chưa rõ.',

  number: 'Số văn bản',
  numberHint: 'Ví dụ: 01-CT/TU. Để trống nếu chưa rõ.',
  type: 'Loại văn bản',
  typeHint: 'Ví dụ: Chỉ thị, Kế hoạch',
  issuer: 'Cơ quan ban hành',
  issuerHint: 'Ví dụ: Ban Thường vụ Tỉnh ủy',
  issuedOn: 'Ngày ban hành',
  titleField: 'Trích yếu',
} as const
