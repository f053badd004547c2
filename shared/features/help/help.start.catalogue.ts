import type { HelpPage } from './help.model'

/** Where to begin. */
export const startPages: readonly HelpPage[] = [
  {
    id: 'tong-quan',
    title: 'Tổng quan: bắt đầu từ đâu',
    screens: ['/'],
    summary:
      'Trang đầu cho biết việc nào đã xong, việc nào làm tiếp, và trong phần mềm đang có gì.',
    sections: [
      {
        title: 'Lần đầu mở phần mềm',
        sentences: [
          'Phần mềm chạy trên một máy, không cần mạng. Chưa quen thì cứ tập với dữ liệu mẫu; dữ liệu mẫu để riêng, không lẫn với dữ liệu thật.',
        ],
        steps: [
          'Muốn tập trước: bấm “Mở dữ liệu mẫu”. Màn hình có khung màu cam. Tập xong bấm “Thoát dữ liệu mẫu”.',
          'Muốn làm thật: bấm “Thiết lập đơn vị”, nhập tên cấp ủy và người ký, rồi bấm “Lưu và bắt đầu”.',
          'Máy mới thay máy cũ: bấm “Phục hồi từ bản sao lưu…” và cắm USB có bản sao lưu.',
        ],
      },
      {
        title: 'Những bước đầu',
        sentences: [
          'Khi chưa có danh sách, trang đầu xếp sẵn các bước từ nhập danh sách đến in giấy khen và sao lưu. Bước ghi “Tiếp theo” là bước nên làm bây giờ; bấm nút ở bước đó để đến đúng chỗ.',
          'Nhập xong tổ chức và đảng viên thì trang đầu đổi thành việc của hôm nay; bước tiếp theo của việc chính vẫn nằm ở dòng trên cùng.',
        ],
      },
      {
        title: 'Việc của hôm nay',
        sentences: [
          'Mục “Việc cần làm” có ba cột: “Quá hạn”, “Hôm nay”, “7 ngày tới”. Mỗi dòng có nút mở đúng chỗ cần làm; làm xong thì dòng đó tự mất.',
          'Bốn số bên dưới: “Đăng ký thi đua”, “Hồ sơ chờ duyệt”, “Quyết định chưa trao”, “Báo cáo quá hạn”. Bấm vào số để xem danh sách.',
          'Mục “Vòng năm Đồng Khởi” cho biết bước nào đến 17/01 đã xong, bước nào tiếp theo. Mục “Thay đổi gần đây” có nút “Hoàn tác” cho từng việc.',
          'Mục “Đang có” đếm tổ chức, người, hồ sơ, quyết định. Bấm vào một số để mở danh sách.',
        ],
      },
      {
        title: 'Làm nhầm thì sao',
        sentences: [
          'Gần như mọi việc đều lấy lại được. Ngay sau khi làm, thông báo phía trên có nút “Hoàn tác”; hoặc bấm Ctrl+Z, mỗi lần lùi một việc. Bấm Ctrl+Y để làm lại.',
          'Việc đã lâu thì mở “Nhật ký”, chọn việc đó rồi bấm “Hoàn tác việc này”.',
        ],
        notes: [
          'Quyết định đã ban hành và dòng sổ khen thưởng không hoàn tác được. Phần mềm luôn hỏi lại trước khi ban hành.',
        ],
      },
      {
        title: 'Tìm nhanh',
        sentences: [
          'Bấm “Tìm nhanh” ở giữa thanh trên, hoặc Ctrl+K, rồi gõ tên trang, đơn vị, người hay số quyết định. Không dấu cũng được, từ nào trước cũng được.',
        ],
      },
    ],
  },
]
