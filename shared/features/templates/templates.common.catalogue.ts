import { rows, text } from '@shared/core/template-fields'

/** Heading of every Party document (36-HD/VPTW, 05-HD/VPTW); the number has a name of its own. */
export const headFields = {
  upperBody: text('cấp ủy cấp trên', 'Dòng đầu bên trái, chữ in hoa', 'ĐẢNG BỘ TỈNH BẾN TRE'),
  issuingBody: text(
    'cơ quan ban hành',
    'Tên cơ quan ban hành, chữ in hoa đậm',
    'ĐẢNG ỦY KHỐI\nCƠ QUAN - DOANH NGHIỆP TỈNH',
  ),
  placeAndDate: text(
    'nơi và ngày ban hành',
    'Địa danh và ngày, tháng, năm; ngày dưới 10 và tháng 1, 2 có số 0 đứng trước',
    'Bến Tre, ngày 05 tháng 01 năm 2023',
  ),
} as const

/** @param example with its type: “Số 12-TTr/ĐUK” */
export const numberField = (example: string) =>
  text('số văn bản', 'Số và ký hiệu, không có dấu hai chấm; chưa có số thì chừa trống', example)

/** Recipients and signature at the end of the text. */
export const endFields = {
  recipients: rows('nơi nhận', {
    note: 'Lặp theo từng nơi nhận',
    rows: 2,
    fields: {
      text: text('nội dung', 'Một nơi nhận', ['Như trên,', 'Lưu Văn phòng Đảng ủy Khối.']),
    },
  }),
  authority: text('thẩm quyền ký', 'T/M, K/T hoặc T/L, chữ in hoa đậm', 'T/M BAN THƯỜNG VỤ'),
  signerPosition: text('chức vụ người ký', 'Chữ in hoa', 'PHÓ BÍ THƯ'),
  signerName: text('họ tên người ký', 'Không ghi học hàm, học vị trước họ tên', 'Nguyễn Văn Mẫu'),
} as const

/** Heading of a list that is appended on a new page. @param reference name of the line below it */
export const listHeadFields = (reference: string, examples: readonly [string, string]) =>
  ({
    listTitle: text('tên danh sách', 'Tên loại của phụ lục', 'DANH SÁCH'),
    listSubject: text('trích yếu danh sách', 'Dòng đậm dưới tên danh sách', examples[0]),
    listReference: text(reference, 'Dòng nghiêng trong ngoặc đơn', examples[1]),
  }) as const

export const orderField = text('stt', 'Số thứ tự của dòng', ['1', '2', '3', '4', '5', '6', '7'])

/** Invented names, for samples only. */
export const samplePeople = [
  'Lý Thị Mẫu An',
  'Từ Thị Mẫu Ánh',
  'Đặng Mẫu Duy',
  'Cao Mẫu Sơn',
] as const
export const sampleUnits = [
  'Đảng bộ Sở Mẫu Một',
  'Chi bộ Cơ quan Mẫu Hai',
  'Đảng bộ Công ty Mẫu Ba',
  'Chi bộ Trường Mẫu Bốn',
] as const
