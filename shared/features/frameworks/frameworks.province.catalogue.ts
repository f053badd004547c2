import { news2020, peakPlan } from '../directives/directives.source.catalogue'
import {
  breakthrough,
  type CatalogueFramework,
  content,
  contentsOf,
  leg,
  prong,
} from './frameworks.source.catalogue'

const leg1 =
  'Chân thứ nhất là xây dựng Đảng và hệ thống chính trị trong sạch vững mạnh, với các nội dung thi đua: thực hiện Nghị quyết Trung ương 4 và Chỉ thị số 05; xây dựng chi bộ trong sạch, vững mạnh; rèn luyện người đảng viên, công chức tiêu biểu; nâng cao hiệu lực - hiệu quả hoạt động của chính quyền; xây dựng chính quyền điện tử...'
const leg2 =
  'Chân thứ hai là phát triển kinh tế - xã hội nhanh và bền vững, với các nội dung thi đua: xây dựng nông thôn mới, đô thị văn minh; khởi nghiệp và phát triển doanh nghiệp; ứng dụng khoa học công nghệ, chuyển đổi số; phát triển chuỗi giá trị nông sản chủ lực; giảm nghèo bền vững; xây dựng gia đình hạnh phúc - tiến bộ; xây dựng gia đình, dòng họ học tập; các phong trào thi đua trong ngành giáo dục, y tế; xây dựng địa phương, cơ quan xanh - sạch - an toàn; xây dựng địa phương, cơ quan, trường học đảm bảo an toàn và an ninh trật tự.'
const prong1 =
  'Mũi cải thiện môi trường đầu tư kinh doanh, gồm các nội dung thi đua: cải cách thủ tục hành chính, chất lượng phục vụ; sáng kiến thực hiện công vụ nhanh, hiệu quả; hỗ trợ và phát triển doanh nghiệp; đề xuất cơ chế, chính sách phù hợp, hiệu quả; xây dựng chính quyền điện tử, phấn đấu đưa chỉ số cải cách hành chính vào top 20 cả nước.'
const prong2 =
  'Mũi huy động nguồn lực, phát triển hạ tầng, gồm các nội dung thi đua: giải phóng mặt bằng cho các công trình, dự án; trữ nước mưa, nước ngọt, xây dựng các công trình thủy lợi nhỏ; xây dựng giao thông nông thôn; phát triển giao thông kết nối nội bộ; phát triển các khu, cụm công nghiệp; hoàn thành giai đoạn 1 tuyến động lực ven biển.'
const prong3 =
  'Mũi phát triển nguồn nhân lực, gồm các nội dung thi đua: công chức - viên chức học tập, nâng cao trình độ; chuyên nghiệp, tăng năng suất; đổi mới công nghệ, thiết bị trong sản xuất; áp dụng mô hình quản lý tiên tiến.'

/** The whole province, 2020 (R-048 … R-053). */
const f1: CatalogueFramework = {
  key: 'f1',
  code: 'F1',
  title: 'Hai chân - Ba mũi của tỉnh, giai đoạn 2020 - 2025',
  audience: 'Toàn Đảng bộ, hệ thống chính trị và nhân dân tỉnh',
  structure: 'legs-prongs',
  directiveKey: 'ct-01-tu',
  sourceDocument: news2020,
  sourceSentence:
    'Phong trào thi đua “Đồng khởi mới” giai đoạn 2020 - 2025 được triển khai theo phương châm “Hai chân - Ba mũi”',
  note: 'Ghi theo bài báo ngày 21/10/2020 về Chỉ thị số 01-CT/TU; hãy đối chiếu với bản gốc.',
  items: [
    leg({
      key: 'f1.chan-1',
      title: 'Xây dựng Đảng và hệ thống chính trị trong sạch vững mạnh',
      quote: leg1,
      items: contentsOf('f1.chan-1', leg1, [
        'Thực hiện Nghị quyết Trung ương 4 và Chỉ thị số 05',
        'Xây dựng chi bộ trong sạch, vững mạnh',
        'Rèn luyện người đảng viên, công chức tiêu biểu',
        'Nâng cao hiệu lực - hiệu quả hoạt động của chính quyền',
        'Xây dựng chính quyền điện tử',
      ]),
    }),
    leg({
      key: 'f1.chan-2',
      title: 'Phát triển kinh tế - xã hội nhanh và bền vững',
      quote: leg2,
      items: contentsOf('f1.chan-2', leg2, [
        'Xây dựng nông thôn mới, đô thị văn minh',
        'Khởi nghiệp và phát triển doanh nghiệp',
        'Ứng dụng khoa học công nghệ, chuyển đổi số',
        'Phát triển chuỗi giá trị nông sản chủ lực',
        'Giảm nghèo bền vững',
        'Xây dựng gia đình hạnh phúc - tiến bộ',
        'Xây dựng gia đình, dòng họ học tập',
        'Các phong trào thi đua trong ngành giáo dục, y tế',
        'Xây dựng địa phương, cơ quan xanh - sạch - an toàn',
        'Xây dựng địa phương, cơ quan, trường học đảm bảo an toàn và an ninh trật tự',
      ]),
    }),
    prong({
      key: 'f1.mui-1',
      title: 'Cải thiện môi trường đầu tư kinh doanh',
      quote: prong1,
      items: contentsOf('f1.mui-1', prong1, [
        'Cải cách thủ tục hành chính, chất lượng phục vụ',
        'Sáng kiến thực hiện công vụ nhanh, hiệu quả',
        'Hỗ trợ và phát triển doanh nghiệp',
        'Đề xuất cơ chế, chính sách phù hợp, hiệu quả',
        'Xây dựng chính quyền điện tử, phấn đấu đưa chỉ số cải cách hành chính vào top 20 cả nước',
      ]),
    }),
    prong({
      key: 'f1.mui-2',
      title: 'Huy động nguồn lực, phát triển hạ tầng',
      quote: prong2,
      items: contentsOf('f1.mui-2', prong2, [
        'Giải phóng mặt bằng cho các công trình, dự án',
        'Trữ nước mưa, nước ngọt, xây dựng các công trình thủy lợi nhỏ',
        'Xây dựng giao thông nông thôn',
        'Phát triển giao thông kết nối nội bộ',
        'Phát triển các khu, cụm công nghiệp',
        'Hoàn thành giai đoạn 1 tuyến động lực ven biển',
      ]),
    }),
    prong({
      key: 'f1.mui-3',
      title: 'Phát triển nguồn nhân lực',
      quote: prong3,
      items: contentsOf('f1.mui-3', prong3, [
        'Công chức - viên chức học tập, nâng cao trình độ',
        'Chuyên nghiệp, tăng năng suất',
        'Đổi mới công nghệ, thiết bị trong sản xuất',
        'Áp dụng mô hình quản lý tiên tiến',
      ]),
    }),
  ],
}

const bodies =
  'Thi đua xây dựng tổ chức, bộ máy trong sạch, vững mạnh: Xây dựng chi bộ, đảng bộ, đoàn thể cơ quan, đơn vị; sắp xếp, kiện toàn tổ chức bộ máy, tinh giản biên chế, bảo đảm hoạt động hiệu lực, hiệu quả'
const duties =
  'Thi đua thực hiện tốt chức trách, nhiệm vụ được giao: Căn cứ các nội dung phát động cao điểm thi đua, bám sát chức năng, nhiệm vụ của từng ngành, xây dựng kế hoạch thực hiện với những giải pháp cụ thể, có tính đột phá để đạt kết quả cao nhất.'

/** Committees right under the province and its departments; the Bloc belongs here (R-059 … R-064). */
const f3: CatalogueFramework = {
  key: 'f3',
  code: 'F3',
  title: 'Hai chân - Ba mũi của cao điểm 2024-2025 (cấp tỉnh và đảng ủy trực thuộc)',
  audience:
    'Các đảng ủy trực thuộc Tỉnh ủy, các sở, ban, ngành, Mặt trận Tổ quốc Việt Nam, các tổ chức chính trị - xã hội tỉnh',
  structure: 'legs-prongs',
  directiveKey: 'kh-cao-diem-tu',
  sourceDocument: peakPlan,
  sourceSentence:
    'Đối với các đảng uỷ trực thuộc Tỉnh uỷ, các sở, ban, ngành, Mặt trận Tổ quốc Việt Nam, các tổ chức chính trị - xã hội tỉnh',
  note: '',
  items: [
    leg({
      key: 'f3.chan-1',
      title: 'Xây dựng tổ chức, bộ máy trong sạch, vững mạnh',
      quote: bodies,
      items: contentsOf('f3.chan-1', bodies, [
        'Xây dựng chi bộ, đảng bộ, đoàn thể cơ quan, đơn vị',
        'Sắp xếp, kiện toàn tổ chức bộ máy, tinh giản biên chế, bảo đảm hoạt động hiệu lực, hiệu quả',
      ]),
    }),
    leg({
      key: 'f3.chan-2',
      title: 'Thực hiện tốt chức trách, nhiệm vụ được giao',
      quote: duties,
      items: [
        content({
          key: 'f3.chan-2.1',
          title:
            'Xây dựng kế hoạch thực hiện với những giải pháp cụ thể, có tính đột phá để đạt kết quả cao nhất',
          quote: duties,
        }),
      ],
    }),
    prong({
      key: 'f3.mui-1',
      title: 'Xây dựng tổ chức đảng, chính quyền trong sạch, vững mạnh',
      quote: 'Thi đua xây dựng tổ chức đảng, chính quyền trong sạch, vững mạnh.',
    }),
    prong({
      key: 'f3.mui-2',
      title: 'Hoàn thành xuất sắc nhiệm vụ được giao',
      quote: 'Thi đua hoàn thành xuất sắc nhiệm vụ được giao.',
    }),
    prong({
      key: 'f3.mui-3',
      title:
        'Thực hiện tốt công tác tuyên truyền, vận động Nhân dân đồng thuận thực hiện các chủ trương phát triển kinh tế - xã hội của tỉnh',
      detail:
        'Thực hiện nhiệm vụ đảng viên được quy định tại Khoản 3, Điều 2 Điều lệ Đảng và phương châm công tác tư tưởng của Đảng: “Toàn Đảng làm công tác tư tưởng, toàn hệ thống chính trị làm công tác tuyên truyền”.',
      quote:
        'Thi đua thực hiện tốt công tác tuyên truyền, vận động Nhân dân đồng thuận thực hiện các chủ trương phát triển kinh tế - xã hội của tỉnh',
    }),
  ],
}

const districtLegs =
  'Hai chân: (1) Thi đua xây dựng Đảng và hệ thống chính trị trong sạch, vững mạnh; (2) Thi đua phát triển kinh tế - xã hội nhanh và bền vững.'
const districtProngs =
  'Ba mũi: (1) Thi đua xây dựng Đảng và hệ thống chính trị trong sạch, vững mạnh; (2) Thi đua phát triển kinh tế - xã hội nhanh và bền vững; (3) Thi đua thực hiện tốt công tác tuyên truyền, vận động Nhân dân đồng thuận thực hiện các chủ trương phát triển kinh tế - xã hội của địa phương.'
const threeBreakthroughs =
  'Trong đó, tập trung thi đua thực hiện 3 nhiệm vụ đột phá để phát triển kinh tế - xã hội nhanh và bền vững, gồm: (1) Cải thiện môi trường đầu tư kinh doanh; (2) Huy động nguồn vốn đầu tư phát triển hạ tầng; (3) Phát triển nguồn nhân lực.'
const cleanSystem = 'Xây dựng Đảng và hệ thống chính trị trong sạch, vững mạnh'
const growth = 'Phát triển kinh tế - xã hội nhanh và bền vững'

/** District and city committees; the legs share their texts with the first prongs. */
const f4: CatalogueFramework = {
  key: 'f4',
  code: 'F4',
  title: 'Hai chân - Ba mũi của cao điểm 2024-2025 (cấp huyện)',
  audience: 'Các huyện ủy, thành ủy',
  structure: 'legs-prongs',
  directiveKey: 'kh-cao-diem-tu',
  sourceDocument: peakPlan,
  sourceSentence: 'Đối với các huyện uỷ, thành uỷ',
  note: '',
  items: [
    leg({ key: 'f4.chan-1', title: cleanSystem, quote: districtLegs }),
    leg({ key: 'f4.chan-2', title: growth, quote: districtLegs }),
    prong({ key: 'f4.mui-1', title: cleanSystem, quote: districtProngs }),
    prong({
      key: 'f4.mui-2',
      title: growth,
      quote: districtProngs,
      items: [
        'Cải thiện môi trường đầu tư kinh doanh',
        'Huy động nguồn vốn đầu tư phát triển hạ tầng',
        'Phát triển nguồn nhân lực',
      ].map((title, index) =>
        breakthrough({ key: `f4.dot-pha-${index + 1}`, title, quote: threeBreakthroughs }),
      ),
    }),
    prong({
      key: 'f4.mui-3',
      title:
        'Thực hiện tốt công tác tuyên truyền, vận động Nhân dân đồng thuận thực hiện các chủ trương phát triển kinh tế - xã hội của địa phương',
      quote: districtProngs,
    }),
  ],
}

export const provinceFrameworks: readonly CatalogueFramework[] = [f1, f3, f4]
