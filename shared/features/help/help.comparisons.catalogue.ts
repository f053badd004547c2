import type { HelpPage } from './help.model'

/** Who emulates whom, and how places come about. */
export const comparisonPages: readonly HelpPage[] = [
  {
    id: 'cum-khoi',
    title: 'Cụm, khối, cặp thi đua',
    screens: ['/cum-khoi', '/cum-khoi/:id'],
    summary:
      'Ghi ai thi đua với ai, chấm điểm theo tiêu chí và xếp hạng những bên so sánh được với nhau.',
    sections: [
      {
        title: 'Lập nhóm',
        steps: [
          'Bấm “Lập từ cây tổ chức” để có sẵn các nhóm cùng cấp, cùng loại hình và các chi bộ trong cùng một đảng bộ cơ sở. Nhóm đã có được giữ nguyên.',
          'Bấm “Lập nhóm thi đua” để tự lập một cụm, khối hoặc một cặp hai bên, tổ chức hay cá nhân.',
          'Mở nhóm rồi bấm “Thêm thành viên”.',
          'Cần danh sách các nhóm thì bấm dấu ba chấm, “Xuất Excel” hoặc “In danh sách”.',
        ],
        notes: [
          'Nhóm cùng cấp, cùng loại hình không nhận tổ chức khác cấp. Cụm, khối thì nhận, và màn hình nói rõ các bên khác nhau ở đâu.',
        ],
      },
      {
        title: 'Chấm điểm và xếp hạng',
        steps: [
          'Bấm “Tiêu chí chấm”, thêm từng tiêu chí với điểm tối đa, hoặc chép của năm trước.',
          'Gõ điểm thẳng vào bảng như trong Excel; dán cả khối cũng được. Tiêu chí tính từ xếp loại, đăng ký thì phần mềm tự điền.',
          'Ô “Kết quả” ghi danh hiệu trong nhóm, ví dụ Nhất khối, Nhì khối.',
        ],
        sentences: [
          'Bằng điểm thì cùng hạng. Chưa đủ điểm mọi tiêu chí thì chưa xếp hạng.',
          'Bấm dấu ba chấm rồi “Xem và in” hoặc “Xuất Excel” để mang bảng xếp hạng đi.',
        ],
      },
      {
        title: 'Trưởng luân phiên',
        sentences: [
          'Trong dấu ba chấm của một cụm, khối, bấm “Trưởng, phó”. Phần mềm cho biết năm nay đến lượt ai: bên chưa làm trưởng lần nào, hoặc đã làm lâu nhất.',
        ],
      },
    ],
  },
]
