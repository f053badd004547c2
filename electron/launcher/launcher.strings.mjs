// Everything the launcher says to whoever starts it from a terminal.

export const launcherStrings = {
  oldNode: (found) => `Cần Node.js 20 trở lên (đang có ${found}). Hãy cài Node.js rồi chạy lại.`,
  noPinnedNode: (found) =>
    `Cần Node.js 22.12 trở lên cho hệ điều hành này (đang có ${found}). Hãy cài Node.js mới rồi chạy lại.`,
  installingPackages: (reason) => `• Cài các gói npm: ${reason}…`,
  packagesMissing: 'chưa có thư mục node_modules',
  packagesChanged: 'package-lock.json đã đổi so với node_modules',
  packagesFailed:
    'Không cài được các gói npm (xem lỗi ở trên). Hãy kiểm tra mạng rồi chạy lại; mã nguồn không bị thay đổi.',
  installingSystem: (names) => `• Cài gói Debian còn thiếu (${names}): cần để chạy lệnh này…`,
  systemFailed: (names) =>
    `Không cài được gói Debian: ${names}. Hãy chạy “apt-get install ${names}” với quyền quản trị rồi chạy lại.`,
  systemNeedsRoot: (names) =>
    `Còn thiếu gói Debian và không có quyền quản trị. Hãy chạy “sudo apt-get install ${names}” rồi chạy lại.`,
  building: (reason) => `• Dựng chương trình: ${reason}…`,
  neverBuilt: 'chưa có bản dựng',
  sourcesChanged: 'mã nguồn mới hơn bản dựng',
  buildFailed: 'Dựng chương trình không thành công (xem lỗi ở trên).',
  downloadingElectron: '• Tải Electron (một lần, tối đa 5 phút)…',
  usingStandin:
    '• Không có và không tải được Electron: chạy trên Chromium của hệ thống (bản thay thế). Thử lại sau 24 giờ, hoặc ngay với APP_RUNTIME=electron.',
  electronMissing: 'Không có Electron và không tải được. Hãy kiểm tra mạng rồi chạy lại.',
  noDisplay:
    'Không tìm thấy màn hình. Hãy chạy “xvfb-run -a npm start”, hoặc “npm run demo -- --out DIR --passphrase "…"” để làm toàn bộ công việc mẫu không cần màn hình.',
  noXvfb: 'Không có màn hình và không có xvfb-run. Hãy cài gói xvfb rồi chạy lại.',
  missingProgram: (file) => `Chưa có ${file} trong mã nguồn.`,
  unknownCommand: (name) => `Không có lệnh “${name}”.`,
  unknownStage: (name, known) => `Không có phần kiểm tra “${name}”. Các phần: ${known}.`,
  stage: (name) => `\n— ${name}`,
  stageNames: {
    types: 'Kiểu dữ liệu (tsc)',
    lint: 'Quy tắc viết mã (biome)',
    unit: 'Kiểm thử phần (vitest)',
    e2e: 'Kiểm thử từ đầu đến cuối (playwright)',
  },
  stageCrashed: (name) => `Phần “${name}” dừng giữa chừng, không có kết quả.`,
}
