import {
  type CatalogueDocument,
  catalogueDocument,
  letter849,
  plan51,
  standingBloc,
  standingProvince,
} from './directives.source.catalogue'

/** Known from the Bloc committee’s own papers. */
export const blocDocuments: readonly CatalogueDocument[] = [
  catalogueDocument({
    key: 'ct-01-tu',
    number: '01-CT/TU',
    type: 'Chỉ thị',
    issuer: standingProvince,
    issuedOn: '2020-10-17',
    title:
      'Về phát động phong trào thi đua “Đồng Khởi mới” giai đoạn 2020 - 2025, tầm nhìn đến năm 2030',
    sourceDocument: plan51,
    sourceSentence:
      'Thực hiện Chỉ thị số 01-CT/TU, ngày 17/10/2020 của Ban Thường vụ Tỉnh ủy về phát động phong trào thi đua “Đồng Khởi mới” giai đoạn 2020 - 2025, tầm nhìn đến năm 2030 (gọi tắt là Chỉ thị 01)',
  }),
  catalogueDocument({
    key: 'cv-849-duk',
    number: '849-CV/ĐUK',
    type: 'Công văn',
    issuer: standingBloc,
    issuedOn: '2023-01-05',
    title: 'Triển khai phong trào thi đua “Đồng Khởi mới” năm 2023 và những năm tiếp theo',
    sourceDocument: letter849,
    sourceSentence: 'Triển khai phong trào thi đua “Đồng Khởi mới” năm 2023 và những năm tiếp theo',
  }),
  catalogueDocument({
    key: 'cv-3106-tu',
    number: '3106-CV/TU',
    type: 'Công văn',
    issuer: standingProvince,
    issuedOn: '2022-12-21',
    title: 'Về việc triển khai phong trào thi đua “Đồng Khởi mới” năm 2023 và những năm tiếp theo',
    sourceDocument: letter849,
    sourceSentence:
      'Thực hiện Công văn số 3106-CV/TU, ngày 21/12/2022 của Ban Thường vụ Tỉnh uỷ về việc triển khai phong trào thi đua “Đồng Khởi mới” năm 2023 và những năm tiếp theo',
  }),
  catalogueDocument({
    key: 'hd-12-btctw',
    number: '12-HD/BTCTW',
    type: 'Hướng dẫn',
    issuer: 'Ban Tổ chức Trung ương',
    issuedOn: '2018-07-06',
    title: 'Một số vấn đề về nâng cao chất lượng sinh hoạt chi bộ',
    sourceDocument: letter849,
    sourceSentence:
      'Theo Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018 của Ban Tổ chức Trung ương một số vấn đề về nâng cao chất lượng sinh hoạt chi bộ',
  }),
  catalogueDocument({
    key: 'qd-707-tu',
    number: '707-QĐ/TU',
    type: 'Quyết định',
    issuer: standingProvince,
    issuedOn: '2018-11-05',
    title: 'Về ban hành Tiêu chí đánh giá chất lượng sinh hoạt chi bộ',
    sourceDocument: letter849,
    sourceSentence:
      'Quyết định số 707-QĐ/TU, ngày 05/11/2018 của Ban Thường vụ Tỉnh uỷ về ban hành Tiêu chí đánh giá chất lượng sinh hoạt chi bộ',
  }),
  catalogueDocument({
    key: 'hd-22-duk',
    number: '22-HD/ĐUK',
    type: 'Hướng dẫn',
    issuer: standingBloc,
    issuedOn: '2022-04-18',
    title: 'Về khen thưởng trong phong trào thi đua “Đồng Khởi mới”',
    note: 'Trích yếu ghi theo nội dung viện dẫn; hãy đối chiếu với bản gốc.',
    sourceDocument: letter849,
    sourceSentence:
      'Thực hiện theo Hướng dẫn số 22-HD/ĐUK, ngày 18/4/2022 của Ban Thường vụ Đảng uỷ Khối.',
  }),
  catalogueDocument({
    key: 'kh-51-duk',
    number: '51-KH/ĐUK',
    type: 'Kế hoạch',
    issuer: standingBloc,
    title: 'Thi đua xây dựng chi bộ trong sạch, vững mạnh và đội ngũ cán bộ, đảng viên gương mẫu',
    note: 'Bản đang có không còn ngày ban hành; biết là sau ngày 18/5/2021 (Kết luận số 01-KL/TW).',
    sourceDocument: plan51,
    sourceSentence:
      'Kế hoạch thi đua xây dựng chi bộ trong sạch, vững mạnh và đội ngũ cán bộ, đảng viên gương mẫu',
  }),
  catalogueDocument({
    key: 'kh-20-duk',
    number: '20-KH/ĐUK',
    type: 'Kế hoạch',
    issuer: standingBloc,
    issuedOn: '2021-01-14',
    title: 'Kế hoạch số 20-KH/ĐUK (chưa rõ trích yếu)',
    sourceDocument: plan51,
    sourceSentence: 'Kế hoạch này thay cho Kế hoạch số 20-KH/ĐUK, ngày 14/01/2021',
  }),
  catalogueDocument({
    key: 'kh-43-duk',
    number: '43-KH/ĐUK',
    type: 'Kế hoạch',
    issuer: standingBloc,
    issuedOn: '2021-05-11',
    title: 'Kế hoạch số 43-KH/ĐUK (chưa rõ trích yếu)',
    sourceDocument: plan51,
    sourceSentence: 'Kế hoạch số 43-KH/ĐUK, ngày 11/5/2021 của Ban Thường vụ Đảng ủy Khối',
  }),
  catalogueDocument({
    key: 'nq-03-tu',
    number: '03-NQ/TU',
    type: 'Nghị quyết',
    issuer: 'Tỉnh ủy',
    title:
      'Về xây dựng Đảng và hệ thống chính trị trong sạch, vững mạnh; xây dựng đội ngũ cán bộ ngang tầm nhiệm vụ',
    sourceDocument: plan51,
    sourceSentence:
      'theo Nghị quyết số 03-NQ/TU của Tỉnh ủy về xây dựng Đảng và hệ thống chính trị trong sạch, vững mạnh; xây dựng đội ngũ cán bộ ngang tầm nhiệm vụ',
  }),
  catalogueDocument({
    key: 'kh-05-duk',
    number: '05-KH/ĐUK',
    type: 'Kế hoạch',
    issuer: 'Đảng ủy Khối',
    title: 'Về đổi mới, nâng cao chất lượng, hiệu quả công tác chính trị, tư tưởng',
    sourceDocument: plan51,
    sourceSentence:
      'Kế hoạch số 05-KH/ĐUK của Đảng ủy Khối về đổi mới, nâng cao chất lượng, hiệu quả công tác chính trị, tư tưởng',
  }),
  catalogueDocument({
    key: 'kh-06-duk',
    number: '06-KH/ĐUK',
    type: 'Kế hoạch',
    issuer: 'Đảng ủy Khối',
    title: 'Về chất lượng, hiệu quả công tác kiểm tra, giám sát; kéo giảm tỉ lệ đảng viên vi phạm',
    sourceDocument: plan51,
    sourceSentence:
      'Kế hoạch số 06-KH/ĐUK của Đảng ủy Khối về chất lượng, hiệu quả công tác kiểm tra, giám sát; kéo giảm tỉ lệ đảng viên vi phạm',
  }),
  catalogueDocument({
    key: 'kh-07-duk',
    number: '07-KH/ĐUK',
    type: 'Kế hoạch',
    issuer: 'Đảng ủy Khối',
    title: 'Về nâng cao chất lượng sinh hoạt cấp ủy, sinh hoạt chi bộ và quản lý đảng viên',
    sourceDocument: plan51,
    sourceSentence:
      'Kế hoạch số 07-KH/ĐUK của Đảng ủy Khối về nâng cao chất lượng sinh hoạt cấp ủy, sinh hoạt chi bộ và quản lý đảng viên',
  }),
  catalogueDocument({
    key: 'kl-01-tw',
    number: '01-KL/TW',
    type: 'Kết luận',
    issuer: 'Bộ Chính trị',
    issuedOn: '2021-05-18',
    title: 'Về tiếp tục thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XII',
    sourceDocument: plan51,
    sourceSentence:
      'Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XII',
  }),
  catalogueDocument({
    key: 'ct-05-tw',
    number: '05-CT/TW',
    type: 'Chỉ thị',
    issuer: 'Bộ Chính trị khóa XII',
    title: 'Về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    sourceDocument: plan51,
    sourceSentence:
      'gắn với đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh theo Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XII',
  }),
  catalogueDocument({
    key: 'qd-213-tw',
    number: '213-QĐ/TW',
    type: 'Quy định',
    issuer: 'Bộ Chính trị',
    issuedOn: '2020-01-02',
    title:
      'Về trách nhiệm của đảng viên đang công tác thường xuyên giữ mối liên hệ với tổ chức đảng và nhân dân nơi cư trú',
    sourceDocument: plan51,
    sourceSentence:
      'Quy định số 213-QĐ/TW, ngày 02/01/2020 của Bộ Chính trị Quy định về trách nhiệm của đảng viên đang công tác thường xuyên giữ mối liên hệ với tổ chức đảng và nhân dân nơi cư trú',
  }),
  catalogueDocument({
    key: 'nq-dh-xiii-dang',
    number: '',
    type: 'Nghị quyết',
    issuer: 'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    title: 'Nghị quyết Đại hội XIII của Đảng',
    sourceDocument: plan51,
    sourceSentence: 'góp phần thực hiện thắng lợi Nghị quyết Đại hội XIII của Đảng',
  }),
  catalogueDocument({
    key: 'nq-dh-xiii-khoi',
    number: '',
    type: 'Nghị quyết',
    issuer: 'Đại hội Đảng bộ Khối lần thứ XIII',
    title: 'Nghị quyết Đại hội Đảng bộ Khối lần thứ XIII, nhiệm kỳ 2020 - 2025',
    sourceDocument: plan51,
    sourceSentence:
      'Nghị quyết Đại hội Đảng bộ Khối lần thứ XIII và nghị quyết đại hội các chi, đảng bộ cơ sở nhiệm kỳ 2020 - 2025',
  }),
]
