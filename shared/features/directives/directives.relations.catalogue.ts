import type { RelationKind } from './directives.kinds'
import type { CatalogueRelation } from './directives.source.catalogue'

const relation = (
  ends: readonly [from: string, kind: RelationKind, to: string],
  sourceSentence: string,
  note = '',
): CatalogueRelation => {
  const [from, kind, to] = ends
  return { from, to, kind, extent: kind === 'replaces' ? 'whole' : null, note, sourceSentence }
}

/** How the documents of the catalogue stand to each other, with the words that say so. */
export const catalogueRelations: readonly CatalogueRelation[] = [
  relation(
    ['ct-01-tu', 'continues', 'ct-16-tu'],
    'Ban Thường vụ Tỉnh ủy tiếp tục phát động phong trào thi đua “Đồng khởi mới” giai đoạn 2020 - 2025',
  ),
  relation(
    ['ct-01-tu', 'implements', 'nq-dh-xi-tinh'],
    'Với quyết tâm thực hiện thắng lợi Nghị quyết Đại hội XI Đảng bộ tỉnh nhiệm kỳ 2020 - 2025 và tầm nhìn đến 2030',
  ),
  relation(
    ['cv-849-duk', 'implements', 'cv-3106-tu'],
    'Thực hiện Công văn số 3106-CV/TU, ngày 21/12/2022 của Ban Thường vụ Tỉnh uỷ',
  ),
  relation(
    ['cv-849-duk', 'implements', 'ct-01-tu'],
    'Xây dựng “điển hình”, học tập “điển hình”, bắt kịp “điển hình”, vượt qua “điển hình” của Chỉ thị số 01-CT/TU theo phương thức dọc và ngang',
  ),
  relation(
    ['cv-849-duk', 'cites', 'hd-12-btctw'],
    'Theo Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018 của Ban Tổ chức Trung ương',
  ),
  relation(
    ['cv-849-duk', 'cites', 'qd-707-tu'],
    'Quyết định số 707-QĐ/TU, ngày 05/11/2018 của Ban Thường vụ Tỉnh uỷ',
  ),
  relation(
    ['cv-849-duk', 'awards-per', 'hd-22-duk'],
    'Thực hiện theo Hướng dẫn số 22-HD/ĐUK, ngày 18/4/2022 của Ban Thường vụ Đảng uỷ Khối.',
  ),
  relation(
    ['kh-51-duk', 'implements', 'ct-01-tu'],
    'Thực hiện Chỉ thị số 01-CT/TU, ngày 17/10/2020 của Ban Thường vụ Tỉnh ủy',
  ),
  relation(
    ['kh-51-duk', 'replaces', 'kh-20-duk'],
    'Kế hoạch này thay cho Kế hoạch số 20-KH/ĐUK, ngày 14/01/2021',
  ),
  relation(
    ['kh-51-duk', 'replaces', 'kh-43-duk'],
    'Kế hoạch số 43-KH/ĐUK, ngày 11/5/2021 của Ban Thường vụ Đảng ủy Khối',
  ),
  relation(['kh-51-duk', 'cites', 'nq-03-tu'], 'theo Nghị quyết số 03-NQ/TU của Tỉnh ủy'),
  relation(['kh-51-duk', 'cites', 'kh-05-duk'], 'Kế hoạch số 05-KH/ĐUK của Đảng ủy Khối'),
  relation(['kh-51-duk', 'cites', 'kh-06-duk'], 'Kế hoạch số 06-KH/ĐUK của Đảng ủy Khối'),
  relation(['kh-51-duk', 'cites', 'kh-07-duk'], 'Kế hoạch số 07-KH/ĐUK của Đảng ủy Khối'),
  relation(
    ['kh-51-duk', 'cites', 'kl-01-tw'],
    'theo Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị',
  ),
  relation(
    ['kh-51-duk', 'cites', 'qd-213-tw'],
    'thực hiện tốt Quy định số 213-QĐ/TW, ngày 02/01/2020 của Bộ Chính trị',
  ),
  relation(
    ['kh-51-duk', 'implements', 'nq-dh-xiii-dang'],
    'góp phần thực hiện thắng lợi Nghị quyết Đại hội XIII của Đảng',
  ),
  relation(
    ['kh-51-duk', 'implements', 'nq-dh-xi-tinh'],
    'góp phần thực hiện thắng lợi Nghị quyết Đại hội XIII của Đảng, Nghị quyết Đại hội XI Đảng bộ tỉnh',
  ),
  relation(
    ['kh-51-duk', 'implements', 'nq-dh-xiii-khoi'],
    'Nghị quyết Đại hội Đảng bộ Khối lần thứ XIII và nghị quyết đại hội các chi, đảng bộ cơ sở nhiệm kỳ 2020 - 2025',
  ),
  relation(
    ['kl-01-tw', 'continues', 'ct-05-tw'],
    'về tiếp tục thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XII',
  ),
  relation(
    ['kh-cao-diem-tu', 'implements', 'ct-01-tu'],
    'Nhằm tiếp tục thực hiện tốt Chỉ thị số 01-CT/TU, ngày 17/10/2020 của Ban Thường vụ Tỉnh uỷ',
  ),
  relation(
    ['kh-cao-diem-tu', 'implements', 'nq-dh-xi-tinh'],
    'góp phần hoàn thành các chỉ tiêu, nhiệm vụ Nghị quyết Tỉnh uỷ và nghị quyết các cấp uỷ năm 2024, Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XI (NQĐH XI)',
  ),
  relation(
    ['kh-cao-diem-tu', 'awards-per', 'hd-6980-ubnd'],
    'Thực hiện khen thưởng theo các quy định hiện hành của Đảng, Nhà nước và Hướng dẫn số 6980/HD-UBND, ngày 13/11/2023 của Ủy ban nhân dân tỉnh',
    'Mục III: tiêu chí công nhận “Điển hình”',
  ),
  relation(
    ['kh-cao-diem-tu', 'cites', 'nq-12-tu'],
    'Thi đua thực hiện đạt và vượt 3 chỉ tiêu về xây dựng Đảng theo Nghị quyết số 12-NQ/TU của Tỉnh ủy',
  ),
  relation(
    ['kh-cao-diem-tu', 'cites', 'ctr-25-tu'],
    'Chương trình số 25-CTr/TU, ngày 07/10/2022 của Tỉnh ủy',
  ),
  relation(
    ['kh-cao-diem-tu', 'cites', 'qd-06-ttg'],
    'Hoàn thành các mục tiêu theo Quyết định số 06/QĐ-TTg, ngày 06/01/2022 của Thủ tướng Chính phủ',
  ),
  relation(
    ['kh-cao-diem-tu', 'cites', 'dieu-le-dang'],
    'Thực hiện nhiệm vụ đảng viên được quy định tại Khoản 3, Điều 2 Điều lệ Đảng',
    'Khoản 3, Điều 2',
  ),
  relation(
    ['hd-6980-ubnd', 'implements', 'ct-01-tu'],
    'về khen thưởng trong thực hiện Chỉ thị số 01-CT/TU',
  ),
  relation(
    ['ctr-25-tu', 'implements', 'nq-21-tw'],
    'của Tỉnh ủy thực hiện Nghị quyết số 21-NQ/TW Ban Chấp hành Trung ương khóa XIII',
  ),
]
