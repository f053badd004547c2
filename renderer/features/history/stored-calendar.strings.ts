type ByTable = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What the tables of the calendar and of public days hold, in the office's words. */
export const calendarColumnNames: ByTable = {
  calendar_event: {
    title: 'Tên việc',
    kind: 'Loại việc',
    starts_on: 'Ngày',
    ends_on: 'Đến hết ngày',
    starts_at: 'Giờ',
    yearly: 'Lặp lại',
    first_year: 'Tính số năm từ',
    state: 'Tình trạng',
    done_on: 'Ngày thực hiện',
    result: 'Kết quả',
    cycle_year: 'Vòng 17/01 năm',
  },
  holiday_year: { basis: 'Theo thông báo' },
  holiday_day: { day: 'Ngày', kind: 'Là ngày', title: 'Ghi thêm' },
}

export const calendarValueNames: ByTable = {
  calendar_event: {
    milestone: 'Mốc',
    duty: 'Báo cáo, nhiệm vụ',
    meeting: 'Cuộc họp',
    deadline: 'Hạn',
    anniversary: 'Kỷ niệm',
    review: 'Sơ kết, tổng kết',
    launch: 'Phát động',
    inspection: 'Kiểm tra, giám sát',
    exchange: 'Giao lưu, câu lạc bộ',
    planned: 'Dự kiến',
    done: 'Đã thực hiện',
    cancelled: 'Đã hủy',
    solar: 'Hằng năm theo dương lịch',
    lunar: 'Hằng năm theo âm lịch',
  },
  holiday_day: {
    off: 'Nghỉ',
    working: 'Làm bù',
    'new-year': 'Tết Dương lịch',
    tet: 'Tết Âm lịch',
    'hung-kings': 'Giỗ Tổ Hùng Vương',
    reunification: 'Ngày Chiến thắng',
    labour: 'Ngày Quốc tế lao động',
    national: 'Quốc khánh',
    'in-lieu': 'Nghỉ bù',
    exchange: 'Nghỉ hoán đổi',
    other: 'Ngày nghỉ khác',
  },
}
