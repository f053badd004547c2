export const libStrings = {
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  changed: (sentence: string) => `${sentence}.`,
  close: 'Đóng thông báo',
  broken:
    'Phần mềm không trả lời được yêu cầu này. Dữ liệu đã lưu vẫn còn nguyên. ' +
    'Hãy thử lại; nếu vẫn gặp, đóng phần mềm rồi mở lại.',
} as const
