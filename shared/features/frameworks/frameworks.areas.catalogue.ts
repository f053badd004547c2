import { letter849 } from '../directives/directives.source.catalogue'
import {
  area,
  type CatalogueFramework,
  type CatalogueFrameworkItem,
  content,
} from './frameworks.source.catalogue'

const buildingTheParty: readonly CatalogueFrameworkItem[] = [
  content({
    key: 'nd-2023.xay-dung-dang.1',
    title:
      'Xây dựng chi bộ, đảng bộ trong sạch, vững mạnh về chính trị, tư tưởng, đạo đức, tổ chức và cán bộ',
    quote:
      'Tập trung thi đua xây dựng chi bộ, đảng bộ trong sạch, vững mạnh về chính trị, tư tưởng, đạo đức, tổ chức và cán bộ',
  }),
  content({
    key: 'nd-2023.xay-dung-dang.2',
    title: 'Tiếp tục đổi mới phương thức lãnh đạo của các cấp ủy',
    quote: 'tiếp tục đổi mới phương thức lãnh đạo của các cấp uỷ.',
  }),
  content({
    key: 'nd-2023.xay-dung-dang.3',
    title: 'Củng cố, nâng cao chất lượng sinh hoạt chi bộ',
    detail:
      'Theo Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018 của Ban Tổ chức Trung ương một số vấn đề về nâng cao chất lượng sinh hoạt chi bộ và Quyết định số 707-QĐ/TU, ngày 05/11/2018 của Ban Thường vụ Tỉnh uỷ về ban hành Tiêu chí đánh giá chất lượng sinh hoạt chi bộ.',
    quote: 'Chú trọng thực hiện các nội dung: Củng cố, nâng cao chất lượng sinh hoạt chi bộ',
  }),
  content({
    key: 'nd-2023.xay-dung-dang.4',
    title: 'Tăng cường công tác giáo dục chính trị, tư tưởng tại chi bộ',
    quote:
      'tăng cường công tác giáo dục chính trị, tư tưởng tại chi bộ gắn với việc đấu tranh, ngăn chặn và đẩy lùi có hiệu quả tình trạng suy thoái về tư tưởng chính trị, đạo đức, lối sống, những biểu hiện “tự diễn biến”, “tự chuyển hóa”',
  }),
  content({
    key: 'nd-2023.xay-dung-dang.5',
    title: 'Phát huy dân chủ, xây dựng tư tưởng tiến công, nâng cao tinh thần trách nhiệm',
    quote: 'phát huy dân chủ, xây dựng tư tưởng tiến công, nâng cao tinh thần trách nhiệm',
  }),
  content({
    key: 'nd-2023.xay-dung-dang.6',
    title: 'Khơi dậy ý chí tự lực, tự cường, dám nghĩ, dám làm, dám chịu trách nhiệm',
    quote: 'khơi dậy ý chí tự lực, tự cường, dám nghĩ, dám làm, dám chịu trách nhiệm',
  }),
  content({
    key: 'nd-2023.xay-dung-dang.7',
    title:
      'Thực hiện tốt vai trò nêu gương của cán bộ, đảng viên, nhất là cán bộ lãnh đạo, quản lý các cấp',
    quote:
      'thực hiện tốt vai trò nêu gương của cán bộ, đảng viên, nhất là cán bộ lãnh đạo, quản lý các cấp.',
  }),
]

const buildingTheOffice: readonly CatalogueFrameworkItem[] = [
  content({
    key: 'nd-2023.co-quan.1',
    title: 'Đẩy mạnh cải cách hành chính trong các cơ quan, đơn vị, đoàn thể',
    quote: 'Thi đua đẩy mạnh cải cách hành chính trong các cơ quan, đơn vị, đoàn thể',
  }),
  content({
    key: 'nd-2023.co-quan.2',
    title:
      'Xây dựng đội ngũ cán bộ có phẩm chất chính trị, đạo đức tốt, có năng lực và uy tín với Nhân dân',
    quote:
      'xây dựng đội ngũ cán bộ, nhất là cán bộ chủ chốt các cấp, có phẩm chất chính trị, đạo đức tốt, có năng lực và uy tín với Nhân dân',
  }),
  content({
    key: 'nd-2023.co-quan.3',
    title: 'Tăng cường mối quan hệ mật thiết giữa Đảng với Nhân dân',
    quote: 'tăng cường mối quan hệ mật thiết giữa Đảng với Nhân dân',
  }),
  content({
    key: 'nd-2023.co-quan.4',
    title: 'Nâng cao năng lực quản lý, điều hành của các cơ quan, đơn vị',
    quote: 'Nâng cao năng lực quản lý, điều hành của các cơ quan, đơn vị',
  }),
  content({
    key: 'nd-2023.co-quan.5',
    title: 'Đổi mới nội dung, phương thức hoạt động, phát huy vai trò của các đoàn thể ở cơ sở',
    quote: 'đổi mới nội dung, phương thức hoạt động, phát huy vai trò của các đoàn thể ở cơ sở',
  }),
  content({
    key: 'nd-2023.co-quan.6',
    title: 'Đào tạo, bồi dưỡng cán bộ, xây dựng nhân lực khoa học công nghệ',
    quote: 'quan tâm đào tạo, bồi dưỡng cán bộ, xây dựng nhân lực khoa học công nghệ.',
  }),
]

const politicalTasks: readonly CatalogueFrameworkItem[] = [
  content({
    key: 'nd-2023.chinh-tri.1',
    title:
      'Triển khai công việc ngay từ đầu năm, góp phần thực hiện đạt và vượt các chỉ tiêu kinh tế - xã hội của tỉnh',
    quote:
      'nỗ lực, quyết liệt triển khai công việc ngay từ đầu năm, góp phần thực hiện đạt và vượt các chỉ tiêu kinh tế - xã hội của tỉnh.',
  }),
  content({
    key: 'nd-2023.chinh-tri.2',
    title: 'Phát triển nông nghiệp sạch',
    quote: 'Thi đua phát triển nông nghiệp sạch',
  }),
  content({
    key: 'nd-2023.chinh-tri.3',
    title: 'Phát triển hạ tầng thủy lợi, cấp nước, xây dựng nông thôn mới và đô thị văn minh',
    quote: 'phát triển hạ tầng thủy lợi, cấp nước, xây dựng nông thôn mới và đô thị văn minh',
  }),
  content({
    key: 'nd-2023.chinh-tri.4',
    title: 'Phát triển thương mại, dịch vụ, du lịch bền vững',
    quote: 'phát triển thương mại, dịch vụ, du lịch bền vững',
  }),
  content({
    key: 'nd-2023.chinh-tri.5',
    title:
      'Chuyển đổi số, phát triển kinh tế số, kinh tế tuần hoàn, ứng dụng khoa học công nghệ vào sản xuất kinh doanh',
    quote:
      'chuyển đổi số, phát triển kinh tế số, kinh tế tuần hoàn và đẩy mạnh ứng dụng khoa học công nghệ vào sản xuất kinh doanh',
  }),
  content({
    key: 'nd-2023.chinh-tri.6',
    title: 'Giảm nghèo',
    quote: 'thi đua giảm nghèo',
  }),
  content({
    key: 'nd-2023.chinh-tri.7',
    title:
      'Xây dựng phát triển văn hóa, con người Bến Tre phát triển toàn diện, gia đình hạnh phúc, tiến bộ',
    quote:
      'thi đua xây dựng phát triển văn hóa, con người Bến Tre phát triển toàn diện, gia đình hạnh phúc, tiến bộ',
  }),
  content({
    key: 'nd-2023.chinh-tri.8',
    title: 'Giữ vững an ninh chính trị, trật tự an toàn xã hội',
    quote: 'giữ vững an ninh chính trị, trật tự an toàn xã hội',
  }),
  content({
    key: 'nd-2023.chinh-tri.9',
    title: 'Kiểm soát tình hình ma túy, tín dụng đen, kéo giảm tai nạn giao thông cả 03 tiêu chí',
    quote: 'kiểm soát tình hình ma túy, tín dụng đen, kéo giảm tai nạn giao thông cả 03 tiêu chí',
  }),
  content({
    key: 'nd-2023.chinh-tri.10',
    title: 'Xây dựng môi trường xã hội ổn định, an toàn phục vụ cho phát triển kinh tế - xã hội',
    quote: 'xây dựng môi trường xã hội ổn định, an toàn phục vụ cho phát triển kinh tế - xã hội.',
  }),
]

/** Three content areas of 2023, which are neither legs nor prongs. */
export const areasOf2023: CatalogueFramework = {
  key: 'nd-2023',
  code: 'ND-2023',
  title: 'Nội dung thi đua năm 2023 và những năm tiếp theo',
  audience: 'Các chi ủy, đảng ủy cơ sở, Ban Thường vụ Đoàn Khối',
  structure: 'areas',
  directiveKey: 'cv-849-duk',
  sourceDocument: letter849,
  sourceSentence:
    'tiếp tục lãnh đạo, chỉ đạo triển khai thực hiện phong trào thi đua “Đồng Khởi mới” năm 2023 và những năm tiếp theo, tập trung vào các nội dung sau',
  note: '',
  items: [
    area({
      key: 'nd-2023.xay-dung-dang',
      title: 'Công tác xây dựng Đảng',
      quote:
        'Về công tác xây dựng Đảng: Tập trung thi đua xây dựng chi bộ, đảng bộ trong sạch, vững mạnh về chính trị, tư tưởng, đạo đức, tổ chức và cán bộ; tiếp tục đổi mới phương thức lãnh đạo của các cấp uỷ. Chú trọng thực hiện các nội dung: Củng cố, nâng cao chất lượng sinh hoạt chi bộ; tăng cường công tác giáo dục chính trị, tư tưởng tại chi bộ gắn với việc đấu tranh, ngăn chặn và đẩy lùi có hiệu quả tình trạng suy thoái về tư tưởng chính trị, đạo đức, lối sống, những biểu hiện “tự diễn biến”, “tự chuyển hóa”; phát huy dân chủ, xây dựng tư tưởng tiến công, nâng cao tinh thần trách nhiệm; khơi dậy ý chí tự lực, tự cường, dám nghĩ, dám làm, dám chịu trách nhiệm; thực hiện tốt vai trò nêu gương của cán bộ, đảng viên, nhất là cán bộ lãnh đạo, quản lý các cấp.',
      items: buildingTheParty,
    }),
    area({
      key: 'nd-2023.co-quan',
      title: 'Xây dựng cơ quan, đơn vị, đoàn thể',
      quote:
        'Về xây dựng cơ quan, đơn vị, đoàn thể: Thi đua đẩy mạnh cải cách hành chính trong các cơ quan, đơn vị, đoàn thể; xây dựng đội ngũ cán bộ, nhất là cán bộ chủ chốt các cấp, có phẩm chất chính trị, đạo đức tốt, có năng lực và uy tín với Nhân dân; tăng cường mối quan hệ mật thiết giữa Đảng với Nhân dân. Chú trọng thực hiện các nội dung: Nâng cao năng lực quản lý, điều hành của các cơ quan, đơn vị; đổi mới nội dung, phương thức hoạt động, phát huy vai trò của các đoàn thể ở cơ sở; quan tâm đào tạo, bồi dưỡng cán bộ, xây dựng nhân lực khoa học công nghệ.',
      items: buildingTheOffice,
    }),
    area({
      key: 'nd-2023.chinh-tri',
      title: 'Thực hiện nhiệm vụ chính trị',
      quote:
        'Về thực hiện nhiệm vụ chính trị: nỗ lực, quyết liệt triển khai công việc ngay từ đầu năm, góp phần thực hiện đạt và vượt các chỉ tiêu kinh tế - xã hội của tỉnh. Chú trọng thực hiện các nội dung: Thi đua phát triển nông nghiệp sạch; phát triển hạ tầng thủy lợi, cấp nước, xây dựng nông thôn mới và đô thị văn minh; phát triển thương mại, dịch vụ, du lịch bền vững; chuyển đổi số, phát triển kinh tế số, kinh tế tuần hoàn và đẩy mạnh ứng dụng khoa học công nghệ vào sản xuất kinh doanh; thi đua giảm nghèo; thi đua xây dựng phát triển văn hóa, con người Bến Tre phát triển toàn diện, gia đình hạnh phúc, tiến bộ; giữ vững an ninh chính trị, trật tự an toàn xã hội; kiểm soát tình hình ma túy, tín dụng đen, kéo giảm tai nạn giao thông cả 03 tiêu chí, xây dựng môi trường xã hội ổn định, an toàn phục vụ cho phát triển kinh tế - xã hội.',
      items: politicalTasks,
    }),
  ],
}
