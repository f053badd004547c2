import type { HelpPage } from './help.model'

export const cyclePages: readonly HelpPage[] = [
  {
    id: 'vong-nam',
    title: 'Vòng năm Đồng Khởi',
    screens: ['/vong-nam'],
    summary: 'Chuẩn bị ngày 17/01 từng bước, biết bước nào xong, bước nào tiếp theo, bước nào trễ.',
    sections: [
      {
        title: 'Thêm bộ mốc',
        steps: [
          'Chọn năm bằng hai mũi tên ở góc phải; lúc đầu là vòng hiện nay.',
          'Bấm “Thêm bộ mốc 17/01”: 11 mốc được ghi vào lịch, từ 90 ngày trước lễ đến 30 ngày sau lễ.',
          'Bấm “Sửa” ở một bước để đổi ngày, giờ, nơi, đính kèm giấy mời.',
        ],
        sentences: [
          'Thêm lần nữa chỉ thêm mốc còn thiếu; mốc đã đổi ngày được giữ nguyên.',
          'Mốc rơi vào ngày nghỉ được dời sang ngày làm việc; dòng của bước ghi rõ đã dời từ ngày nào.',
        ],
      },
      {
        title: 'Biết bước nào đã xong',
        sentences: [
          'Số liệu bên dưới tên bước lấy từ các mục khác: báo cáo đã nhận, tổ chức đã xếp loại, hồ sơ đã xét, quyết định đã ban hành, giao ước đã ký.',
          'Khi số liệu đủ, bước hiện “Số liệu đã đủ”. Bấm “Đã xong” để ghi ngày và kết quả; ghi nhầm thì hoàn tác bằng Ctrl+Z.',
          'Bước qua ngày mà chưa xong hiện “Quá hạn”; bước gần nhất chưa xong hiện “Tiếp theo”.',
        ],
      },
      {
        title: '17/01 rơi vào ngày nghỉ',
        sentences: [
          'Năm 2026 là Thứ Bảy, năm 2027 là Chủ nhật. Phần mềm nêu ngày làm việc liền trước; bấm nút dời lễ nếu đơn vị chọn ngày đó.',
          'Sau lễ đến Tết, rồi đến họp mặt đầu Xuân: ngày làm việc đầu tiên từ mùng 6.',
        ],
      },
      {
        title: 'In',
        sentences: ['Bấm “In, xuất tệp”: danh mục các bước trên khổ A4 ngang, hoặc ra Excel.'],
      },
    ],
  },
]
