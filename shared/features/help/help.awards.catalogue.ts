import type { HelpPage } from './help.model'

/** From a campaign to the certificate and the ledger. */
export const awardPages: readonly HelpPage[] = [
  {
    id: 'phong-trao',
    title: 'Phong trào thi đua',
    screens: ['/phong-trao', '/phong-trao/:id'],
    summary:
      'Ghi phong trào cấp ủy phát động, văn bản làm căn cứ, nội dung thi đua và các đợt khen thưởng của phong trào.',
    sections: [
      {
        title: 'Phát động một phong trào',
        steps: [
          'Bấm “Phát động phong trào”.',
          'Nhập “Tên phong trào”, ngày “Bắt đầu”, “Kết thúc”. Ngày nào chưa rõ thì để trống.',
          'Ở “Văn bản làm căn cứ”, chọn văn bản đã có hoặc chọn “Văn bản mới…” để ghi số, ngày, trích yếu.',
        ],
      },
      {
        title: 'Lấy phong trào có sẵn',
        sentences: [
          'Bấm “Thêm từ danh mục” để thêm các phong trào đã có trong văn bản, kèm văn bản, khung nội dung, đối tượng và nội dung từng năm.',
        ],
      },
      {
        title: 'Nội dung của phong trào',
        sentences: [
          'Ở thẻ “Nội dung”, bấm “Gắn khung nội dung” và chọn khung cho từng đối tượng. Bấm “Sửa đối tượng tham gia” để ghi tập thể, cá nhân được tham gia, “Thêm năm” để ghi chủ đề và nội dung từng năm.',
          'Phong trào nhỏ nằm trong phong trào lớn thì chọn ở ô “Thuộc phong trào”.',
        ],
      },
      {
        title: 'Đợt khen thưởng',
        sentences: [
          'Mỗi lần sơ kết, tổng kết, chuyên đề hay đột xuất là một đợt riêng. Mở phong trào rồi bấm “Thêm đợt khen thưởng”.',
          'Ô “Thành tích chung, như in trên giấy khen” là câu sẽ in cho mọi người trong đợt; hồ sơ nào có thành tích riêng thì ghi riêng.',
        ],
      },
      {
        title: 'Xóa hay hủy',
        sentences: [
          'Nhập nhầm thì dùng “Xóa phong trào”. Phong trào có thật nhưng dừng lại thì đổi trạng thái, để các đợt và hồ sơ vẫn còn.',
        ],
      },
    ],
  },
  {
    id: 'van-ban',
    title: 'Văn bản',
    screens: ['/van-ban', '/van-ban/:id'],
    summary:
      'Chỉ thị, kế hoạch, hướng dẫn làm căn cứ, cùng tệp đính kèm và quan hệ giữa các văn bản.',
    sections: [
      {
        title: 'Thêm văn bản',
        steps: [
          'Bấm “Thêm văn bản”, nhập số, loại, cơ quan ban hành và “Trích yếu”.',
          'Chưa rõ số hay ngày thì để trống; sau này bấm “Sửa văn bản” để điền thêm.',
          'Các văn bản của phong trào đã có sẵn trong máy: bấm “Thêm từ danh mục”.',
        ],
      },
      {
        title: 'Quan hệ giữa các văn bản',
        sentences: [
          'Mở văn bản, bấm “Thêm quan hệ” để ghi văn bản này thực hiện, viện dẫn hay thay thế văn bản nào. Văn bản bị thay thế được hiểu là hết hiệu lực.',
        ],
      },
      {
        title: 'Tệp đính kèm',
        sentences: [
          'Bấm “Đính kèm tệp” để giữ bản quét hoặc tệp Word. Phần mềm giữ một bản riêng và đưa vào mọi bản sao lưu. Bấm “Lưu bản sao…” để lấy tệp ra.',
        ],
      },
    ],
  },
  {
    id: 'so-do-van-ban',
    title: 'Sơ đồ văn bản',
    screens: ['/van-ban/so-do'],
    summary: 'Văn bản nào dựa trên văn bản nào, vẽ thành sơ đồ.',
    sections: [
      {
        title: 'Xem và in',
        sentences: [
          'Chọn “Sơ đồ” hoặc “Danh sách”. Bấm vào một văn bản để mở. Bấm “In sơ đồ” hoặc “Lưu PDF” để đưa ra giấy.',
        ],
      },
    ],
  },
  {
    id: 'ho-so',
    title: 'Hồ sơ đề nghị',
    screens: ['/ho-so', '/ho-so/:roundId'],
    summary: 'Danh sách đề nghị khen thưởng của từng đợt: nhập, xem cảnh báo trùng, xét duyệt.',
    sections: [
      {
        title: 'Đưa danh sách vào',
        steps: [
          'Chọn đợt ở ô “Đợt khen thưởng”.',
          'Có tệp Excel của đơn vị: bấm “Nhập từ Excel”. Nhập lại cùng một tệp không bị nhân đôi.',
          'Chỉ vài người: bấm “Thêm hồ sơ”. Chọn người trong danh sách, hoặc gõ tên nếu người đó không có trong danh sách.',
        ],
      },
      {
        title: 'Duyệt',
        steps: [
          'Chọn các hồ sơ bằng ô vuông đầu dòng. Bấm giữ Shift để chọn cả đoạn.',
          'Ở thanh phía dưới, chọn việc cần làm, ví dụ “Thông qua”, “Trả lại…” hay “Rút hồ sơ”.',
          'Trả lại hoặc không thông qua thì phải ghi “Lý do”, để đơn vị biết cần bổ sung gì.',
        ],
        notes: [
          'Hồ sơ có cảnh báo trùng (đã được khen cho cùng thành tích, hoặc có hai dòng giống nhau) vẫn thông qua được, nhưng phải ghi “Lý do vẫn đề nghị”.',
        ],
      },
      {
        title: 'Bảng số lượng',
        sentences: [
          'Bảng “Số lượng đề nghị” đếm theo cấp khen và theo tập thể, cá nhân. Bấm vào một số để xem đúng những hồ sơ đứng sau số đó.',
        ],
      },
      {
        title: 'Lập quyết định',
        sentences: [
          'Khi có hồ sơ cấp Khối đã thông qua, bấm “Lập quyết định”. Phần mềm lấy hết các hồ sơ đó vào một dự thảo.',
        ],
      },
    ],
  },
  {
    id: 'quyet-dinh',
    title: 'Quyết định',
    screens: ['/quyet-dinh', '/quyet-dinh/:id'],
    summary: 'Soạn dự thảo, xem trước đúng bản sẽ in, rồi ban hành quyết định khen thưởng.',
    sections: [
      {
        title: 'Soạn dự thảo',
        steps: [
          'Bấm “Lập quyết định” và chọn đợt khen thưởng.',
          'Bên trái là các ô để sửa: số, ngày, người ký, căn cứ, nơi nhận. Bên phải là bản xem trước.',
          'Ở thẻ danh sách, bỏ chọn người chưa khen trong quyết định này.',
          'Bấm “Lưu dự thảo” hoặc Ctrl+S.',
        ],
        sentences: [
          'Số quyết định được gợi ý theo dãy của nhiệm kỳ. Bấm “Lưu Word” hoặc “Lưu PDF” để trình ký.',
        ],
      },
      {
        title: 'Ban hành',
        sentences: [
          'Khi đã có chữ ký, bấm “Ban hành”. Số vào sổ được cấp liên tục cho từng người, và nội dung được giữ nguyên từ lúc đó.',
        ],
        notes: [
          'Ban hành rồi không sửa và không hoàn tác được. Hãy xem kỹ số, ngày và danh sách trước khi bấm.',
          'Tên tổ chức in theo tên có hiệu lực vào ngày quyết định. In lại quyết định năm cũ vẫn ra tên cũ.',
        ],
      },
      {
        title: 'Mẫu Word của cơ quan',
        sentences: [
          'Bấm “Sửa mẫu Word” để sửa bố cục bằng Word. Muốn về mẫu ban đầu, bấm “Dùng lại mẫu Word gốc”; mẫu riêng vẫn được giữ lại bên cạnh.',
        ],
      },
    ],
  },
  {
    id: 'in-giay-khen',
    title: 'In giấy khen',
    screens: ['/in-giay-khen'],
    summary: 'Xem trước và in giấy khen của một quyết định, mỗi tập thể, cá nhân một tờ.',
    sections: [
      {
        title: 'In',
        steps: [
          'Chọn quyết định. Bản xem trước là đúng tệp sẽ ra máy in.',
          'Đọc dòng kiểm tra phía trên: tên quá dài, thiếu thông tin sẽ được chỉ rõ ở tờ nào.',
          'Bấm nút in. Trong hộp thoại của máy in, chọn kích thước thật (100 %).',
        ],
        notes: [
          'Dự thảo chỉ xem trước được, chưa in được, vì chưa có số vào sổ.',
          'Muốn giữ tệp, bấm “Lưu PDF”.',
        ],
      },
    ],
  },
  {
    id: 'so-khen-thuong',
    title: 'Sổ khen thưởng',
    screens: ['/so-khen-thuong'],
    summary: 'Sổ ghi mọi khen thưởng đã có quyết định, đánh số liên tục và không sửa được.',
    sections: [
      {
        title: 'Xem và in sổ',
        sentences: [
          'Lọc theo năm, theo quyết định, hoặc gõ tên vào ô tìm. Bấm vào một dòng để xem đầy đủ và bấm “Mở quyết định” để đến quyết định đó.',
          'Bấm “In sổ”, “Lưu PDF” hoặc “Xuất Excel”; tệp có đúng những dòng đang hiện.',
        ],
        notes: [
          'Chữ trong sổ là chữ đã in trên quyết định, không đổi khi người đó đổi đơn vị hay khi gộp hai bản ghi của một người.',
        ],
      },
    ],
  },
]
