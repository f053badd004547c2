import type { HelpPage } from './help.model'

export const peoplePages: readonly HelpPage[] = [
  {
    id: 'ca-nhan',
    title: 'Đảng viên, cá nhân: danh sách',
    screens: ['/ca-nhan'],
    summary:
      'Mọi người trong danh sách: tìm, lọc, chọn nhiều người để làm một việc, in và xuất Excel.',
    sections: [
      {
        title: 'Tìm và lọc',
        sentences: [
          'Gõ tên vào ô tìm, không dấu cũng được, từ nào trước cũng được. Gõ được cả số thẻ.',
          'Chọn “Thiếu dữ liệu” để tìm người còn thiếu ngày sinh, số thẻ, ngày vào Đảng.',
        ],
      },
      {
        title: 'Lưu cách xem',
        sentences: [
          'Bộ lọc, thứ tự và các cột đang hiện có thể giữ lại dưới một tên: bấm “Lưu cách xem…”. Lần sau chỉ cần bấm vào tên đó.',
        ],
      },
      {
        title: 'Làm một việc cho nhiều người',
        steps: [
          'Đánh dấu ô vuông đầu dòng của từng người. Giữ Shift khi bấm để chọn cả đoạn.',
          'Ở thanh phía dưới, chọn “Chuyển đơn vị…”, “Đổi chức vụ…” hoặc “Ghi đối tượng…”.',
        ],
        notes: ['Việc làm cho cả nhóm được hoàn tác một lần cho cả nhóm.'],
      },
      {
        title: 'In và xuất Excel',
        sentences: [
          'Bấm “In danh sách…” hoặc “Xuất Excel…”. Tệp và bản in có đúng các dòng, các cột đang hiện.',
        ],
        notes: [
          'Số thẻ và số định danh được che trên màn hình, và không có trong tệp nếu không đánh dấu rõ.',
        ],
      },
      {
        title: 'Thêm một người',
        steps: [
          'Bấm “Thêm người”. Chỉ họ tên là bắt buộc; điều chưa biết thì để trống.',
          'Ngày chỉ biết năm thì gõ năm, ví dụ ‘1965’.',
          'Nếu hiện “Có thể đã có:”, hãy xem lại người đó trước khi thêm.',
        ],
      },
    ],
  },
  {
    id: 'trang-ca-nhan',
    title: 'Trang của một người',
    screens: ['/ca-nhan/:id'],
    summary: 'Thông tin, quá trình sinh hoạt, xếp loại, khen thưởng và lịch sử của một người.',
    sections: [
      {
        title: 'Sửa và chuyển',
        sentences: [
          '“Sửa thông tin” dùng để sửa cho đúng. Khi chuyển đơn vị hay đổi chức vụ từ một ngày, dùng “Chuyển đơn vị…” và “Đổi chức vụ…” để nơi cũ, chức vụ cũ còn trong quá trình.',
          'Người ra khỏi Đảng, từ trần hoặc chuyển sang đảng bộ khác: dùng “Ghi thôi là đảng viên…”.',
        ],
      },
      {
        title: 'Quá trình sinh hoạt, chức vụ',
        sentences: [
          'Bấm “Ghi thêm quá trình” để ghi nơi đã sinh hoạt trước đây. Mỗi ngày chỉ thuộc một đơn vị.',
        ],
      },
      {
        title: 'Nhập nhầm người',
        sentences: [
          '“Xóa khỏi danh sách…” chỉ dùng khi nhập nhầm. Người bị ghi hai lần thì gộp lại bằng “Tìm trùng”.',
        ],
      },
    ],
  },
  {
    id: 'tim-trung',
    title: 'Tìm trùng',
    screens: ['/tim-trung'],
    summary: 'Tìm người bị ghi hai lần và gộp các bản ghi lại thành một.',
    sections: [
      {
        title: 'Phần mềm gợi ý thế nào',
        sentences: [
          'Hai bản ghi được gợi ý khi cùng số thẻ, hoặc tên giống nhau mà ngày sinh, đơn vị cũng khớp: viết khác dấu, khác i và y, viết tắt họ, đổi chỗ ngày và tháng, một bên chỉ ghi năm sinh.',
          'Chỉ trùng họ tên thì không tính, vì trùng tên là chuyện thường.',
        ],
      },
      {
        title: 'Gộp',
        steps: [
          'Bấm vào một nhóm bên trái. Bên phải là các bản ghi đặt cạnh nhau.',
          'Mục nào khác nhau thì chọn bên đúng. Bên đầy đủ hơn đã được chọn sẵn.',
          'Nếu có ô màu cam, ví dụ hai lần xếp loại của cùng một năm, chọn dòng giữ lại.',
          'Bấm “Gộp…” (hoặc Ctrl+Enter), đọc câu hỏi rồi bấm “Gộp”.',
        ],
        notes: [
          'Quá trình, xếp loại, hồ sơ đề nghị của các bản ghi đều về một người. Chữ đã in trong quyết định và sổ khen thưởng giữ nguyên.',
          'Gộp nhầm thì bấm “Hoàn tác” hoặc Ctrl+Z: mọi thứ trở lại như trước trong một lần.',
        ],
      },
      {
        title: 'Không phải một người',
        sentences: [
          'Bấm “Không trùng”. Cặp đó không được gợi ý nữa. Muốn xem lại, mở thẻ thứ hai rồi bấm “Bỏ dấu”.',
        ],
      },
      {
        title: 'Tìm lại',
        sentences: [
          'Vừa nhập thêm người thì bấm “Tìm lại”. Danh sách rất dài thì mất vài giây; bấm “Dừng” lúc nào cũng được.',
        ],
      },
    ],
  },
]
