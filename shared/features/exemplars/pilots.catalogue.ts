/** A model unit of the built-in catalogue, with the sentence it comes from (R-193 … R-198). */
export interface CataloguePilot {
  readonly key: string
  /** Names the documents call it by. */
  readonly names: readonly string[]
  readonly topic: string
  readonly year: number
  readonly sourceDocument: string
  readonly sourceSentence: string
  /** Number of the document, to link it where it is on record. */
  readonly directiveNumber: string
}

const letter849 = {
  year: 2023,
  sourceDocument: 'Công văn số 849-CV/ĐUK, ngày 05/01/2023',
  directiveNumber: '849-CV/ĐUK',
} as const

export const cataloguePilots: readonly CataloguePilot[] = [
  {
    ...letter849,
    key: 'pilot-2023-van-phong-tinh-uy',
    names: ['Đảng bộ Văn phòng Tỉnh ủy', 'Văn phòng Tỉnh ủy'],
    topic: 'Xây dựng chi bộ trong sạch, vững mạnh và đội ngũ cán bộ, đảng viên gương mẫu',
    sourceSentence:
      'Đảng bộ Văn phòng Tỉnh ủy: Điển hình thi đua xây dựng chi bộ trong sạch, vững mạnh và đội ngũ cán bộ, đảng viên gương mẫu',
  },
  {
    ...letter849,
    key: 'pilot-2023-dien-luc',
    names: [
      'Đảng bộ Công ty Điện lực Bến Tre',
      'Đảng bộ Công ty Điện lực',
      'Công ty Điện lực Bến Tre',
      'Công ty Điện lực',
    ],
    topic: 'Xây dựng văn hóa doanh nghiệp',
    sourceSentence:
      'Đảng bộ Công ty Điện lực Bến Tre: Điển hình thi đua xây dựng văn hóa doanh nghiệp',
  },
  {
    ...letter849,
    key: 'pilot-2023-ngan-hang-nha-nuoc',
    names: ['Chi bộ Ngân hàng Nhà nước', 'Ngân hàng Nhà nước'],
    topic:
      'Ứng dụng công nghệ, chuyển đổi số nhằm nâng cao hiệu lực, hiệu quả quản lý nhà nước về tiền tệ, ngân hàng trên địa bàn',
    sourceSentence:
      'Chi bộ Ngân hàng Nhà nước: Điển hình thi đua ứng dụng công nghệ, chuyển đổi số nhằm nâng cao hiệu lực hiệu quả quản lý nhà nước về tiền tệ, ngân hàng trên địa bàn',
  },
  {
    ...letter849,
    key: 'pilot-2023-quan-ly-du-an',
    names: [
      'Chi bộ Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp',
      'Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp',
      'Chi bộ Ban Quản lý dự án ĐTXD các công trình dân dụng và công nghiệp',
    ],
    topic: 'Trở thành đơn vị quản lý dự án chuyên nghiệp, chất lượng, hiệu quả',
    sourceSentence:
      'Chi bộ Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp: Điển hình thi đua trở thành đơn vị quản lý dự án chuyên nghiệp, chất lượng, hiệu quả',
  },
]
