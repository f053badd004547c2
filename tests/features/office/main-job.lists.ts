import path from 'node:path'
import type { Page } from '@playwright/test'
import { dialogOf, expectRows, fill, goTo, nextStep, press, willOpen } from '../../app/clerk'
import { expect } from '../../app/fixture'
import type { RunningApp } from '../../support/launch'

// Issue of a decision, first half: who the office is, its lists, the round and its nominations.

export async function setUpCommittee(page: Page): Promise<void> {
  await press(page, 'Thiết lập đơn vị')
  await fill(page, {
    'Cấp ủy cấp trên': 'ĐẢNG BỘ TỈNH BẾN TRE',
    'Tên cấp ủy': 'ĐẢNG ỦY KHỐI CƠ QUAN - DOANH NGHIỆP TỈNH',
    'Tên gọi ngắn': 'Đảng ủy Khối',
    'Ký hiệu văn bản': 'ĐUK',
    'Địa danh': 'Bến Tre',
    'Nhiệm kỳ': '2020-2025',
    'Áp dụng từ ngày': '19/08/2020',
    'Họ và tên người ký': 'Nguyễn Văn Thí Dụ',
  })
  await press(page, 'Lưu và bắt đầu')
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible()
}

/** Chooses a workbook of the sample on the page “Nhập từ Excel”, up to the last look before writing. */
async function readWorkbook({ app, page }: RunningApp, name: string): Promise<void> {
  await willOpen(app, path.resolve('resources/sample', name))
  await press(page, 'Chọn tệp…')
  await expect(page.getByRole('grid', { name: 'Các dòng sẽ nhập' })).toBeVisible({
    timeout: 30_000,
  })
}

async function importWorkbook(running: RunningApp, name: string, button: string): Promise<void> {
  const { page } = running
  await readWorkbook(running, name)
  await press(page, button)
  await expect(page.getByRole('heading', { name: 'Đã nhập xong' })).toBeVisible({ timeout: 60_000 })
}

export async function importLists(running: RunningApp): Promise<void> {
  const { page } = running
  await nextStep(page).getByRole('link', { name: 'Nhập tổ chức từ Excel' }).click()
  await importWorkbook(running, 'to-chuc.xlsx', 'Nhập 330 tổ chức đảng')
  await goTo(page, 'Tổng quan')
  await nextStep(page).getByRole('link', { name: 'Nhập đảng viên từ Excel' }).click()
  await importWorkbook(running, 'dang-vien.xlsx', 'Nhập 4.513 cá nhân')
  await goTo(page, 'Đảng viên, cá nhân')
  await expectRows(page, 'Danh sách đảng viên, cá nhân', 4513)
}

export async function openRound(page: Page): Promise<void> {
  await goTo(page, 'Tổng quan')
  await nextStep(page).getByRole('link', { name: 'Mở phong trào thi đua' }).click()
  await press(page, 'Phát động phong trào')
  const campaign = dialogOf(page, 'Phát động phong trào')
  await fill(campaign, {
    'Tên phong trào': 'Đồng Khởi mới',
    'Số văn bản': '01-CT/TU',
    'Cơ quan ban hành': 'Ban Thường vụ Tỉnh ủy',
    'Ngày ban hành': '17/10/2020',
    'Trích yếu': 'về phát động Phong trào thi đua “Đồng Khởi mới”',
    'Bắt đầu': '17/10/2020',
    'Kết thúc': '31/12/2025',
  })
  await expect(campaign.getByRole('textbox', { name: 'Loại văn bản' })).toHaveValue('Chỉ thị')
  await press(campaign, 'Phát động phong trào')
  await expect(page.getByRole('heading', { level: 1, name: 'Đồng Khởi mới' })).toBeVisible()
  await press(page, 'Thêm đợt khen thưởng')
  const round = dialogOf(page, 'Thêm đợt khen thưởng')
  await fill(round, {
    'Tên đợt': 'Sơ kết 02 năm thực hiện Chỉ thị 01-CT/TU',
    'Ngày hội nghị': '15/12/2022',
    'Thành tích chung': 'Có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU',
  })
  await press(round, 'Thêm đợt khen thưởng')
  await expect(page.getByText('Đợt này chưa có hồ sơ nào')).toBeVisible()
}

/** Base, Bloc and province; collectives in the first line, people in the second. */
const publishedCounts = ['39', '7', '2', '161', '6', '2']

const expectCounts = (page: Page) =>
  expect(page.getByRole('table', { name: 'Số lượng đề nghị' }).getByRole('link')).toHaveText(
    publishedCounts,
  )

export async function importNominations(running: RunningApp): Promise<void> {
  const { page } = running
  const workbook = 'khen-thuong-2022-chi-thi-01.xlsx'
  await page.getByRole('link', { name: 'Nhập từ Excel' }).last().click()
  await importWorkbook(running, workbook, 'Nhập 217 hồ sơ đề nghị')
  await page.getByRole('link', { name: 'Mở đợt khen thưởng' }).click()
  await expectCounts(page)

  // the same list again changes nothing.
  await page.getByRole('main').getByRole('link', { name: 'Nhập từ Excel' }).click()
  await readWorkbook(running, workbook)
  await expect(page.getByText('Không có gì mới để nhập')).toBeVisible()
  await press(page, 'Xem kết quả')
  await expect(page.getByRole('heading', { name: 'Không có gì thay đổi' })).toBeVisible()
  await page.getByRole('link', { name: 'Mở đợt khen thưởng' }).click()
  await expectCounts(page)
}
