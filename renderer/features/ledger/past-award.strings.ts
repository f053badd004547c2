/** Awards of the time before this program, entered from somebody's own page. */
export const pastAwardStrings = {
  open: 'Nhập khen thưởng trước đây…',
  title: 'Nhập khen thưởng trước đây',
  sentence:
    'Khen thưởng có trước khi dùng phần mềm được ghi vào một sổ cũ; sau đó hiện trong lịch sử khen thưởng và được dùng khi đối chiếu điều kiện.',
  book: 'Ghi vào sổ',
  addBook: 'Thêm sổ cũ…',
  noBook: 'Chưa có sổ cũ nào đang mở. Hãy thêm một sổ, ví dụ “Sổ khen thưởng 2015-2020”.',
  next: 'Tiếp tục',
} as const
