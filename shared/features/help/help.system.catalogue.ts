import type { HelpPage } from './help.model'

/** Keeping the data safe, looking back, settings, keys. */
export const systemPages: readonly HelpPage[] = [
  {
    id: 'sao-luu',
    title: 'Sao lưu, phục hồi',
    screens: ['/sao-luu'],
    summary: 'Cất một bản dữ liệu được khóa vào USB, và lấy lại dữ liệu từ bản đó khi cần.',
    sections: [
      {
        title: 'Tạo khóa sao lưu (một lần duy nhất)',
        steps: [
          'Bấm “Sao lưu ra USB”. Lần đầu, phần mềm tạo cụm mật khẩu.',
          'Chép cụm mật khẩu ra giấy, đúng từng từ, rồi bấm “Đã chép xong”.',
          'Bấm “In tờ khóa phục hồi”, in hai bản, cất ở hai nơi.',
          'Gõ lại cụm mật khẩu từ tờ giấy vừa chép, bấm “Tạo khóa sao lưu”.',
        ],
        notes: [
          'Không có cụm mật khẩu và tờ khóa thì không ai mở được bản sao lưu, kể cả người làm phần mềm.',
        ],
      },
      {
        title: 'Sao lưu hằng ngày',
        steps: [
          'Cắm USB, bấm “Sao lưu ra USB” (hoặc Ctrl+B ở bất cứ trang nào).',
          'Chọn USB rồi bấm “Bắt đầu sao lưu”.',
          'Chờ đến khi hiện “Đã sao lưu xong” rồi mới rút USB. Bản vừa ghi đã được đọc lại và mở thử.',
        ],
        sentences: ['Nên có hai USB, thay phiên nhau, một chiếc cất ở nơi khác.'],
      },
      {
        title: 'Thử phục hồi',
        sentences: [
          'Mỗi tháng một lần, bấm “Thử phục hồi…”. Phần mềm mở thật một bản sao lưu ra chỗ tạm, kiểm tra rồi xóa đi; dữ liệu đang dùng không bị đụng tới.',
        ],
      },
      {
        title: 'Phục hồi',
        steps: [
          'Bấm “Phục hồi từ bản sao lưu…”, chọn USB và chọn bản.',
          'Nhập cụm mật khẩu, hoặc khóa trên tờ khóa phục hồi.',
          'Xem bảng so sánh: việc nào sẽ không còn. Chưa có gì thay đổi cho đến khi bấm “Phục hồi”.',
        ],
        notes: [
          'Phục hồi nhầm thì bấm “Hoàn tác phục hồi”. Dữ liệu trước đó luôn được giữ lại trên máy.',
        ],
      },
    ],
  },
  {
    id: 'nhat-ky',
    title: 'Nhật ký',
    screens: ['/nhat-ky'],
    summary: 'Mọi việc đã làm trên dữ liệu, theo thứ tự, không sửa và không xóa được.',
    sections: [
      {
        title: 'Xem lại một việc',
        sentences: [
          'Tìm theo chữ hoặc theo ngày. Bấm vào một dòng để xem từng mục trước và sau khi thay đổi.',
          'Lịch sử riêng của một người, một đơn vị nằm ở thẻ “Lịch sử” trên trang của người hay đơn vị đó.',
        ],
      },
      {
        title: 'Hoàn tác một việc đã lâu',
        steps: ['Mở việc đó trong nhật ký.', 'Bấm “Hoàn tác việc này”.'],
        notes: [
          'Nếu dữ liệu đã được sửa tiếp sau đó, phần mềm sẽ từ chối và nói rõ vì sao; chưa có gì thay đổi.',
        ],
      },
      {
        title: 'Kiểm tra nhật ký',
        sentences: [
          'Bấm “Kiểm tra nhật ký” để biết nhật ký có còn nguyên vẹn không, có dòng nào bị sửa hay mất không.',
        ],
      },
    ],
  },
  {
    id: 'mau-van-ban',
    title: 'Mẫu văn bản',
    screens: ['/mau-van-ban', '/mau-van-ban/:file'],
    summary:
      'Các tệp Word mà phần mềm điền số liệu vào: quyết định, tờ trình, biên bản, báo cáo thành tích, công văn, giấy mời.',
    sections: [
      {
        title: 'Sửa một mẫu',
        steps: [
          'Mở mẫu trong danh sách, chọn mẫu dùng cho văn bản từ 27/5/2026 hay trước đó: phần mềm tự chọn theo ngày của văn bản.',
          'Bấm “Mở bằng Word”. Lần đầu phần mềm chép mẫu gốc thành mẫu riêng của cơ quan rồi mở bản đó.',
          'Sửa câu chữ, kiểu chữ, lề; lưu và đóng Word.',
          'Bấm “Kiểm tra mẫu”, rồi “Xem thử” để xem từng trường được điền gì với dữ liệu mẫu; từ đó có thể mở văn bản ấy bằng Word.',
        ],
        notes: [
          'Chữ trong ngoặc nhọn là trường phần mềm điền. Gõ sai tên trường thì “Kiểm tra mẫu” chỉ ra trường đó và gợi ý tên đúng.',
          'Không phân biệt chữ hoa, dấu và cách đặt dấu.',
        ],
      },
      {
        title: 'Phần lặp và phần có điều kiện',
        sentences: [
          'Phần lặp có mở và đóng, ví dụ {#căn cứ} … {/căn cứ}. Một đoạn văn chỉ gồm một phần lặp thì lặp cả đoạn; trong bảng, mở ở ô đầu và đóng ở ô cuối thì lặp cả dòng.',
          'Bấm “Chép” ở danh sách “Các trường” rồi dán vào Word để khỏi gõ sai.',
        ],
      },
      {
        title: 'Trở lại mẫu gốc',
        sentences: [
          'Chọn “Dùng lại mẫu gốc”. Mẫu riêng được giữ lại bên cạnh với tên khác, không mất.',
        ],
      },
    ],
  },
  {
    id: 'cai-dat',
    title: 'Cài đặt',
    screens: ['/cai-dat'],
    summary: 'Tên đơn vị và người ký in trên văn bản, theo từng thời gian.',
    sections: [
      {
        title: 'Đơn vị đổi tên, sáp nhập, sang nhiệm kỳ mới',
        steps: [
          'Bấm “Thêm lần thay đổi”.',
          'Nhập tên mới và “Áp dụng từ ngày”. Văn bản ký từ ngày đó dùng tên mới.',
        ],
        notes: ['Đừng sửa dòng cũ khi đơn vị đổi tên: văn bản cũ cần tên cũ. Chỉ sửa khi gõ sai.'],
      },
      {
        title: 'Người ký',
        sentences: [
          'Bấm “Thêm người ký”, ghi chức vụ và thời gian ký. Chỉ những người đang trong thời gian ký mới hiện khi lập quyết định.',
        ],
      },
    ],
  },
  {
    id: 'tro-giup',
    title: 'Cách dùng Trợ giúp',
    screens: ['/tro-giup', '/tro-giup/:page'],
    summary:
      'Mỗi màn hình có một trang trợ giúp. Bấm F1 ở bất cứ đâu để mở trang của màn hình đang xem.',
    sections: [
      {
        title: 'Xem khi đang làm',
        sentences: [
          'Bấm F1: phần trợ giúp mở ở bên phải, màn hình vẫn giữ nguyên và vẫn làm tiếp được. Bấm F1 lần nữa hoặc Esc để đóng.',
          'Khi đang ở trong hộp thoại, F1 cũng mở được, và những gì đang gõ không bị mất.',
        ],
      },
      {
        title: 'Tìm trong trợ giúp',
        sentences: [
          'Gõ vài chữ vào ô “Tìm trong trợ giúp”. Không dấu cũng được, từ nào trước cũng được.',
        ],
      },
      {
        title: 'In ra giấy',
        sentences: [
          'Bấm “In trang này” để in trang đang xem, hoặc “In cả sổ tay” để in mọi trang kèm mục lục. Muốn gửi cho người khác thì bấm “Lưu PDF…” hoặc “Lưu cả sổ tay…”.',
        ],
      },
    ],
  },
  {
    id: 'phim-tat',
    title: 'Phím tắt',
    screens: [],
    summary:
      'Những phím dùng được trong phần mềm. Không thuộc phím nào cũng làm được mọi việc bằng chuột.',
    sections: [
      {
        title: 'Ở mọi nơi',
        keys: [
          { keys: 'F1', does: 'trợ giúp của màn hình đang xem' },
          { keys: 'Ctrl+K', does: 'tìm nhanh trang, đơn vị, cá nhân, quyết định' },
          { keys: 'Ctrl+Z, Ctrl+Y', does: 'hoàn tác, làm lại (khi không ở trong ô gõ chữ)' },
          { keys: 'Ctrl+B', does: 'sao lưu ngay' },
          { keys: 'F3, Ctrl+F', does: 'đến ô tìm của danh sách' },
          { keys: 'F5', does: 'đọc lại dữ liệu' },
          { keys: 'F6', does: 'chuyển vùng: danh mục, thanh trên, nội dung' },
          {
            keys: 'Alt+1, Alt+2, Alt+3',
            does: 'mở nhóm thứ nhất, thứ hai, thứ ba… của danh mục bên trái',
          },
        ],
      },
      {
        title: 'Trong hộp thoại',
        keys: [
          { keys: 'Ctrl+Enter', does: 'nút chính của hộp thoại' },
          { keys: 'Esc', does: 'đóng hộp thoại; nếu có thay đổi chưa lưu thì được hỏi lại' },
          { keys: 'Tab', does: 'sang ô tiếp theo' },
        ],
      },
      {
        title: 'Trong danh sách',
        keys: [
          { keys: 'Home, End', does: 'về dòng đầu, dòng cuối' },
          { keys: 'Enter', does: 'mở dòng đang đứng' },
          { keys: 'Ctrl+A', does: 'chọn tất cả các dòng' },
        ],
        sentences: [
          'Mũi tên để đi từng dòng, phím cách để chọn, giữ Shift khi bấm chuột để chọn cả đoạn.',
        ],
      },
      {
        title: 'Trong cây tổ chức',
        keys: [{ keys: 'Alt+↑, Alt+↓', does: 'dời đơn vị lên, xuống giữa các đơn vị cùng cấp' }],
        sentences: ['Mũi tên phải để mở nhánh, mũi tên trái để gập nhánh.'],
      },
      {
        title: 'Khi soạn quyết định',
        keys: [{ keys: 'Ctrl+S', does: 'lưu dự thảo' }],
      },
    ],
  },
]
