export const libStrings = {
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  changed: (sentence: string) => `${sentence}.`,
  close: 'Đóng thông báo',
  fieldMissing: 'Hãy điền mục này.',
  fieldWrong: 'Nội dung này chưa đúng. Hãy kiểm tra lại.',
  broken:
    'Phần mềm không trả lời được yêu cầu này. Dữ liệu đã lưu vẫn còn nguyên. ' +
    'Hãy thử lại; nếu vẫn gặp, đóng phần mềm rồi mở lại.',
} as const
