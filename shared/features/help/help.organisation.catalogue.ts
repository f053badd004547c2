import type { HelpPage, HelpSection } from './help.model'

const changes: readonly HelpSection[] = [
  {
    title: 'Đổi tên, đổi cấp, chuyển cấp trên',
    steps: [
      'Chọn đơn vị trong cây, rồi bấm “Đổi tên”, “Đổi cấp, loại hình…” hoặc “Chuyển đến…”.',
      'Khi chuyển mà cấp cũng đổi, ví dụ chi bộ cơ sở về dưới một đảng bộ cơ sở, chọn “Cấp sau khi chuyển”.',
      'Nhập “Ngày có hiệu lực” và “Căn cứ” nếu có.',
      'Xem phần “Kết quả” rồi bấm nút lưu.',
    ],
    notes: [
      'Tổ chức đã kết thúc không hiện trong cây; bật “Hiện cả tổ chức đã kết thúc” để thấy.',
      'Tên cũ không mất: văn bản của ngày trước vẫn in tên trước, và tìm theo tên cũ vẫn thấy.',
    ],
  },
  {
    title: 'Sáp nhập',
    steps: [
      'Chọn một trong các tổ chức, bấm “Sáp nhập…”.',
      'Thêm các tổ chức còn lại ở “Các tổ chức sáp nhập”.',
      'Ở “Sáp nhập thành”, chọn “Tổ chức mới”, “Một trong các tổ chức này” hoặc “Tổ chức khác đang có”.',
      'Đánh dấu “Tính tiếp khen thưởng, xếp loại” cho tổ chức nào được tính tiếp thành tích.',
      'Xem “Kết quả”: bao nhiêu đảng viên, bao nhiêu hồ sơ chuyển sang; đúng thì bấm “Sáp nhập”.',
    ],
  },
  {
    title: 'Chia tách',
    steps: [
      'Bấm “Chia tách…”. Mỗi phần là một tổ chức mới, một tổ chức đang có, hoặc chính tổ chức này.',
      'Bấm “Tiếp: chia đảng viên”. Chọn “Cách chia”, rồi sửa từng người nếu cần.',
      'Khi thấy “Đã chia hết”, bấm “Chia tách”.',
    ],
  },
  {
    title: 'Tiếp nhận, bàn giao, kết thúc',
    sentences: [
      'Tổ chức từ đảng bộ khác chuyển về: bấm “Tiếp nhận…”. Tổ chức chuyển đi: bấm “Bàn giao ra ngoài…”. Tổ chức giải thể: bấm “Kết thúc hoạt động…”.',
      'Hồ sơ, tên cũ và khen thưởng đã có được giữ để tra cứu.',
    ],
    notes: ['Mọi việc trên đây đều có thể hoàn tác bằng Ctrl+Z hoặc trong Nhật ký.'],
  },
]

export const organisationPages: readonly HelpPage[] = [
  {
    id: 'cay-to-chuc',
    title: 'Cây tổ chức',
    screens: ['/to-chuc', '/to-chuc/:id'],
    summary:
      'Các tổ chức đảng theo cấp, với tên, vị trí và số đảng viên của hôm nay và của từng ngày trước.',
    sections: [
      {
        title: 'Tìm và xem',
        sentences: [
          'Gõ vào ô “Tìm đơn vị”; tên cũ, tên tắt cũng tìm được. Bấm “Mở hết” hoặc “Thu gọn” để mở, gập cả cây.',
          'Bấm vào một đơn vị: bên phải hiện “Thông tin”, “Đảng viên” và “Lịch sử”.',
        ],
      },
      {
        title: 'Thêm đơn vị',
        steps: [
          'Chọn đơn vị cấp trên, bấm “Thêm đơn vị”.',
          'Nhập “Tên đầy đủ”, chọn cấp và loại hình. “Ngày thành lập” để trống nếu chưa rõ.',
        ],
        notes: ['Có nhiều đơn vị thì nên dùng “Nhập từ Excel”: nhanh hơn và ít sai hơn.'],
      },
      ...changes,
      {
        title: 'Tên gọi khác',
        sentences: [
          'Đơn vị cơ sở hay viết tắt thì ghi vào “Tên gọi khác”. Khi nhập Excel, tên viết như vậy sẽ được hiểu đúng.',
        ],
      },
      {
        title: 'Xem cây tại một ngày đã qua',
        steps: [
          'Bấm “Xem tại ngày”, nhập “Ngày cần xem” hoặc chọn một ngày có sẵn.',
          'Cây hiện tên, vị trí và số đảng viên của ngày đó. Khi đang xem ngày cũ thì không sửa được.',
          'Bấm “Về hôm nay” để trở lại.',
        ],
      },
      {
        title: 'In và xuất',
        sentences: [
          'Bấm “In, xuất”: “Sơ đồ cả cây…” vẽ sơ đồ để in, “Danh sách cả cây ra Excel…” lưu danh sách.',
        ],
      },
    ],
  },
  {
    id: 'so-do-to-chuc',
    title: 'Sơ đồ tổ chức',
    screens: ['/so-do'],
    summary: 'Vẽ cây tổ chức thành sơ đồ trên giấy A3 hoặc A4, hôm nay hoặc tại một ngày đã qua.',
    sections: [
      {
        title: 'In sơ đồ',
        steps: [
          'Chọn “Khổ giấy” và “Chiều giấy”.',
          'Xem trước: đúng các trang sẽ in. Sơ đồ dài được chia thành nhiều trang.',
          'Bấm “In” hoặc “Lưu PDF”.',
        ],
      },
    ],
  },
]
