import type { HelpPage } from './help.model'

/** From the agenda of a meeting to its signed minutes. */
export const councilPages: readonly HelpPage[] = [
  {
    id: 'hop-xet',
    title: 'Họp xét',
    screens: ['/hop-xet', '/hop-xet/:id'],
    summary:
      'Chuẩn bị và điều hành cuộc họp xét khen thưởng: điểm danh, biểu quyết từng hồ sơ, kiểm phiếu kín, in biên bản và khóa khi đã ký.',
    sections: [
      {
        title: 'Chuẩn bị cuộc họp',
        steps: [
          'Bấm “Lập cuộc họp”, nhập tên, hội đồng, ngày giờ và quy định biểu quyết. Chọn đợt khen thưởng thì hồ sơ chờ xét của đợt được đưa vào sẵn.',
          'Thành phần lấy như cuộc họp gần nhất; bấm “Sửa thành phần” trong dấu ba chấm để thêm, bớt, chọn chủ trì, thư ký và tổ kiểm phiếu.',
          'Bấm “Thêm hồ sơ” để chọn hồ sơ của một hay nhiều đợt. Hồ sơ đã chọn chuyển sang “Chờ họp xét”.',
          'Bấm “In” để in danh sách đại biểu, phiếu bầu, phiếu xin ý kiến và phiếu đếm tập.',
        ],
        notes: [
          'Danh hiệu Nhà nước mà luật đòi bỏ phiếu kín và 90% tổng số thành viên thì quy định đó được đề xuất sẵn khi lập cuộc họp hoặc thêm hồ sơ.',
          'Mức thông qua và cách tính luôn hiện bằng lời ở đầu trang. Hồ sơ nào cần mức khác thì bấm “Quy định riêng”.',
        ],
      },
      {
        title: 'Trong cuộc họp',
        steps: [
          'Bấm “Điểm danh” và ghi ai có mặt, ai vắng, ai được hỏi ý kiến bằng văn bản. Ý kiến gửi về thì ghi là đã gửi: chỉ người đã gửi mới được tính, và số phiếu cộng chung với người dự họp.',
          'Bấm “Khai mạc”, rồi lần lượt nhập số phiếu của từng hồ sơ: gõ số, bấm Enter để sang ô sau và sang hồ sơ sau. Page Up, Page Down để đổi hồ sơ.',
          'Bấm F11 để “Trình chiếu” trên toàn màn hình: chữ lớn, đổi hồ sơ bằng phím mũi tên, Esc để thoát. Kết quả phiếu kín không hiện khi chưa kết thúc kiểm phiếu.',
          'Người có liên quan đến một hồ sơ thì ghi ở “Không tham gia biểu quyết”. Hồ sơ chưa xét được thì bấm “Để lại xét sau”.',
        ],
      },
      {
        title: 'Bỏ phiếu kín',
        steps: [
          'Nhập “Số phiếu phát ra”. Phiếu có số để đếm, không có tên; phần mềm không ghi ai nhận phiếu số mấy và không lưu ai bỏ phiếu thế nào.',
          'Người kiểm thứ nhất nhập số theo từng tập rồi bấm “Chốt lần kiểm này”.',
          'Người kiểm thứ hai đếm lại và nhập riêng. Hai lần khớp nhau thì kết quả mới hiện; lệch thì phần mềm chỉ ra tập và hồ sơ lệch để đếm lại.',
        ],
      },
      {
        title: 'Kết thúc và biên bản',
        steps: [
          'Bấm “Kết thúc kiểm phiếu”: hồ sơ đạt chuyển “Thông qua”, hồ sơ không đạt chuyển “Không thông qua” kèm số phiếu. Nhầm thì hoàn tác, hoặc bấm “Mở lại kiểm phiếu”.',
          'Bấm “Soạn biên bản” để ghi ý kiến, kết luận; phần kết quả lấy từ số phiếu. In “Biên bản họp” và “Biên bản kiểm phiếu”.',
          'Ký xong bấm “Ghi nhận đã ký biên bản”, rồi đính kèm bản quét ở “Bản đã ký”.',
        ],
        notes: ['Biên bản đã ký được khóa. Cần xét lại thì lập cuộc họp khác.'],
      },
    ],
  },
]
