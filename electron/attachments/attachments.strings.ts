export const attachmentStrings = {
  chooseFile: 'Chọn tệp để đính kèm',
  choosePicture: 'Chọn ảnh',
  allowedFiles: 'PDF, Word, Excel, ảnh',
  pictures: 'Ảnh JPG, PNG',
  saveCopy: 'Lưu bản sao của tệp đính kèm',
  copying: 'Đang chép tệp',
  checking: 'Đang kiểm tra tệp',
  opening: 'Đang mở tệp',
} as const
