import { type LocalDate, showDay } from '@shared/core/local-date'
import { localDayOf, localTimeOf } from '@shared/core/local-instant'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { BackupDone, FoundBackup } from '@shared/features/backups/backups.contract'
import type { BackupLevel } from '@shared/features/backups/backups.rules'

const dayMs = 24 * 60 * 60_000

const daysAgo = (utc: string, day: LocalDate): number =>
  Math.round((Date.parse(day) - Date.parse(localDayOf(utc))) / dayMs)

/** “10:42 hôm nay”, “10:42 hôm qua”, “10:42 ngày 05/11/2026”. */
function momentOf(utc: string, today: LocalDate): string {
  const days = daysAgo(utc, today)
  const day = days === 0 ? 'hôm nay' : days === 1 ? 'hôm qua' : `ngày ${showDay(localDayOf(utc))}`
  return `${localTimeOf(utc)} ${day}`
}

/** “0,3 MB”, “14,9 GB”. */
export function sizeText(bytes: number): string {
  const gigabytes = bytes / 1_000_000_000
  return gigabytes >= 1
    ? `${formatNumber(gigabytes, 1)} GB`
    : `${formatNumber(Math.max(0.1, bytes / 1_000_000), 1)} MB`
}

/** “22/11/2026 10:42” in tables. */
export const showMoment = (utc: string): string => `${showDay(localDayOf(utc))} ${localTimeOf(utc)}`

const headlines: Readonly<Record<Exclude<BackupLevel, 'none'>, string>> = {
  good: 'An toàn.',
  due: 'Cần sao lưu.',
  late: 'Quá hạn sao lưu.',
}

export const backupsStrings = {
  title: 'Sao lưu, phục hồi',
  description:
    'Bản sao lưu được mã hóa, đọc lại và mở thử trước khi được tính. Nên giữ hai USB, thay phiên nhau, một chiếc cất ở nơi khác.',
  backUp: 'Sao lưu ra USB',
  restoreEntry: 'Phục hồi từ bản sao lưu…',
  tryEntry: 'Thử phục hồi…',
  done: 'Xong',

  health: {
    none: 'Chưa có bản sao lưu.',
    noneMore: 'Máy hỏng lúc này là mất dữ liệu. Cắm USB để tạo bản đầu tiên, mất khoảng một phút.',
    last: (level: Exclude<BackupLevel, 'none'>, at: string, today: LocalDate) => {
      const days = daysAgo(at, today)
      if (level !== 'good' && days < 0)
        return `${headlines[level]} Bản gần nhất ghi ${momentOf(at, today)}, sau ngày trên máy lúc này, nên không rõ đã bao lâu. Hãy xem lại ngày giờ của máy tính rồi sao lưu lại.`
      const age = level === 'good' ? '' : `, cách đây ${formatNumber(days)} ngày`
      return `${headlines[level]} Bản gần nhất ${momentOf(at, today)}${age}, đã đọc lại và kiểm tra.`
    },
    changes: (count: number) =>
      count === 0
        ? 'Mọi việc đã làm đều có trong bản này.'
        : `Từ đó đến nay có ${formatNumber(count)} việc chưa nằm trong bản sao lưu nào.`,
    tried: (at: string) => `Lần thử phục hồi gần nhất: ${showDay(localDayOf(at))}.`,
    neverTried: 'Chưa thử phục hồi lần nào; nên thử mỗi tháng một lần.',
  },

  restored: {
    title: 'Đang dùng dữ liệu đã phục hồi',
    sentence: (file: string, at: string, today: LocalDate) =>
      `Phục hồi từ ${file} lúc ${momentOf(at, today)}. Dữ liệu trước lúc đó vẫn được giữ trên máy.`,
    undo: 'Hoàn tác phục hồi',
    undoEffect:
      'Dữ liệu trở lại như ngay trước lần phục hồi. Những việc làm sau khi phục hồi sẽ không còn hiện; bản chứa các việc đó vẫn được giữ trên máy.',
  },

  runs: {
    title: 'Các bản đã sao lưu',
    sequence: 'Số',
    at: 'Thời điểm',
    place: 'Nơi lưu',
    file: 'Tên tệp',
    size: 'Cỡ',
    verified: 'Kiểm tra',
    tried: 'Thử phục hồi',
    isVerified: 'Đã đọc lại, mở thử',
    notVerified: 'Chưa kiểm tra',
    triedOn: (at: string) => `Đã thử ${showDay(localDayOf(at))}`,
    notTried: 'Chưa thử',
  },

  keys: {
    wordsTitle: 'Tạo khóa sao lưu (bước 1/3)',
    wordsSentence:
      'Bản sao lưu được khóa bằng cụm mật khẩu dưới đây; không có cụm này thì không ai đọc được, kể cả chương trình. Chỉ làm một lần.',
    writeDown:
      'Chép đúng từng từ, đúng thứ tự ra giấy. Cất trong tủ có khóa, không để chung với USB, không chụp ảnh.',
    words: 'Cụm mật khẩu',
    written: 'Đã chép xong',
    sheetTitle: 'Tờ khóa phục hồi (bước 2/3)',
    sheetSentence:
      'Nếu quên cụm mật khẩu, tờ này là cách duy nhất để mở bản sao lưu. Khóa trên tờ chỉ có lúc này, sau không xem lại được.',
    sheetHow:
      'In hai bản, bỏ vào hai phong bì niêm phong, cất ở hai nơi. Nếu lưu PDF, đừng lưu vào USB sao lưu, và xóa tệp sau khi in.',
    print: 'In tờ khóa phục hồi',
    savePdf: 'Lưu PDF',
    printed: 'Đã mở hộp thoại in tờ khóa phục hồi.',
    saved: (file: string) => `Đã lưu ${file}.`,
    sheetNeeded: 'In hoặc lưu tờ khóa rồi mới sang bước sau.',
    next: 'Tiếp tục',
    retypeTitle: 'Gõ lại cụm mật khẩu (bước 3/3)',
    retypeSentence:
      'Nhìn vào tờ giấy vừa chép, gõ lại để chắc là chép đúng. Không dấu, cách nhau một khoảng trắng; chữ hoa hay thường đều được.',
    create: 'Tạo khóa sao lưu',
  },

  place: {
    title: 'Sao lưu ra USB',
    where: 'Chọn nơi lưu',
    choices: 'Nơi lưu',
    looking: 'Đang tìm USB…',
    noDrive: 'Chưa thấy USB nào',
    noDriveSentence: 'Cắm USB vào máy; USB sẽ tự hiện ở đây sau vài giây.',
    free: (bytes: number) => `Còn trống ${sizeText(bytes)}`,
    readOnly: 'Chỉ đọc, không ghi được',
    folder: 'Thư mục',
    drive: 'USB',
    other: 'Chọn thư mục khác…',
    start: 'Bắt đầu sao lưu',
    look: 'Xem các bản sao lưu',
  },

  success: {
    title: 'Đã sao lưu xong',
    unplug: 'Có thể rút USB.',
    maybeUnplug: 'Nếu nơi lưu là USB, bây giờ có thể rút.',
    written: ({ fileName, place, bytes }: BackupDone) =>
      `Đã ghi ${fileName} (${sizeText(bytes)}) vào thư mục SAO-LUU của “${place}”.`,
    reread: 'Đã đọc lại từ USB: giống hệt nội dung đã ghi.',
    rereadThroughCache:
      'Đã đọc lại: giống hệt nội dung đã ghi. Máy này không cho đọc thẳng từ USB; nên rút ra, cắm lại và thử phục hồi một lần.',
    opened: 'Đã mở khóa thử và kiểm tra dữ liệu bên trong: đầy đủ, không lỗi.',
  },

  found: {
    restoreTitle: 'Phục hồi từ bản sao lưu',
    tryTitle: 'Thử phục hồi',
    where: 'Bản sao lưu để ở đâu?',
    whereRestore: 'Cắm USB có bản sao lưu. Chưa có gì thay đổi cho đến khi bấm “Phục hồi”.',
    whereTry:
      'Mở thật một bản sao lưu ra chỗ tạm, kiểm tra rồi xóa đi. Dữ liệu đang dùng không bị đụng tới.',
    which: (place: string) => `Chọn bản sao lưu trên “${place}”`,
    name: (sequence: number) => `Bản số ${formatNumber(sequence)}`,
    unknownDay: 'không rõ ngày',
    empty: 'Không có bản sao lưu ở đây',
    emptySentence: (place: string) =>
      `“${place}” không có thư mục SAO-LUU với tệp dạng dkhoi-000123.age. Hãy chọn USB hoặc thư mục khác.`,
    states: {
      whole: 'Đầy đủ',
      withoutSidecar: 'Thiếu tệp mô tả',
      unreadableSidecar: 'Tệp mô tả hỏng',
      sizeDiffers: 'Bị thiếu, không dùng được',
    } satisfies Record<FoundBackup['state'], string>,
    fromElsewhere: 'Của máy khác',
    choose: 'Tiếp tục',
  },

  secret: {
    title: (sequence: number) => `Mở khóa bản số ${formatNumber(sequence)}`,
    kind: 'Mở bằng',
    passphrase: 'Cụm mật khẩu',
    recoveryKey: 'Khóa phục hồi',
    passphraseHint: 'Các từ đã chép khi tạo khóa sao lưu, cách nhau một khoảng trắng, không dấu.',
    recoveryKeyHint:
      'Dòng AGE-SECRET-KEY-1… trên tờ khóa phục hồi; gõ liền hoặc có khoảng trắng đều được.',
    preview: 'Xem trước',
    tryNow: 'Thử phục hồi',
  },

  missingFiles: {
    title: (count: number) => `${formatNumber(count)} tệp đính kèm không có trong bản sao lưu`,
    backingUp:
      'Các tệp sau đã mất hoặc hỏng trên máy này nên không sao lưu được; mọi dữ liệu khác vẫn đủ. Hãy đính kèm lại các tệp này, hoặc phục hồi từ bản sao lưu cũ hơn:',
    restoring:
      'Các tệp sau bị thiếu hoặc hỏng; mọi dữ liệu khác vẫn phục hồi được. Có thể tìm chúng trong bản sao lưu khác, hoặc đính kèm lại sau:',
  },

  unreadTemplates: {
    title: (count: number) => `${formatNumber(count)} mẫu văn bản riêng không đọc được`,
    sentence:
      'Bản sao lưu chỉ có nội dung đã đọc được trước đó của các mẫu này; mọi dữ liệu khác vẫn đủ. Hãy đóng Word, mở lại từng mẫu để kiểm tra rồi sao lưu lần nữa:',
  },

  tried: {
    title: 'Phục hồi được',
    sentence: (sequence: number, rows: number) =>
      `Bản số ${formatNumber(sequence)} mở được và đầy đủ: ${formatNumber(rows)} dòng dữ liệu, nhật ký liền mạch.`,
    kept: 'Bản mở thử đã xóa; dữ liệu đang dùng không thay đổi.',
  },

  plan: {
    title: 'Xem trước khi phục hồi',
    sentence: (sequence: number, at: string) =>
      `Bản số ${formatNumber(sequence)}, sao lưu lúc ${showMoment(at)}.`,
    ofCommittee: (name: string) => `Đơn vị trong bản sao lưu: ${name}.`,
    table: 'So sánh dữ liệu',
    what: 'Dữ liệu',
    now: 'Hiện có',
    inBackup: 'Trong bản sao lưu',
    difference: 'Sau phục hồi',
    same: 'như cũ',
    unreadable: 'không đọc được',
    count: (count: number) => formatNumber(count),
    more: (count: number) => `thêm ${formatNumber(count)}`,
    fewer: (count: number) => `bớt ${formatNumber(count)}`,
    nothingDiffers: 'Số lượng mọi loại dữ liệu đều bằng nhau.',
    lost: (count: number) => `${formatNumber(count)} việc sẽ không còn`,
    lostSentence: 'Các việc đã làm sau khi tạo bản sao lưu này:',
    lostMore: (count: number) => `… và ${formatNumber(count)} việc trước đó.`,
    nothingLost: 'Không việc nào bị mất: bản sao lưu có đủ mọi việc đã làm.',
    kept: 'Dữ liệu hiện có được giữ lại trên máy; sau khi phục hồi vẫn có thể “Hoàn tác phục hồi”.',
    keptUnreadable: 'Tệp dữ liệu hỏng vẫn được giữ nguyên trên máy để người hỗ trợ xem lại.',
    confirm: (shortName: string) => `Gõ “${shortName}” để xác nhận`,
    confirmHint: 'Gõ không dấu cũng được.',
    confirmFirst: 'Gõ tên đơn vị để xác nhận',
    restore: 'Phục hồi',
  },

  /** What a restore brings back, in the office's words; what is not here is the program's own. */
  tables: {
    organisation: 'Đơn vị, tổ chức đảng',
    person: 'Cá nhân',
    membership: 'Nơi sinh hoạt',
    campaign: 'Phong trào',
    directive: 'Văn bản chỉ đạo',
    directive_relation: 'Quan hệ giữa các văn bản',
    directive_attachment: 'Tệp đính kèm văn bản',
    award_round: 'Đợt khen thưởng',
    nomination: 'Hồ sơ đề nghị',
    decision: 'Quyết định',
    award: 'Dòng sổ khen thưởng',
    signer: 'Người ký',
    committee_version: 'Thông tin cơ quan',
    import_batch: 'Lần nhập Excel',
  } as Readonly<Record<string, string>>,
} as const
