import type { Random } from './random'

// Common parts of Vietnamese names, the commonest first. Names are put together by chance: whoever
// bears one of them is not meant.

const families =
  'Nguyễn,Nguyễn,Nguyễn,Nguyễn,Trần,Trần,Lê,Lê,Phạm,Huỳnh,Hoàng,Phan,Vũ,Võ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương,Lý,Đinh,Trương,Lâm,Mai,Đoàn,Trịnh,Đào,Cao,Tô,Hà,Châu,Kiều,Thái,La,Quách,Tạ,Vương,Nghiêm,Ông'
const middlesOfWomen =
  'Thị,Thị,Thị Ngọc,Thị Thanh,Thị Kim,Thị Mỹ,Thị Thu,Ngọc,Thanh,Kim,Thị Hồng,Thị Cẩm,Thị Bích,Hồng,Thùy,Diễm,Mỹ,Quỳnh,Thị Tuyết,Thị Phương,Bảo,Khánh,Minh,Tường,Gia'
const middlesOfMen =
  'Văn,Văn,Văn,Minh,Thanh,Hoàng,Quốc,Hữu,Đức,Công,Ngọc,Tấn,Xuân,Trung,Anh,Thành,Duy,Nhật,Phước,Đình,Trọng,Bá,Chí,Gia,Khắc,Viết'
const givensOfWomen =
  'Anh,Hương,Linh,Trang,Thảo,Lan,Hoa,Hạnh,Mai,Phương,Thủy,Hằng,Nga,Yến,Hà,Ngọc,Vy,Duyên,Quỳnh,Thanh,Tâm,Hiền,Nhung,Loan,Oanh,Trinh,Trâm,Thúy,Liên,Hồng,Huyền,Dung,Ngân,Nhi,Như,Tuyết,Xuân,Diễm,Kiều,Cúc,Đào,Giang,Hậu,Khánh,Ly,Mỹ,Nguyệt,Phượng,Quyên,Sương,Thơ,Thư,Trúc,Uyên,Vân,Ý,Ánh,Bích,Châu,Diệp,Hiếu,Lài,Lệ,My,Nữ,Thắm,Thoa,Tiên,Tú,Yên'
const givensOfMen =
  'Anh,Hùng,Dũng,Tuấn,Nam,Minh,Bình,An,Long,Sơn,Thành,Quang,Phúc,Đạt,Hải,Tiến,Tú,Cường,Kiệt,Khoa,Lộc,Lợi,Nghĩa,Nhân,Phát,Tài,Tân,Thắng,Thiện,Thịnh,Trí,Trung,Vinh,Hậu,Hiếu,Hòa,Hoàng,Huy,Khánh,Khải,Kiên,Lâm,Linh,Luân,Mạnh,Nguyên,Phong,Phước,Quân,Quốc,Sang,Tâm,Thái,Thanh,Thông,Toàn,Triều,Trọng,Trường,Tùng,Việt,Vũ,Ân,Bảo,Công,Duy,Đức,Giang,Giàu,Hưng,Ký,Nhật,Ổn,Quý,Sỹ,Ước,Vĩnh,Xuân'

const lists = [families, middlesOfWomen, middlesOfMen, givensOfWomen, givensOfMen].map((list) =>
  list.split(','),
)
const [family = [], middleOfWoman = [], middleOfMan = [], givenOfWoman = [], givenOfMan = []] =
  lists

/** Họ, đệm, tên. */
export function inventName(random: Random, gender: 'male' | 'female'): string {
  const [middles, givens] =
    gender === 'female' ? [middleOfWoman, givenOfWoman] : [middleOfMan, givenOfMan]
  return [random.pick(family), random.pickEarly(middles), random.pickEarly(givens)].join(' ')
}

const bodies =
  'Sở Y tế,Sở Tư pháp,Sở Tài chính,Sở Nội vụ,Sở Xây dựng,Sở Công thương,Cục Thuế,Kho bạc,Bưu điện,Viễn thông,Công ty Điện lực,Công ty Cấp nước,Trường Cao đẳng,Bệnh viện Đa khoa,Ngân hàng Chính sách,Liên đoàn Lao động,Hội Nông dân,Tỉnh đoàn,Báo và Đài,Thanh tra'.split(
    ',',
  )

/** “Đảng bộ Bệnh viện Đa khoa số 12”: the number tells namesakes apart. */
export const inventBody = (random: Random, number: number): string =>
  `${random.pick(bodies)} số ${number}`
