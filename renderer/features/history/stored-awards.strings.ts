/** Words of the catalogue of awards and its conditions for the history page. */
export const awardCatalogueTableNames: Readonly<Record<string, string>> = {
  award_form: 'Danh hiệu, hình thức khen thưởng',
  legal_basis: 'Căn cứ khen thưởng',
  award_money: 'Mức tiền thưởng',
  base_pay: 'Mức lương cơ sở',
  award_rule: 'Điều kiện khen thưởng',
  eligibility_override: 'Lý do bỏ qua điều kiện',
  eligibility_answer: 'Câu trả lời về điều kiện',
}

/** Columns of these tables only: the same word may mean something else elsewhere. */
const columns: Readonly<Record<string, string>> = {
  system: 'Hệ thống',
  category: 'Danh sách',
  recognition: 'Loại',
  name: 'Tên',
  level: 'Cấp tặng',
  period: 'Kỳ xét',
  giver: 'Thẩm quyền',
  for_persons: 'Dành cho cá nhân',
  for_cells: 'Dành cho chi bộ trực thuộc',
  for_base_organisations: 'Dành cho tổ chức cơ sở đảng',
  for_collectives: 'Dành cho tập thể khác',
  position: 'Thứ tự',
  purpose: 'Dùng để',
  text: 'Nội dung',
  issuer: 'Chỉ cơ quan có ký hiệu',
  subject: 'Đối tượng',
  tenths: 'Số lần × 10',
  amount_dong: 'Số tiền (đồng)',
  title: 'Tên điều kiện',
  sentence: 'Câu của văn bản',
  source: 'Văn bản, mục',
  reason: 'Lý do',
  question: 'Câu hỏi',
  value: 'Trả lời',
}

const values: Readonly<Record<string, string>> = {
  ...{
    party: 'Đảng',
    state: 'Nhà nước',
    title: 'Danh hiệu thi đua',
    form: 'Hình thức khen thưởng',
  },
  ...{ award: 'Khen thưởng', praise: 'Biểu dương', money: 'Mức tiền thưởng' },
  ...{ rating: 'Đánh giá, xếp loại', format: 'Thể thức văn bản' },
  ...{ cell: 'Chi bộ', section: 'Đảng bộ bộ phận', base: 'Cơ sở', bloc: 'Khối' },
  ...{ province: 'Tỉnh', nation: 'Nhà nước', year: 'Hằng năm', 'five-year': '5 năm liền' },
  ...{ term: 'Theo nhiệm kỳ', occasion: 'Chuyên đề, đột xuất' },
  ...{ service: 'Quá trình cống hiến, niên hạn', person: 'Cá nhân' },
  ...{ 'base-organisation': 'Tổ chức cơ sở đảng', collective: 'Tập thể khác' },
  ...{ yes: 'Có', no: 'Không' },
}

const forEach = <Words>(words: Words): Readonly<Record<string, Words>> =>
  Object.fromEntries(Object.keys(awardCatalogueTableNames).map((table) => [table, words]))

export const awardCatalogueColumnNames = forEach(columns)
export const awardCatalogueValueNames = forEach(values)
