/** Made up in the style of a yearly plan; days count from the day the sample is made. */

const work = {
  ...{ frameworkItemId: null, organisationId: null, personId: null, startsOn: null },
  ...{ doneOn: null, state: 'doing' as const, progress: 40, result: '', note: '' },
}

export const sampleWorks = [
  {
    ...{ ...work, inDays: -3, field: 'Thi đua, khen thưởng', ownerText: 'Ban Tổ chức' },
    title: 'Rà soát hồ sơ đề nghị khen thưởng của cơ sở',
  },
  {
    ...{ ...work, inDays: 0, field: 'Tuyên giáo', ownerText: 'Ban Tuyên giáo' },
    title: 'Gửi bài giới thiệu điển hình tháng này',
  },
  {
    ...{ ...work, inDays: 5, field: 'Kiểm tra, giám sát', ownerText: 'Ủy ban Kiểm tra' },
    title: 'Kiểm tra việc đăng ký thi đua ở 5 chi bộ',
  },
]

export const sampleRegistration = {
  items: [
    {
      ...{ frameworkItemId: null, goal: '', targetValue: null, targetUnit: '', dueOn: null },
      content: 'Xây dựng chi bộ trong sạch, vững mạnh',
      target: 'Hoàn thành tốt nhiệm vụ trở lên',
    },
  ],
}

export const sampleExemplar = {
  ...{ fieldItemId: null, registrationId: null, registrationNote: '', chosenIn: null },
  field: 'Cải cách hành chính',
  title: 'Giải quyết hồ sơ đúng hẹn, không để dân đi lại lần hai',
  story: '',
  workEffect: 'Hồ sơ trễ hẹn giảm còn dưới 1 %',
  howToCopy: '',
}

/**
 * A part of the sample's own campaign, which the catalogue knows again. It has no first day, so that
 * it stands below it and pages open on the one that has registrations.
 */
export const sampleCampaignKeys = ['c2']

/** Chosen and evaluated; the first base organisations of the tree have them, in this order. */
export const samplePilots = [
  { kind: 'pilot' as const, topic: 'Sinh hoạt chi bộ theo chuyên đề, mỗi quý một việc cụ thể' },
  { kind: 'mass-work' as const, topic: 'Tổ tiếp dân lưu động ngày thứ bảy' },
]

export const sampleEvaluation = {
  result: 'Mỗi quý đều có chuyên đề, có biên bản và người theo dõi',
  effect: 'Số đảng viên phát biểu ở mỗi buổi tăng gấp đôi',
  isToSpread: true,
}

/** Of the registered units so many have a pledge, and the first of them have signed it. */
export const samplePledges = { drafted: 9, signed: 5 }

export const movementWords = {
  loading: 'Đang ghi văn bản, chỉ tiêu, đầu việc mẫu',
  registered: (units: number, year: number) =>
    `Đã ghi đăng ký thi đua năm ${year} của ${units} đơn vị và một điển hình`,
} as const
