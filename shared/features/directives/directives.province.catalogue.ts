import {
  type CatalogueDocument,
  catalogueDocument,
  news2020,
  news2022,
  peakPlan,
  standingProvince,
} from './directives.source.catalogue'

/** Known from the province’s plan and from the news. */
export const provinceDocuments: readonly CatalogueDocument[] = [
  catalogueDocument({
    key: 'ct-16-tu',
    number: '16-CT/TU',
    type: 'Chỉ thị',
    issuer: 'Ban Thường vụ Tỉnh ủy khóa IX',
    title: 'Về việc phát động phong trào thi đua “Đồng Khởi mới”',
    sourceDocument: news2020,
    sourceSentence:
      'Qua 5 năm triển khai thực hiện Chỉ thị số 16-CT/TU của Ban Thường vụ Tỉnh ủy khóa IX về việc phát động phong trào thi đua “Đồng khởi mới”',
  }),
  catalogueDocument({
    key: 'nq-dh-xi-tinh',
    number: '',
    type: 'Nghị quyết',
    issuer: 'Đại hội đại biểu Đảng bộ tỉnh lần thứ XI',
    title: 'Nghị quyết Đại hội XI Đảng bộ tỉnh, nhiệm kỳ 2020 - 2025 và tầm nhìn đến năm 2030',
    sourceDocument: news2020,
    sourceSentence:
      'Với quyết tâm thực hiện thắng lợi Nghị quyết Đại hội XI Đảng bộ tỉnh nhiệm kỳ 2020 - 2025 và tầm nhìn đến 2030',
  }),
  catalogueDocument({
    key: 'nq-dh-x-tinh',
    number: '',
    type: 'Nghị quyết',
    issuer: 'Đại hội đại biểu Đảng bộ tỉnh lần thứ X',
    title: 'Nghị quyết Đại hội X Đảng bộ tỉnh',
    sourceDocument: news2020,
    sourceSentence: 'góp phần thực hiện thắng lợi Nghị quyết Đại hội X Đảng bộ tỉnh',
  }),
  catalogueDocument({
    key: 'kh-cao-diem-tu',
    number: '',
    type: 'Kế hoạch',
    issuer: standingProvince,
    title: 'Phát động cao điểm thi đua “Đồng Khởi mới” trong hai năm 2024-2025',
    note: 'Bản đang có không còn số và ngày. Cổng thông tin của tỉnh ghi số 330-KH/TU, ngày 29/01/2024; hãy đối chiếu với bản gốc trước khi ghi vào.',
    sourceDocument: peakPlan,
    sourceSentence:
      'Ban Thường vụ Tỉnh uỷ ban hành kế hoạch phát động cao điểm thi đua “Đồng Khởi mới” trong hai năm 2024-2025 (gọi tắt là cao điểm thi đua)',
  }),
  catalogueDocument({
    key: 'hd-6980-ubnd',
    number: '6980/HD-UBND',
    type: 'Hướng dẫn',
    issuer: 'Ủy ban nhân dân tỉnh',
    issuedOn: '2023-11-13',
    title: 'Về khen thưởng trong thực hiện Chỉ thị số 01-CT/TU',
    note: 'Tiêu chí công nhận “Điển hình” ở Mục III.',
    sourceDocument: peakPlan,
    sourceSentence:
      'Hướng dẫn số 6980/HD-UBND, ngày 13/11/2023 của Ủy ban nhân dân tỉnh về khen thưởng trong thực hiện Chỉ thị số 01-CT/TU',
  }),
  catalogueDocument({
    key: 'nq-12-tu',
    number: '12-NQ/TU',
    type: 'Nghị quyết',
    issuer: 'Tỉnh ủy',
    title: 'Nghị quyết của Tỉnh ủy năm 2024',
    sourceDocument: peakPlan,
    sourceSentence:
      'Thi đua thực hiện đạt và vượt 3 chỉ tiêu về xây dựng Đảng theo Nghị quyết số 12-NQ/TU của Tỉnh ủy',
  }),
  catalogueDocument({
    key: 'ctr-25-tu',
    number: '25-CTr/TU',
    type: 'Chương trình',
    issuer: 'Tỉnh ủy',
    issuedOn: '2022-10-07',
    title:
      'Thực hiện Nghị quyết số 21-NQ/TW Ban Chấp hành Trung ương khóa XIII về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đội ngũ đảng viên trong giai đoạn mới',
    sourceDocument: peakPlan,
    sourceSentence:
      'Chương trình số 25-CTr/TU, ngày 07/10/2022 của Tỉnh ủy thực hiện Nghị quyết số 21-NQ/TW Ban Chấp hành Trung ương khóa XIII',
  }),
  catalogueDocument({
    key: 'nq-21-tw',
    number: '21-NQ/TW',
    type: 'Nghị quyết',
    issuer: 'Ban Chấp hành Trung ương khóa XIII',
    title:
      'Về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đội ngũ đảng viên trong giai đoạn mới',
    sourceDocument: peakPlan,
    sourceSentence:
      'Nghị quyết số 21-NQ/TW Ban Chấp hành Trung ương khóa XIII về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đội ngũ đảng viên trong giai đoạn mới',
  }),
  catalogueDocument({
    key: 'qd-06-ttg',
    number: '06/QĐ-TTg',
    type: 'Quyết định',
    issuer: 'Thủ tướng Chính phủ',
    issuedOn: '2022-01-06',
    title:
      'Về phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022-2025, tầm nhìn đến năm 2030',
    sourceDocument: peakPlan,
    sourceSentence:
      'Hoàn thành các mục tiêu theo Quyết định số 06/QĐ-TTg, ngày 06/01/2022 của Thủ tướng Chính phủ',
  }),
  catalogueDocument({
    key: 'dieu-le-dang',
    number: '',
    type: 'Điều lệ',
    issuer: 'Đảng Cộng sản Việt Nam',
    title: 'Điều lệ Đảng Cộng sản Việt Nam',
    sourceDocument: peakPlan,
    sourceSentence: 'Thực hiện nhiệm vụ đảng viên được quy định tại Khoản 3, Điều 2 Điều lệ Đảng',
  }),
  catalogueDocument({
    key: 'qd-306-tu',
    number: '306-QĐ/TU',
    type: 'Quyết định',
    issuer: standingProvince,
    issuedOn: '2021-11-19',
    title: 'Về việc ban hành Quy chế công tác dân vận của hệ thống chính trị',
    sourceDocument: news2022,
    sourceSentence:
      'Lãnh đạo cụ thể hoá Quyết định số 306-QĐ/TU, ngày 19/11/2021 của Ban Thường vụ Tỉnh uỷ về việc ban hành Quy chế công tác dân vận của hệ thống chính trị',
  }),
]
