import { type DriveSurroundings, listDrives, type WhyNoDrives } from '@electron/files/drives'
import { parseLsblk } from '@electron/files/drives.linux'
import { parseWindowsVolumes } from '@electron/files/drives.windows'
import { describe, expect, it } from 'vitest'
import { systemError } from './faulty-files'

const device = (fields: object) => ({
  name: 'x',
  rm: false,
  hotplug: false,
  tran: null,
  fstype: null,
  label: null,
  uuid: null,
  mountpoints: [null],
  size: 0,
  ro: false,
  ...fields,
})

const office = JSON.stringify({
  blockdevices: [
    device({
      name: 'sda',
      tran: 'sata',
      children: [device({ fstype: 'ext4', mountpoints: ['/'] })],
    }),
    device({
      name: 'sdb',
      rm: true,
      hotplug: true,
      tran: 'usb',
      children: [
        device({
          name: 'sdb1',
          fstype: 'vfat',
          label: 'SAO LUU',
          uuid: '1A2B-3C4D',
          mountpoints: ['/media/vp/SAO LUU'],
          size: 15_600_000_000,
        }),
      ],
    }),
    // A USB hard disk does not call itself removable.
    device({
      name: 'sdc',
      hotplug: true,
      tran: 'usb',
      children: [device({ name: 'sdc1', fstype: 'NTFS', mountpoints: ['/media/vp/o'], ro: true })],
    }),
    device({ name: 'sdd', rm: true, tran: 'usb', children: [device({ name: 'sdd1' })] }),
  ],
})

const linux = (run: DriveSurroundings['run']): DriveSurroundings => ({
  platform: 'linux',
  run,
  freeSpace: async () => ({ freeBytes: 7_000, totalBytes: 8_000 }),
})

describe('drives on Linux', () => {
  it('lists mounted sticks and USB disks, not the system disk nor what is not mounted', () => {
    expect(parseLsblk(office)).toEqual([
      {
        id: '1A2B-3C4D',
        label: 'SAO LUU',
        mountPoint: '/media/vp/SAO LUU',
        freeBytes: undefined,
        totalBytes: 15_600_000_000,
        fileSystem: 'vfat',
        readOnly: false,
      },
      expect.objectContaining({ id: '/media/vp/o', fileSystem: 'ntfs', readOnly: true }),
    ])
  })

  it('reads the older form, where flags are "0" and "1" and sizes are text', () => {
    const old = JSON.stringify({
      blockdevices: [
        device({ rm: '1', hotplug: '1', ro: '0', size: '1000', mountpoints: ['/mnt/u'] }),
      ],
    })
    expect(parseLsblk(old)).toMatchObject([{ mountPoint: '/mnt/u', totalBytes: 1000 }])
  })

  it('adds the free space of each drive', async () => {
    const { drives } = await listDrives(linux(async () => office))
    expect(drives.map((drive) => drive.freeBytes)).toEqual([7_000, 7_000])
  })

  it('passes over a stick that left in the meantime', async () => {
    const surroundings = linux(async () => office)
    const freeSpace = () => Promise.reject(systemError('ENOENT'))
    expect(await listDrives({ ...surroundings, freeSpace })).toEqual({ drives: [] })
  })
})

describe('drives on Windows', () => {
  it('reads what the script prints, byte order mark included', () => {
    const printed = `\uFEFF[{"id":"\\\\\\\\?\\\\Volume{1}\\\\","label":null,"mountPoint":"E:\\\\","freeBytes":5,"totalBytes":9,"fileSystem":"FAT32","readOnly":false}]\r\n`
    expect(parseWindowsVolumes(printed)).toEqual([
      {
        id: '\\\\?\\Volume{1}\\',
        label: '',
        mountPoint: 'E:\\',
        freeBytes: 5,
        totalBytes: 9,
        fileSystem: 'fat32',
        readOnly: false,
      },
    ])
  })

  it('reads an empty list as no drives', () => {
    expect(parseWindowsVolumes('[]')).toEqual([])
  })
})

describe('when the system cannot be asked', () => {
  const failing = (error: Error) => (): Promise<string> => Promise.reject(error)

  it.each<[WhyNoDrives, NodeJS.Platform, () => Promise<string>]>([
    ['toolMissing', 'linux', failing(systemError('ENOENT'))],
    ['toolFailed', 'win32', failing(new Error('exit 1'))],
    ['unknownOutput', 'win32', async () => 'Get-Disk : access denied'],
    ['unknownOutput', 'linux', async () => '{"blockdevices":7}'],
    ['notSupportedHere', 'darwin', async () => ''],
  ])('says %s on %s instead of throwing', async (unavailable, platform, run) => {
    expect(await listDrives({ ...linux(run), platform })).toEqual({ drives: [], unavailable })
  })

  it('works against the real system', async () => {
    const { drives } = await listDrives()
    expect(drives.every((drive) => drive.mountPoint !== '/')).toBe(true)
  })
})
