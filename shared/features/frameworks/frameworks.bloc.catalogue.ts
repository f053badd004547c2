import { plan51 } from '../directives/directives.source.catalogue'
import {
  type CatalogueFramework,
  type CatalogueFrameworkItem,
  content,
  leg,
  prong,
} from './frameworks.source.catalogue'

const cleanCells: readonly CatalogueFrameworkItem[] = [
  content({
    key: 'f2.chan-1.1',
    title:
      'Xây dựng chi bộ trong sạch, vững mạnh toàn diện về chính trị, tư tưởng, đạo đức, tổ chức và cán bộ; xây dựng đội ngũ cán bộ ngang tầm nhiệm vụ',
    quote:
      'Tập trung thi đua xây dựng các chi bộ trong sạch, vững mạnh toàn diện về chính trị, tư tưởng, đạo đức, tổ chức và cán bộ theo Nghị quyết số 03-NQ/TU của Tỉnh ủy về xây dựng Đảng và hệ thống chính trị trong sạch, vững mạnh; xây dựng đội ngũ cán bộ ngang tầm nhiệm vụ',
  }),
  content({
    key: 'f2.chan-1.2',
    title: 'Đổi mới, nâng cao chất lượng, hiệu quả công tác chính trị, tư tưởng',
    quote:
      'Kế hoạch số 05-KH/ĐUK của Đảng ủy Khối về đổi mới, nâng cao chất lượng, hiệu quả công tác chính trị, tư tưởng',
  }),
  content({
    key: 'f2.chan-1.3',
    title:
      'Nâng cao chất lượng, hiệu quả công tác kiểm tra, giám sát; kéo giảm tỉ lệ đảng viên vi phạm',
    quote:
      'Kế hoạch số 06-KH/ĐUK của Đảng ủy Khối về chất lượng, hiệu quả công tác kiểm tra, giám sát; kéo giảm tỉ lệ đảng viên vi phạm',
  }),
  content({
    key: 'f2.chan-1.4',
    title: 'Nâng cao chất lượng sinh hoạt cấp ủy, sinh hoạt chi bộ và quản lý đảng viên',
    quote:
      'Kế hoạch số 07-KH/ĐUK của Đảng ủy Khối về nâng cao chất lượng sinh hoạt cấp ủy, sinh hoạt chi bộ và quản lý đảng viên',
  }),
  content({
    key: 'f2.chan-1.5',
    title:
      'Kết quả đánh giá hàng năm của Đảng bộ Khối, tổ chức cơ sở đảng và chi bộ trực thuộc cơ sở',
    quote:
      'Hàng năm, Đảng bộ Khối được Ban Thường vụ Tỉnh ủy đánh giá hoàn thành tốt nhiệm vụ trở lên; trên 80% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ, trong đó có 15 - 20% hoàn thành xuất sắc nhiệm vụ, không có tổ chức cơ sở đảng không hoàn thành nhiệm vụ; 80% trở lên chi bộ trực thuộc cơ sở được đánh giá hoàn thành tốt nhiệm vụ, trong đó có 50% trở lên được đánh giá hoàn thành xuất sắc nhiệm vụ.',
  }),
]

const exemplaryMembers: readonly CatalogueFrameworkItem[] = [
  content({
    key: 'f2.chan-2.1',
    title: 'Làm một “tấm gương sống” trong sinh hoạt, công tác và đời sống',
    quote:
      'Mỗi cán bộ, đảng viên thi đua thực hiện làm một “tấm gương sống” trong sinh hoạt, công tác và đời sống',
  }),
  content({
    key: 'f2.chan-2.2',
    title:
      'Thường xuyên “tự soi”, “tự sửa”, giữ gìn kỷ luật, kỷ cương, giữ vững sự đoàn kết, thống nhất trong Đảng',
    quote:
      'thường xuyên “tự soi”, “tự sửa”, giữ gìn kỷ luật, kỷ cương, giữ vững sự đoàn kết, thống nhất trong Đảng',
  }),
  content({
    key: 'f2.chan-2.3',
    title:
      'Vững vàng về chính trị, có đạo đức cách mạng trong sáng, có trình độ, kỹ năng, tính chuyên nghiệp cao',
    quote:
      'vững vàng về chính trị, có đạo đức cách mạng trong sáng, có trình độ, kỹ năng, tính chuyên nghiệp cao, không ngừng nâng cao năng suất lao động, đáp ứng yêu cầu nhiệm vụ trong tình hình mới',
  }),
  content({
    key: 'f2.chan-2.4',
    title:
      'Tích cực tham gia phong trào thi đua lao động sáng tạo, phát huy sáng kiến, cải tiến kỹ thuật',
    quote:
      'tích cực tham gia phong trào thi đua lao động sáng tạo, phát huy sáng kiến, cải tiến kỹ thuật',
  }),
  content({
    key: 'f2.chan-2.5',
    title: 'Kết quả đánh giá đảng viên hàng năm',
    quote:
      'Hàng năm, trên 80% đảng viên hoàn thành tốt nhiệm vụ, trong đó có 15 - 20% hoàn thành xuất sắc nhiệm vụ.',
  }),
]

/** The five facets of the first prong. */
const facets: readonly CatalogueFrameworkItem[] = [
  content({
    key: 'f2.mui-1.chinh-tri',
    title: 'Về chính trị',
    quote:
      'Về chính trị: Giáo dục, nâng cao nhận thức và bản lĩnh chính trị; kiên định chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh, mục tiêu độc lập dân tộc với chủ nghĩa xã hội, đường lối đổi mới và những nguyên tắc trong công tác xây dựng Đảng; phát huy vai trò tiên phong, gương mẫu của cán bộ, đảng viên; đấu tranh ngăn chặn, đẩy lùi các biểu hiện suy thoái, “tự diễn biến”, “tự chuyển hóa”. Đổi mới công tác quán triệt, tuyên truyền và cụ thể hóa nghị quyết của Đảng, đảm bảo trên 95% đảng viên và trên 90% quần chúng được quán triệt và phổ biến kịp thời, đầy đủ và thực hiện tốt các chỉ thị, nghị quyết của Đảng, chính sách, pháp luật của Nhà nước, không để xảy ra vi phạm ở cơ quan, đơn vị, doanh nghiệp.',
  }),
  content({
    key: 'f2.mui-1.tu-tuong',
    title: 'Về tư tưởng',
    quote:
      'Về tư tưởng: Đổi mới nội dung, phương thức công tác tư tưởng theo hướng thuyết phục, hiệu quả, bảo đảm tính Đảng, tính khoa học, tính chiến đấu, tính thực tiễn và kịp thời; chủ động nắm chắc tình hình tư tưởng của cán bộ, đảng viên, công chức, viên chức và người lao động. Tăng cường bảo vệ nền tảng tư tưởng của Đảng. Thực hiện đồng bộ giữa “xây” và “chống”; “xây” là nhiệm vụ cơ bản, chiến lược, lâu dài, “chống” là nhiệm vụ quan trọng, cấp bách. “Xây” là tổ chức tốt các phong trào thi đua yêu nước, nhất là phong trào thi đua “Đồng Khởi mới”. “Chống” là đấu tranh, ngăn chặn, đẩy lùi tình trạng suy thoái, “tự diễn biến”, “tự chuyển hóa”; phê phán, xử lý nghiêm những việc làm sai trái, thiếu trách nhiệm; kiên quyết đấu tranh phòng, chống tham nhũng, tiêu cực. Nâng cao tính cảnh tỉnh, răn đe đối với những tư tưởng, biểu hiện tiêu cực, đồng thời khuyến khích, cổ vũ cán bộ, đảng viên suy nghĩ, hành động vì lợi ích chung. Ngăn ngừa, đấu tranh có hiệu quả với những hành vi nói, viết và làm trái với quan điểm, đường lối, nghị quyết của Đảng, pháp luật của Nhà nước.',
  }),
  content({
    key: 'f2.mui-1.dao-duc',
    title: 'Về đạo đức',
    quote:
      'Về đạo đức: Xây dựng các tổ chức đảng “là đạo đức, là văn minh”: cần, kiệm, liêm, chính, chí công, vô tư; chống chủ nghĩa cá nhân, nêu cao danh dự, lòng tự trọng và gắn bó mật thiết với Nhân dân. Ngăn chặn, đẩy lùi những biểu hiện suy thoái, “tự diễn biến”, “tự chuyển hóa”. Thực hiện nghiêm tự phê bình và phê bình, nhận diện, đẩy lùi sự suy thoái; giải quyết tốt các vấn đề bức xúc, nổi cộm ở từng cơ quan, đơn vị, doanh nghiệp; rà soát, bổ sung hoàn thiện, thực hiện nghiêm túc chuẩn mực đạo đức nghề nghiệp, đạo đức công vụ phù hợp với chức năng, nhiệm vụ. Kịp thời biểu dương, khen thưởng và nhân rộng các gương điển hình tiên tiến, cách làm hay, mô hình tốt trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
  }),
  content({
    key: 'f2.mui-1.to-chuc',
    title: 'Về tổ chức',
    quote:
      'Về tổ chức: Lãnh đạo nâng cao chất lượng sinh hoạt cấp ủy, sinh hoạt chi bộ định kỳ và sinh hoạt chuyên đề, nâng cao năng lực lãnh đạo, sức chiến đấu của cấp ủy, chi bộ. Kiên quyết, kiên trì thực hiện Nghị quyết Trung ương 4 khóa XI, XII về xây dựng Đảng, gắn với đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh theo Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XII. Xây dựng nội bộ cấp ủy dân chủ, đoàn kết, thực hiện tốt chế độ tự phê bình và phê bình; tích cực đấu tranh phòng, chống tham nhũng và các biểu hiện tiêu cực khác trong đội ngũ cán bộ, đảng viên. Làm tốt công tác quản lý đảng viên, thực hiện tốt Quy định số 213-QĐ/TW, ngày 02/01/2020 của Bộ Chính trị Quy định về trách nhiệm của đảng viên đang công tác thường xuyên giữ mối liên hệ với tổ chức đảng và nhân dân nơi cư trú. Thực hiện công tác tạo nguồn, kết nạp đảng viên và chuyển đảng chính thức cho đảng viên đúng trình tự, quy định của Đảng. Tổ chức nghiên cứu, học tập, quán triệt các chỉ thị, nghị quyết của Đảng, các chuyên đề học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh và tổ chức cụ thể hóa một cách sát hợp, cụ thể, hiệu quả. Lãnh đạo và phối hợp lãnh đạo xây dựng cơ quan, đơn vị, doanh nghiệp đạt hoàn thành tốt nhiệm vụ trở lên; không để xảy ra tình trạng quan liêu, sách nhiễu, phiền hà. Lãnh đạo thực hiện tốt quy chế dân chủ ở cơ sở và các tổ chức đoàn thể hoạt động tốt, được xếp loại hoàn thành tốt nhiệm vụ trở lên.',
  }),
  content({
    key: 'f2.mui-1.can-bo',
    title: 'Về cán bộ',
    quote:
      'Về cán bộ: Xây dựng đội ngũ cán bộ công chức, viên chức, người lao động có trình độ, kỹ năng làm việc chuyên nghiệp, đáp ứng yêu cầu hội nhập; nâng cao chất lượng đội ngũ đảng viên, gắn với sàng lọc đảng viên, đề cao vai trò gương mẫu của đảng viên theo nguyên tắc “Trên trước, dưới sau”, “đảng viên đi trước, làng nước theo sau”. Chi bộ có tỷ lệ đảng viên được đánh giá hoàn thành tốt nhiệm vụ từ 96% trở lên.',
  }),
]

const leadership: readonly CatalogueFrameworkItem[] = [
  content({
    key: 'f2.mui-2.lanh-dao',
    title: 'Đổi mới phương thức lãnh đạo',
    quote:
      'Đổi mới phương thức lãnh đạo: Thực hiện đúng các nguyên tắc tổ chức, sinh hoạt của Đảng theo phương châm “Đúng vai, thuộc bài”, “Gần dân, sát cơ sở”; tăng cường công tác kiểm tra, giám sát việc thực hiện; đẩy mạnh cải cách hành chính và ứng dụng công nghệ thông tin, chuyển đổi số trong công tác xây dựng Đảng. Thực hiện tốt chế độ thông tin báo cáo theo quy định.',
  }),
  content({
    key: 'f2.mui-2.kiem-tra',
    title: 'Công tác kiểm tra, giám sát',
    quote:
      'Về công tác kiểm tra, giám sát: Hàng năm, xây dựng kế hoạch kiểm tra, giám sát; hoàn thành 100% số cuộc kiểm tra, giám sát theo kế hoạch đã đề ra; phát hiện và xử lý kịp thời những tổ chức, đảng viên khi có sai phạm. Thực hiện tốt công tác đấu tranh chống quan liêu, tham nhũng, lãng phí và các tiêu cực khác trong đơn vị. Kéo giảm tỷ lệ đảng viên vi phạm 2%/năm. Giải quyết, xử lý dứt điểm tổ chức đảng và đảng viên vi phạm, không để đơn thư khiếu nại, tố cáo tồn đọng, kéo dài.',
  }),
]

const thePerson: readonly CatalogueFrameworkItem[] = [
  content({
    key: 'f2.mui-3.ban-linh',
    title: 'Có bản lĩnh chính trị vững vàng',
    quote:
      'Có bản lĩnh chính trị vững vàng: Nâng cao bản lĩnh, phẩm chất chính trị, tỏ rõ lập trường tuyệt đối trung thành với mục tiêu độc lập dân tộc và chủ nghĩa xã hội, kiên định chủ nghĩa Mác - Lê-nin, tư tưởng Hồ Chí Minh, Cương lĩnh, đường lối của Đảng, Hiến pháp của Nhà nước; không dao động, mất niềm tin; kiên định công cuộc đổi mới toàn diện, công nghiệp hóa, hiện đại hóa đất nước theo mục tiêu “Dân giàu, nước mạnh, dân chủ, công bằng, văn minh”; dũng cảm vượt qua khó khăn, thử thách, đóng góp tích cực vào công cuộc đổi mới; kiên quyết đấu tranh chống suy thoái lý tưởng chính trị, cơ hội, bảo thủ, “diễn biến hòa bình”, “tự diễn biến”, “tự chuyển hóa”,...',
  }),
  content({
    key: 'f2.mui-3.chu-truong',
    title: 'Nắm chắc chủ trương, nghị quyết của Đảng, pháp luật của Nhà nước',
    quote:
      'Nắm chắc chủ trương, nghị quyết của Đảng, pháp luật của Nhà nước: Nhận thức đúng mô hình, những đặc trưng cơ bản của xã hội xã hội chủ nghĩa mà Nhân dân ta đang xây dựng; những phương hướng cơ bản xây dựng chủ nghĩa xã hội ở nước ta; thể chế kinh tế thị trường định hướng xã hội chủ nghĩa; xây dựng Nhà nước pháp quyền xã hội chủ nghĩa của nhân dân, do nhân dân, vì nhân dân; xây dựng Đảng trong sạch, vững mạnh; xây dựng nền văn hóa Việt Nam tiên tiến, đậm đà bản sắc dân tộc; nhiệm vụ bảo vệ Tổ quốc và giữ vững an ninh quốc gia, trật tự an toàn xã hội; đường lối đối ngoại độc lập, tự chủ, đa dạng hóa, đa phương hóa,... Học tập, quán triệt đầy đủ các chỉ thị, nghị quyết của Đảng; nói và làm theo đúng chủ trương, đường lối của Đảng và pháp luật của Nhà nước.',
  }),
  content({
    key: 'f2.mui-3.trach-nhiem',
    title: 'Nêu cao tinh thần trách nhiệm, chủ động, sáng tạo trong thực hiện nhiệm vụ',
    quote:
      'Nêu cao tinh thần trách nhiệm, chủ động, sáng tạo trong thực hiện nhiệm vụ: Phải có trách nhiệm với bản thân, gia đình, chi bộ, cơ quan, đơn vị, xã hội; trách nhiệm công dân và trách nhiệm trong nhiệm vụ chuyên môn được giao. Chấp hành nghiêm túc kỷ luật, kỷ cương, các chủ trương, đường lối của Đảng, pháp luật của Nhà nước, nội quy, quy chế của cơ quan, đơn vị và sự phân công của lãnh đạo. Thường xuyên học tập, bồi dưỡng nâng cao trình độ chuyên môn, nghiệp vụ, tính chuyên nghiệp trong thực thi nhiệm vụ, nỗ lực, phấn đấu để hoàn thành tốt nhiệm vụ được giao với phương châm “hết việc chứ không hết giờ”. Có tinh thần cầu thị, lắng nghe; tâm huyết, tận tụy, gương mẫu, nghiêm túc trong công việc; không kén chọn vị trí công tác, chọn việc dễ, bỏ việc khó; không gây khó khăn, phiền hà, vòi vĩnh kéo dài thời gian xử lý công việc; không thờ ơ, vô cảm, thiếu trách nhiệm trước khó khăn, bức xúc của người dân. Thường xuyên tu dưỡng, rèn luyện đạo đức, lối sống; nghiêm túc thực hiện chuẩn mực đạo đức nghề nghiệp, đạo đức công vụ, xây dựng phong cách ứng xử, nhất là phải biết tôn trọng, lắng nghe, tận tình hướng dẫn, giải thích cặn kẽ những thắc mắc của người dân, người lao động. Phải chủ động, dám đổi mới, sáng tạo, dám nghĩ, dám nói, dám làm, dám chịu trách nhiệm, dám đương đầu với khó khăn, thử thách và quyết liệt trong tham mưu, đề xuất và hành động. Chủ động, sáng tạo tham mưu, đề xuất những giải pháp thực hiện thắng lợi Nghị quyết Đại hội XIII của Đảng, nghị quyết đại hội đảng bộ các cấp nhiệm kỳ 2020-2025; những sáng kiến nhằm nâng cao chất lượng sinh hoạt cấp ủy, sinh hoạt chi bộ; phát triển kinh tế - xã hội, cải cách hành chính, ứng dụng khoa học kỹ thuật, công nghệ thông tin, chuyển đổi số,... vào công tác và lao động sản xuất.',
  }),
]

/** The Bloc’s own, Plan 51 (R-054 … R-058). */
export const blocFramework: CatalogueFramework = {
  key: 'f2',
  code: 'F2',
  title: 'Hai chân - Ba mũi của Đảng bộ Khối',
  audience: 'Tổ chức cơ sở đảng, cán bộ, đảng viên trong Đảng bộ Khối',
  structure: 'legs-prongs',
  directiveKey: 'kh-51-duk',
  sourceDocument: plan51,
  sourceSentence: 'Nhiệm vụ, giải pháp: Thực hiện phương châm “Hai chân - Ba mũi”.',
  note: '',
  items: [
    leg({
      key: 'f2.chan-1',
      title: 'Xây dựng chi bộ trong sạch, vững mạnh',
      quote: 'Chân thứ nhất: Xây dựng chi bộ trong sạch, vững mạnh',
      items: cleanCells,
    }),
    leg({
      key: 'f2.chan-2',
      title: 'Xây dựng đội ngũ cán bộ, đảng viên gương mẫu',
      quote: 'Chân thứ hai: Xây dựng đội ngũ cán bộ, đảng viên gương mẫu.',
      items: exemplaryMembers,
    }),
    prong({
      key: 'f2.mui-1',
      title: 'Xây dựng chi bộ vững mạnh về chính trị, tư tưởng, đạo đức, tổ chức và cán bộ',
      quote:
        'Mũi thứ nhất: Xây dựng chi bộ vững mạnh về chính trị, tư tưởng, đạo đức, tổ chức và cán bộ',
      items: facets,
    }),
    prong({
      key: 'f2.mui-2',
      title: 'Đổi mới phương thức lãnh đạo và công tác kiểm tra, giám sát',
      quote: 'Mũi thứ hai: Đổi mới phương thức lãnh đạo và công tác kiểm tra, giám sát',
      items: leadership,
    }),
    prong({
      key: 'f2.mui-3',
      title: 'Xây dựng người cán bộ, đảng viên',
      quote: 'Mũi thứ ba: Xây dựng người cán bộ, đảng viên',
      items: thePerson,
    }),
  ],
}
