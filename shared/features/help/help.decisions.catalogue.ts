import type { HelpSection } from './help.model'

/** What happens to a decision around its issue and after it. */
export const decisionSections: readonly HelpSection[] = [
  {
    title: 'Tiền thưởng',
    sentences: [
      'Ở thẻ “Tiền thưởng”, mỗi dòng được tính bằng hệ số nhân mức lương cơ sở của ngày quyết định. Bấm vào dòng để ghi mức khác kèm lý do.',
      'Danh sách chi có chỗ ký nhận và tổng bằng chữ, lấy ở nút ba chấm của quyết định.',
    ],
    notes: ['Mức tiền được giữ nguyên từ lúc ban hành, dù sau này lương cơ sở thay đổi.'],
  },
  {
    title: 'Trình ký',
    sentences: [
      'Bấm “Trình ký” khi dự thảo đã đủ: từ đó không sửa được. Cần sửa thì bấm “Rút về dự thảo”, ký xong thì bấm “Ban hành”.',
      'Ở thẻ “Tệp”, bấm “Mở bằng Word” để sửa lần cuối, rồi đính kèm lại bản đã sửa và bản đã ký.',
    ],
  },
  {
    title: 'Đính chính, hủy bỏ',
    steps: [
      'Mở quyết định đã ban hành, bấm nút ba chấm, chọn “Đính chính…” hoặc “Hủy bỏ…”.',
      'Đính chính: bấm “Thêm dòng đính chính”, chọn tập thể, cá nhân và ghi nội dung đúng. Hủy bỏ: đánh dấu các trường hợp, ghi lý do và chọn hồ sơ sẽ chuyển đi đâu.',
      'Xem bản bên phải rồi bấm “Trình ký” hoặc “Ban hành”.',
    ],
    notes: [
      'Quyết định gốc giữ nguyên lời, chỉ mang dấu “Đã đính chính” hoặc “Đã hủy bỏ” và đường dẫn.',
      'Sau khi hủy bỏ, ghi giấy khen và tiền đã thu về ở thẻ thu hồi của quyết định hủy bỏ.',
    ],
  },
  {
    title: 'Biểu dương',
    sentences: [
      'Đợt biểu dương có quyết định riêng: có danh sách, không in giấy khen, không có tiền thưởng và không vào sổ khen thưởng.',
    ],
  },
  {
    title: 'Sổ số văn bản',
    sentences: [
      'Bấm “Sổ số văn bản” để xem từng dãy số, các số chưa thấy, và cấp số cho tờ trình, biên bản, công văn, giấy mời. Văn bản cũ thì ghi đúng số đã có bằng “Cấp số, ghi số”.',
    ],
  },
]

/** The bound book and the books of the time before. */
export const ledgerSections: readonly HelpSection[] = [
  {
    title: 'Đóng quyển',
    sentences: [
      'Bấm “Đóng quyển…” để lưu hoặc in sổ của một năm: trang đầu ghi số trang, số dòng; cuối sổ có lời khóa sổ và chỗ ký. Ở ô “Đánh số trang từ” ghi số trang nối tiếp phần đã đóng trước.',
    ],
  },
  {
    title: 'Sổ cũ',
    steps: [
      'Mở thẻ “Sổ cũ”, bấm “Thêm sổ cũ” và ghi tên sổ giấy.',
      'Bấm “Thêm dòng” để gõ từng dòng, hoặc “Dán từ Excel” để dán nhiều dòng hay đọc cả tệp.',
      'Đối chiếu với sổ giấy rồi bấm “Khóa sổ”.',
    ],
    notes: [
      'Ngày chỉ biết tháng hoặc năm thì ghi tháng hoặc năm; không biết thì để trống.',
      'Dòng trùng tên với đúng một hồ sơ được nối vào hồ sơ đó; nếu trùng nhiều người thì mở dòng và chọn.',
    ],
  },
]
