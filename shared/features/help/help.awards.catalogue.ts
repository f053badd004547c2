import { decisionSections, ledgerSections } from './help.decisions.catalogue'
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
          'Ở trang danh sách, dấu ba chấm có “Xuất Excel” và “In danh sách” các phong trào đang hiện.',
        ],
      },
      {
        title: 'Đơn vị nào đã phát động',
        steps: [
          'Mở phong trào, chọn thẻ “Phát động”. Dòng trên bảng cho biết bao nhiêu tổ chức cơ sở đảng đã phát động.',
          'Đánh dấu các đơn vị cùng ngày, cùng hình thức rồi ghi một lần; bấm vào một dòng để ghi hoặc sửa riêng.',
          'Chọn “Chưa phát động” để thấy nơi còn thiếu. “Xuất Excel” và “In danh sách” ở dấu ba chấm lấy đúng các dòng đang hiện.',
        ],
      },
      {
        title: 'Tệp của phong trào',
        sentences: [
          'Thẻ “Tệp” giữ kế hoạch, chương trình, bài phát biểu, ảnh của phong trào: bấm “Đính kèm tệp”, hoặc kéo từng tệp thả vào thẻ. Phần mềm giữ một bản riêng, đưa vào mọi bản sao lưu; bấm “Lưu bản sao” để lấy tệp ra.',
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
        notes: ['Dấu ba chấm có “Xuất Excel” và “In danh sách” các văn bản đang hiện.'],
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
      ...decisionSections,
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
      ...ledgerSections,
    ],
  },
]
