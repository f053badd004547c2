import { z } from 'zod'
import { jsonOrUndefined, type ListedDrive } from './listed-drive.ts'

export const lsblkArguments = [
  '-J',
  '-b',
  '-o',
  'NAME,RM,HOTPLUG,TRAN,FSTYPE,LABEL,UUID,MOUNTPOINTS,SIZE,RO',
] as const

/** Older lsblk prints "1" where newer ones print true, and sizes as text. */
const flag = z.union([z.boolean(), z.enum(['0', '1']).transform((text) => text === '1')])
const text = z.string().nullish()

const BlockDevice = z.object({
  name: z.string(),
  rm: flag,
  hotplug: flag,
  tran: text,
  fstype: text,
  label: text,
  uuid: text,
  mountpoints: z.array(z.string().nullable()),
  size: z.coerce.number().nonnegative(),
  ro: flag,
  get children() {
    return z.array(BlockDevice).optional()
  },
})
type BlockDevice = z.infer<typeof BlockDevice>

const Lsblk = z.object({ blockdevices: z.array(BlockDevice) })

/** @returns the mounted volumes of removable disks; undefined when the output is not what lsblk prints. */
export function parseLsblk(output: string): ListedDrive[] | undefined {
  const parsed = Lsblk.safeParse(jsonOrUndefined(output))
  return parsed.success ? parsed.data.blockdevices.flatMap((disk) => volumesOf(disk)) : undefined
}

/** A USB hard disk says RM=0 but HOTPLUG=1 and TRAN=usb; its partitions inherit that from the disk. */
function volumesOf(device: BlockDevice, isOnRemovableDisk = false): ListedDrive[] {
  const isRemovable = isOnRemovableDisk || device.rm || (device.hotplug && device.tran === 'usb')
  const inside = (device.children ?? []).flatMap((child) => volumesOf(child, isRemovable))
  const mountPoint = device.mountpoints.find((point) => point?.startsWith('/'))
  if (!isRemovable || !mountPoint) return inside

  const volume = {
    id: device.uuid ?? mountPoint,
    label: device.label ?? '',
    mountPoint,
    freeBytes: undefined,
    totalBytes: device.size,
    fileSystem: (device.fstype ?? '').toLowerCase(),
    readOnly: device.ro,
  }
  return [volume, ...inside]
}
