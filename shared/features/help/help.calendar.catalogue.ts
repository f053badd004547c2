import type { HelpPage } from './help.model'

export const calendarPages: readonly HelpPage[] = [
  {
    id: 'lich-cong-tac',
    title: 'Lịch công tác',
    screens: ['/lich'],
    summary: 'Xem mọi việc có ngày ở một nơi, kèm ngày âm lịch, và in hoặc gửi đi.',
    sections: [
      {
        title: 'Bốn cách xem',
        sentences: [
          'Thẻ “Tháng” cho thấy từng ngày: số lớn là ngày dương lịch, số nhỏ là ngày âm lịch. Ngày đang chọn hiện đầy đủ ở bên phải.',
          'Thẻ “Năm” cho thấy 12 tháng; ô càng đậm thì ngày đó càng nhiều việc. Bấm tên tháng để mở tháng đó.',
          'Thẻ “Danh sách” để tìm và lọc. Thẻ “Chương trình” xếp việc quá hạn rồi đến việc sắp tới.',
        ],
        keys: [
          { keys: '↑, ↓', does: 'đến ngày này tuần trước, tuần sau; phím trái, phải đến ngày kề' },
          { keys: 'Home', does: 'về hôm nay' },
          { keys: 'Enter', does: 'đến các việc của ngày đang chọn' },
          { keys: 'Ctrl+N', does: 'thêm việc' },
        ],
      },
      {
        title: 'Thêm một việc',
        steps: [
          'Bấm vào ngày, rồi bấm “Thêm việc ngày này”.',
          'Ghi “Tên việc”, chọn “Loại việc”, ghi giờ và nơi nếu có.',
          'Chưa rõ ngày thì gõ tháng và năm, ví dụ 02/2026: việc đó hiện ở mục “Trong tháng, chưa rõ ngày”.',
        ],
        sentences: [
          'Ở ô “Lặp lại”, chọn “Hằng năm theo dương lịch” hoặc “Hằng năm theo âm lịch” cho ngày kỷ niệm.',
          'Việc xong rồi thì mở trình đơn của việc và chọn “Đánh dấu đã thực hiện”, ghi kết quả. Tệp giấy mời, biên bản đính kèm ở phần chi tiết.',
        ],
        notes: [
          'Hạn đầu việc, kỳ báo cáo, đợt khen thưởng, quyết định, văn bản tự hiện trong lịch. Muốn sửa ngày của chúng thì bấm vào tên để mở đúng mục.',
        ],
      },
      {
        title: 'Ngày nghỉ lễ, Tết',
        sentences: [
          'Ngày nghỉ được tính theo Bộ luật Lao động và ghi ‘dự kiến’. Khi có thông báo chính thức, bấm “In, xuất tệp”, chọn “Ngày nghỉ lễ, Tết…”, sửa cho đúng, thêm ngày làm bù, rồi chốt.',
          'Ngày làm việc dùng để dời hạn báo cáo lấy từ đây.',
        ],
      },
      {
        title: 'In và gửi đi',
        sentences: [
          'Bấm “In, xuất tệp”: một tháng trên khổ A4 ngang, kế hoạch năm trên khổ A3 ngang, danh sách ra giấy hoặc Excel.',
          'Tệp .ics mở được bằng lịch của điện thoại và Outlook. Xuất lại lần sau thì các việc cũ được cập nhật, không bị ghi hai lần.',
        ],
      },
      {
        title: 'Âm lịch',
        sentences: [
          'Âm lịch tính theo giờ Việt Nam (UTC+7) từ năm 1968, trước đó theo giờ UTC+8 như lịch in thời ấy, cho các năm 1900 đến 2100.',
        ],
        notes: [
          'Miền Nam dùng giờ khác đến năm 1975, nên ngày âm trong giấy tờ năm 1968–1975 ở Bến Tre có thể lệch một ngày.',
        ],
      },
    ],
  },
]
