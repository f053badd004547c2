export const committeeStrings = {
  upperBodyMissing: 'Hãy nhập tên cấp ủy cấp trên, ví dụ “ĐẢNG BỘ TỈNH BẾN TRE”.',
  nameMissing: 'Hãy nhập tên đầy đủ của cấp ủy như in trên văn bản.',
  shortNameMissing: 'Hãy nhập tên gọi ngắn, ví dụ “Đảng ủy Khối”.',
  standingBodyMissing: 'Hãy nhập cơ quan quyết định, ví dụ “BAN THƯỜNG VỤ”.',
  symbolMissing: 'Hãy nhập ký hiệu văn bản, ví dụ “ĐUK”.',
  symbolForm: 'Ký hiệu chỉ gồm chữ in hoa, chữ số và dấu gạch nối, ví dụ “ĐUK”.',
  placeMissing: 'Hãy nhập địa danh ghi trên văn bản, ví dụ “Bến Tre”.',
  termForm: 'Nhiệm kỳ ghi dạng “2020-2025”.',
  termOrder: 'Năm đầu nhiệm kỳ phải trước năm cuối, ví dụ “2020-2025”.',
  signerNameMissing: 'Hãy nhập họ và tên người ký.',
  signerPositionMissing: 'Hãy nhập chức vụ người ký, ví dụ “BÍ THƯ”.',
  signerAuthorityMissing: 'Hãy nhập thẩm quyền ký, ví dụ “T/M BAN THƯỜNG VỤ”.',
  /** “BAN THƯỜNG VỤ”, “BAN CHẤP HÀNH”: in running text the word after “Ban” has a capital too. */
  boardWord: 'BAN',
}
