import { defineErrors } from '@shared/core/app-error'

const kept = 'Tệp và dữ liệu trong phần mềm vẫn nguyên như cũ.'
const resave =
  'Hãy mở tệp bằng Excel, chọn Tệp → Lưu thành (Save As), loại “Excel Workbook (.xlsx)”, rồi chọn lại tệp vừa lưu.'
const copyValues =
  'Hãy chép riêng danh sách cần nhập sang một sổ tính mới (dán “chỉ giá trị”), lưu thành .xlsx rồi chọn lại.'
const count = (value: number) => value.toLocaleString('vi-VN')

/** Why a workbook was not read: what happened, what was kept, what to do. */
export const spreadsheetErrors = defineErrors('spreadsheet', {
  unreadable: () =>
    `Không mở được tệp: tệp đã bị chuyển đi, USB đã rút, hoặc Excel đang giữ tệp. ${kept} Hãy đóng tệp trong Excel, kiểm tra USB rồi chọn lại.`,
  empty: () => `Tệp này rỗng, không có nội dung. ${kept} Hãy chọn tệp khác.`,
  tooLarge: (p: { megabytes: number }) =>
    `Tệp lớn hơn ${p.megabytes} MB nên không được đọc. ${kept} Hãy xóa hình ảnh và các trang không cần, hoặc ${copyValues.charAt(0).toLowerCase()}${copyValues.slice(1)}`,
  notASpreadsheet: () =>
    `Tệp này không phải bảng tính Excel (.xlsx, .xls) hay tệp .csv. ${kept} ${resave}`,
  otherFormat: (p: { format: string }) =>
    `Tệp này ở định dạng ${p.format}, phần mềm chưa đọc được. ${kept} ${resave}`,
  oldFormat: () =>
    `Tệp .xls này do một phiên bản Excel quá cũ tạo ra, phần mềm không đọc được. ${kept} ${resave}`,
  encrypted: () =>
    `Tệp này có mật khẩu nên không đọc được. ${kept} Hãy mở tệp bằng Excel, chọn Tệp → Thông tin → Bảo vệ sổ làm việc → Mã hóa bằng mật khẩu, xóa mật khẩu, lưu rồi chọn lại.`,
  macro: () => `Tệp này có chứa macro nên bị từ chối để giữ an toàn cho máy. ${kept} ${resave}`,
  externalLinks: () =>
    `Tệp này lấy số liệu từ tệp khác (liên kết ngoài) nên không được đọc. ${kept} Hãy mở bằng Excel, chọn Dữ liệu → Sửa liên kết → Ngắt liên kết, lưu rồi chọn lại; hoặc chép riêng danh sách sang sổ tính mới, dán “chỉ giá trị”.`,
  zipBomb: () =>
    `Tệp này khi mở ra lớn bất thường so với kích thước của nó nên bị từ chối để khỏi treo máy. ${kept} ${copyValues}`,
  suspicious: () =>
    `Cấu trúc bên trong tệp khác thường, không giống tệp do Excel lưu, nên bị từ chối để giữ an toàn. ${kept} ${resave}`,
  broken: () => `Tệp bị hỏng hoặc chép chưa trọn, không đọc được. ${kept} ${resave}`,
  encoding: () =>
    `Tệp .csv này không dùng bảng mã UTF-8 nên chữ tiếng Việt sẽ bị sai. ${kept} Hãy mở tệp bằng Excel, kiểm tra chữ, lưu thành “Excel Workbook (.xlsx)” rồi chọn lại.`,
  tooManySheets: (p: { limit: number }) =>
    `Tệp có hơn ${count(p.limit)} trang tính nên không được đọc. ${kept} ${copyValues}`,
  tooManyRows: (p: { sheet: string; limit: number }) =>
    `Trang “${p.sheet}” có hơn ${count(p.limit)} dòng nên không được đọc. ${kept} Hãy xóa các dòng thừa hoặc chia danh sách thành nhiều tệp.`,
  tooManyColumns: (p: { sheet: string; limit: number }) =>
    `Trang “${p.sheet}” có hơn ${count(p.limit)} cột nên không được đọc. ${kept} ${copyValues}`,
  tooManyCells: (p: { limit: number }) =>
    `Tệp có hơn ${count(p.limit)} ô có nội dung nên không được đọc. ${kept} ${copyValues}`,
  cellTooLong: (p: { limit: number }) =>
    `Có ô chứa hơn ${count(p.limit)} ký tự, nhiều hơn Excel cho phép, nên tệp không được đọc. ${kept} ${copyValues}`,
  mergedTooLarge: (p: { sheet: string }) =>
    `Trang “${p.sheet}” có vùng ô gộp lớn bất thường nên không được đọc. ${kept} Hãy mở bằng Excel, bỏ gộp ô (Merge & Center) ở vùng đó, lưu rồi chọn lại.`,
  tooHeavy: () =>
    `Tệp cần nhiều bộ nhớ hơn mức cho phép nên việc đọc đã dừng. ${kept} ${copyValues}`,
  timeout: (p: { seconds: number }) =>
    `Đọc tệp quá ${p.seconds} giây chưa xong nên đã dừng. ${kept} ${copyValues}`,
})
